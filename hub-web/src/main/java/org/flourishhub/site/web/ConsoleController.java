package org.flourishhub.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.Services;
import org.flourishhub.directory.web.OrganisationWork;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.StoryEdits;

/** Where somebody arrives who has signed in: what needs them first, then everything they look after. */
@RequestScoped
@Path("/console")
public class ConsoleController {
    @Inject
    Organisations organisations;

    @Inject
    Services services;

    @Inject
    Events events;

    @Inject
    Stories stories;

    @Inject
    StoryEdits edits;

    @Inject
    Clock clock;

    @Inject
    Actor actor;

    @GET
    public View home() {
        return View.page("console/home", "Your work")
                .in(Section.CONSOLE)
                .with("works", works())
                .with("waiting", actor.isModerator() ? stories.countAwaitingModeration() + edits.countWaiting() : 0L);
    }

    private List<OrganisationWork> works() {
        return actor.memberships().keySet().stream()
                .map(organisations::get)
                .sorted(Comparator.comparing(organisation -> organisation.name()))
                .map(organisation -> OrganisationWork.of(organisation, services, events, clock))
                .toList();
    }
}
