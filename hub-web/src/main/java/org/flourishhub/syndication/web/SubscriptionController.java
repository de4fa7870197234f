package org.flourishhub.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Paging;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.syndication.Deliveries;
import org.flourishhub.syndication.PauseSubscription;
import org.flourishhub.syndication.ResumeSubscription;
import org.flourishhub.syndication.SendAgain;
import org.flourishhub.syndication.Subscriptions;

/** One subscriber: what they were told, what went wrong, and what an administrator of the hub can do about it. */
@RequestScoped
@Path("/console/subscriptions/{subscription}")
public class SubscriptionController {
    private static final int ON_A_PAGE = 25;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Deliveries deliveries;

    @Inject
    PauseSubscription pause;

    @Inject
    ResumeSubscription resume;

    @Inject
    SendAgain sendAgain;

    @Inject
    Actor administrator;

    @PathParam("subscription")
    UUID id;

    @GET
    public View one(@QueryParam("page") @DefaultValue("1") String page, @QueryParam("done") String done) {
        return page(Form.empty(), page).with("done", FeedDone.sentenceFor(done));
    }

    @POST
    @Path("/pause")
    public Response pause() {
        return after(FeedDone.PAUSED, () -> pause.pause(id, administrator));
    }

    @POST
    @Path("/resumption")
    public Response resume() {
        return after(FeedDone.RESUMED, () -> resume.resume(id, administrator));
    }

    @POST
    @Path("/deliveries/{delivery}/repeat")
    public Response sendAgain(@PathParam("delivery") UUID delivery) {
        return after(FeedDone.SENT, () -> sendAgain.send(delivery, administrator));
    }

    private Response after(FeedDone done, Runnable work) {
        administrator.mustBeHubAdministrator();
        return Answer.to(
                Form.empty(),
                () -> {
                    work.run();
                    return done.redirect("/console/subscriptions/" + id);
                },
                again -> page(again, "1"));
    }

    private View page(Form form, String page) {
        administrator.mustBeHubAdministrator();
        var subscription = subscriptions.get(id);
        Paging paging = Paging.of(page, ON_A_PAGE, deliveries.countOf(id));
        return View.page("console/subscription", subscription.name())
                .in(Section.CONSOLE)
                .with("subscription", subscription)
                .with("deliveries", deliveries.of(id, paging.first(), ON_A_PAGE))
                .with("paging", paging)
                .with("form", form)
                .with("done", null);
    }
}
