package org.flourishhub.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.syndication.RenewSecret;
import org.flourishhub.syndication.Subscriptions;

/** An administrator of the hub is asked whether they mean it, and gives a subscriber a new signing secret. */
@RequestScoped
@Path("/console/subscriptions/{subscription}/secret")
public class SubscriptionSecretController {
    @Inject
    Subscriptions subscriptions;

    @Inject
    RenewSecret renewSecret;

    @Inject
    Actor administrator;

    @PathParam("subscription")
    UUID id;

    @GET
    public View before() {
        return page(false);
    }

    /** The new secret is shown this once. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renew(MultivaluedMap<String, String> typed) {
        administrator.mustBeHubAdministrator();
        Form form = Form.of(typed);
        return Answer.to(
                form,
                () -> Response.ok(SecretPage.of(id, renewSecret.renew(id, form.version(), administrator)))
                        .build(),
                again -> page(false),
                newer -> Answer.conflict(page(true)));
    }

    /** {@code newer}: something was changed since the question was asked, so it is asked again. */
    private View page(boolean newer) {
        administrator.mustBeHubAdministrator();
        return View.page("console/new-secret", "Make a new signing secret")
                .in(Section.CONSOLE)
                .with("subscription", subscriptions.get(id))
                .with("newer", newer);
    }
}
