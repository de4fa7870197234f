package org.flourishhub.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.flourishhub.directory.Organisations;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Answer;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;
import org.flourishhub.syndication.AddSubscription;
import org.flourishhub.syndication.StoryNews;
import org.flourishhub.syndication.SubscriptionWish;
import org.flourishhub.syndication.Subscriptions;

/** An administrator of the hub lets a partner be told about stories; the signing secret is shown this once. */
@RequestScoped
@Path("/console/subscriptions/new")
public class NewSubscriptionController {
    @Inject
    AddSubscription addSubscription;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Organisations organisations;

    @Inject
    Actor administrator;

    @GET
    public View form() {
        return page(Form.empty());
    }

    /** Answers with the page itself, not with a redirect: the secret must not be kept to be shown later. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> typed) {
        administrator.mustBeHubAdministrator();
        Form form = Form.of(typed);
        return Answer.to(form, () -> added(form), this::page);
    }

    /** What is sent twice leads to what the first sending made; of two at the same moment the database lets one in. */
    private Response added(Form form) {
        try {
            var added = addSubscription.add(wish(form), administrator);
            return Response.ok(SecretPage.of(added.subscriptionId(), added.secret()))
                    .build();
        } catch (RuntimeException thrown) {
            return subscriptions
                    .findByEndpoint(form.value("endpoint").strip())
                    .filter(known -> known.name().equals(form.value("name").strip()))
                    .map(known -> FeedDone.KNOWN.redirect("/console/subscriptions/" + known.id()))
                    .orElseThrow(() -> thrown);
        }
    }

    private View page(Form form) {
        administrator.mustBeHubAdministrator();
        return View.page(
                        "console/new-subscription", form.isRight() ? "Add a subscription" : "Check: add a subscription")
                .in(Section.CONSOLE)
                .with("form", form)
                .with("organisations", organisations.all());
    }

    private static SubscriptionWish wish(Form form) {
        Set<String> sites = Arrays.stream(form.value("sites").split("[\\s,]+"))
                .filter(site -> !site.isBlank())
                .collect(Collectors.toSet());
        return new SubscriptionWish(
                form.value("name"),
                form.value("endpoint"),
                form.id("organisation"),
                sites,
                EnumSet.allOf(StoryNews.class),
                form.has("commercial", "yes"));
    }
}
