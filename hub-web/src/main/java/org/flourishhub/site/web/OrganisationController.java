package org.flourishhub.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.directory.KnownBefore;
import org.flourishhub.directory.Occurrence;
import org.flourishhub.directory.Occurrences;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServicesToShow;
import org.flourishhub.directory.web.OrganisationLinkedData;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.web.Alternate;
import org.flourishhub.shared.web.Kept;
import org.flourishhub.shared.web.SameForAll;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.Story;

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
    ServicesToShow services;

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
    @SameForAll
    @Path("/{slug}")
    public View organisation(@PathParam("slug") String slug) {
        Instant now = clock.instant();
        Organisation organisation = organisations.findBySlug(slug).orElseThrow(NotFound::new);
        List<Service> offered = services.publicOf(organisation.id());
        List<Occurrence> next = occurrences.nextOf(organisation.id(), now);
        List<Story> told = stories.publishedOf(organisation.id(), 0, MOST_STORIES);
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
                .with("services", offered)
                .with("events", next)
                .with("stories", told)
                .kept(kept(organisation, offered, next, told, now));
    }

    /** What is new here changes the organisation too, so it is seen at once; a date goes when it is over. */
    private static Kept kept(
            Organisation organisation, List<Service> offered, List<Occurrence> next, List<Story> told, Instant now) {
        Set<UUID> shows = new HashSet<>(Set.of(organisation.id()));
        if (organisation.parent() != null) {
            shows.add(organisation.parent().id());
        }
        offered.forEach(service -> shows.add(service.id()));
        next.forEach(date -> shows.add(date.event().id()));
        told.forEach(story -> shows.add(story.id()));
        return Kept.untilOver(shows, next.stream().map(Occurrence::overAt), now);
    }
}
