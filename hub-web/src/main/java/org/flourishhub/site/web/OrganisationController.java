package org.flourishhub.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import org.flourishhub.directory.KnownBefore;
import org.flourishhub.directory.Occurrences;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.Services;
import org.flourishhub.directory.web.OrganisationLinkedData;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.web.Alternate;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.stories.Stories;

/** All organisations, A to Z, and the page of one with what it offers, what is on and what it tells. */
@RequestScoped
@Path("/organisations")
public class OrganisationController {
    private static final int MOST_STORIES = 6;

    @Inject
    Organisations organisations;

    @Inject
    KnownBefore before;

    @Inject
    Services services;

    @Inject
    Occurrences occurrences;

    @Inject
    Stories stories;

    @Inject
    Clock clock;

    @GET
    public View all() {
        return View.page("site/organisations", "Organisations")
                .describedAs("The organisations in Sheffield that share what they do on Flourish Hub.")
                .at("/organisations")
                .in(Section.ORGANISATIONS)
                .with("letters", Letters.of(organisations.all(), Organisation::name));
    }

    @GET
    @Path("/{slug}")
    public View organisation(@PathParam("slug") String slug) {
        Organisation organisation = organisations.findBySlug(slug).orElseThrow(NotFound::new);
        return View.page("site/organisation", organisation.name())
                .describedAs(organisation.description())
                .at("/organisations/" + organisation.slug())
                .in(Section.ORGANISATIONS)
                .about(new OrganisationLinkedData(
                        organisation,
                        before.organisations(List.of(organisation.id())).getOrDefault(organisation.id(), List.of())))
                .with(
                        "alternate",
                        new Alternate(
                                "/organisations/" + organisation.slug() + "/stories.atom",
                                "application/atom+xml",
                                "Stories from " + organisation.name()))
                .with("organisation", organisation)
                .with("services", services.publicOf(organisation.id()))
                .with("events", occurrences.nextOf(organisation.id(), clock.instant()))
                .with("stories", stories.publishedOf(organisation.id(), 0, MOST_STORIES));
    }
}
