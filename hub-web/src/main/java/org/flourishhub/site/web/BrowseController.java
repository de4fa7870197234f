package org.flourishhub.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.flourishhub.directory.PostcodeDistricts;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.directory.TaxonomyTerms;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** For those who would rather look around than search: every way in, without a word to type. */
@RequestScoped
@Path("/browse")
public class BrowseController {
    @Inject
    AreasOfRecovery areas;

    @Inject
    TaxonomyTerms terms;

    @GET
    public View browse() {
        return viewOf(areas.all(), terms.of("areas-of-recovery"), terms.of("kinds-of-help"));
    }

    static View viewOf(List<AreasOfRecovery.Area> areas, List<TaxonomyTerm> about, List<TaxonomyTerm> kindsOfHelp) {
        return View.page("site/browse", "Look around")
                .describedAs("All that is on Flourish Hub by area of life, kind of help, day, place and organisation.")
                .at("/browse")
                .in(Section.FIND)
                .with("areas", areas)
                .with("about", about)
                .with("kindsOfHelp", kindsOfHelp)
                .with(
                        "districts",
                        StreamSupport.stream(PostcodeDistricts.all().spliterator(), false)
                                .toList());
    }
}
