package org.flourishhub.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.Services;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** Everything of one organisation, for those who look after it. */
@RequestScoped
@Path("/console/organisations/{organisation}")
public class OrganisationWorkController {
    @Inject
    Organisations organisations;

    @Inject
    Services services;

    @Inject
    Events events;

    @Inject
    Clock clock;

    @Inject
    Actor editor;

    @GET
    public View all(@PathParam("organisation") UUID id) {
        editor.mustBeEditorOf(id);
        Organisation organisation = organisations.get(id);
        return View.page("console/organisation", organisation.name())
                .in(Section.CONSOLE)
                .with("work", OrganisationWork.of(organisation, services, events, clock));
    }
}
