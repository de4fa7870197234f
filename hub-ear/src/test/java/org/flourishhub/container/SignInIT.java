package org.flourishhub.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flourishhub.accounts.ChangePassword;
import org.flourishhub.accounts.RemoveMembership;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.directory.ReviseService;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.directory.Services;
import org.flourishhub.shared.Actor.HubRole;
import org.flourishhub.shared.Actor.OrganisationRole;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Signing in and out on the real server: cookies, guessing, forms of others, and words that must not get lost. */
@ArquillianTest
@RunAsClient
class SignInIT {
    @Deployment(testable = false)
    static WebArchive hub() {
        return Parts.war();
    }

    @Test
    void looking_around_sets_no_cookie_not_even_on_the_way_to_the_console() {
        Browser visitor = new Browser();
        for (String page :
                List.of("/", "/search", "/events", "/sign-in", "/console", "/not-here", "/services/nothing")) {
            assertThat(visitor.get(page).headers().allValues("set-cookie"))
                    .as(page)
                    .isEmpty();
        }
        assertThat(visitor.signIn("nobody@oakfield.example", "a wrong password")
                        .headers()
                        .allValues("set-cookie"))
                .isEmpty();
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        var answer = new Browser().signIn(People.person(), People.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).contains("/console");
        assertThat(answer.headers().allValues("set-cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .startsWith("hub-session=")
                .contains("HttpOnly")
                .containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void a_session_begun_before_signing_in_again_is_worth_nothing_afterwards() {
        Browser jo = new Browser().signedIn(People.person());
        HttpCookie before = jo.cookies().get(0);

        jo.signIn(People.person(), People.PASSWORD);

        assertThat(jo.cookies().get(0).getValue()).isNotEqualTo(before.getValue());
    }

    @Test
    void signing_out_ends_the_session_on_the_hub() {
        Browser jo = new Browser().signedIn(People.person());

        assertThat(jo.post("/sign-out", Map.of()).statusCode()).isEqualTo(303);
        assertThat(jo.get("/console").statusCode()).isEqualTo(303);
    }

    @Test
    void an_unknown_person_and_a_wrong_password_get_the_same_page() {
        String known = People.person();
        Browser guesser = new Browser();

        var wrong = guesser.signIn(known, "not the password");
        var unknown = guesser.signIn("x" + known, "not the password");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body().replace("x" + known, known)).isEqualTo(wrong.body());
        assertThat(wrong.body()).doesNotContain("not the password");
    }

    @Test
    void who_guesses_must_wait_and_is_told_for_how_long() {
        String target = People.person();
        Browser guesser = new Browser();
        for (int i = 0; i < 5; i++) {
            assertThat(guesser.signIn(target, "guess number " + i).statusCode()).isEqualTo(422);
        }

        var put_off = guesser.signIn(target, People.PASSWORD);

        assertThat(put_off.statusCode()).isEqualTo(429);
        assertThat(put_off.headers().firstValue("retry-after")).isPresent();
        assertThat(put_off.body()).contains("There were too many tries");
    }

    @Test
    void a_form_of_another_site_or_without_the_sessions_token_changes_nothing() {
        UUID oakfield = People.organisation("Oakfield Growers");
        Browser jo = new Browser().signedIn(People.member(oakfield, OrganisationRole.EDITOR));
        String form = "/console/organisations/" + oakfield + "/services";
        Map<String, String> fields = Map.of("name", "Planted by a stranger");

        assertThat(jo.postFrom("cross-site", form, fields, jo.token()).statusCode())
                .isEqualTo(403);
        assertThat(jo.postFrom("same-origin", form, fields, "").statusCode()).isEqualTo(403);
        assertThat(new Browser()
                        .postFrom("cross-site", "/sign-in", Map.of(), "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Parts.hub().get(Services.class).of(oakfield)).isEmpty();
    }

    @Test
    void after_signing_in_people_only_ever_land_on_our_own_pages() {
        for (String to : List.of("https://evil.example/", "//evil.example/console", "/console/../../x", "/\\evil")) {
            var answer = new Browser()
                    .post("/sign-in", Map.of("email", People.person(), "password", People.PASSWORD, "to", to));
            assertThat(answer.headers().firstValue("location")).as(to).contains("/console");
        }
    }

    @Test
    void a_role_taken_away_is_gone_with_the_next_click() {
        UUID oakfield = People.organisation("Oakfield Growers");
        String email = People.member(oakfield, OrganisationRole.EDITOR);
        Browser jo = new Browser().signedIn(email);
        assertThat(jo.get("/console/organisations/" + oakfield).statusCode()).isEqualTo(200);

        Parts.hub().get(RemoveMembership.class).remove(People.account(email), oakfield, People.HUB);

        assertThat(jo.get("/console/organisations/" + oakfield).statusCode()).isEqualTo(404);
    }

    @Test
    void a_new_password_signs_out_everywhere() {
        String email = People.person(HubRole.MODERATOR);
        Browser jo = new Browser().signedIn(email);

        Parts.hub().get(ChangePassword.class).change(People.account(email), "a wheelbarrow choir", People.HUB);

        assertThat(jo.get("/console").headers().firstValue("location")).contains("/sign-in?to=%2Fconsole");
    }

    @Test
    void what_was_typed_when_the_session_had_ended_comes_back_after_signing_in() {
        UUID oakfield = People.organisation("Oakfield Growers");
        String email = People.member(oakfield, OrganisationRole.EDITOR);
        String form = "/console/organisations/" + oakfield + "/services";
        Browser late = new Browser();

        var signIn = late.post(form, Map.of("name", "Written \"for\" an hour"));
        assertThat(signIn.statusCode()).isEqualTo(401);
        assertThat(signIn.body()).contains("name=\"carried.name\" value=\"Written &#34;for&#34; an hour\"");

        var back = late.post(
                "/sign-in",
                Map.of(
                        "email",
                        email,
                        "password",
                        People.PASSWORD,
                        "resend",
                        form,
                        "carried.name",
                        "Written \"for\" an hour"));
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body()).contains("action=\"" + form + "\"", "name=\"again\" value=\"yes\"");

        var shown = late.post(form, Map.of("name", "Written \"for\" an hour", "again", "yes"));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("value=\"Written &#34;for&#34; an hour\"");
        assertThat(Parts.hub().get(Services.class).of(oakfield)).isEmpty();
    }

    @Test
    void what_was_typed_before_signing_in_again_in_another_tab_comes_back_and_nothing_acts_by_itself() {
        UUID oakfield = People.organisation("Oakfield Growers");
        Browser jo = new Browser().signedIn(People.member(oakfield, OrganisationRole.EDITOR));
        String older = new Browser().signedIn(People.person()).token();
        String form = "/console/organisations/" + oakfield + "/services";
        String one = "/console/services/" + People.draftService(oakfield);

        var back = jo.postFrom("same-origin", form, Map.of("name", "Written for an hour"), older);
        var shown = jo.post(form, Map.of("name", "Written for an hour", "again", "yes"));
        var button = jo.postFrom("same-origin", one + "/publication", Map.of(), older);
        var looked = jo.post(one + "/publication", Map.of("again", "yes"));

        assertThat(back.statusCode()).isEqualTo(403);
        assertThat(back.headers().firstValue("cache-control")).contains("no-store");
        assertThat(back.body())
                .contains("value=\"Written for an hour\"", "name=\"again\" value=\"yes\"")
                .doesNotContain(older);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("value=\"Written for an hour\"");
        assertThat(button.body()).contains("action=\"" + one + "/publication\"");
        assertThat(looked.headers().firstValue("location")).contains(one);
        assertThat(Parts.hub().get(Services.class).of(oakfield))
                .singleElement()
                .satisfies(draft -> assertThat(draft.isPublic()).isFalse());
    }

    @Test
    void a_sign_in_page_with_words_on_it_is_left_on_no_machine() {
        var refused = new Browser()
                .post("/sign-in", Map.of("email", People.person(), "password", "no", "carried.name", "Mine"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("cache-control")).contains("no-store");
    }

    @Test
    void another_site_cannot_have_its_words_carried_through_a_sign_in() {
        var answer = new Browser()
                .postFrom(
                        "cross-site",
                        "/console/organisations/" + UUID.randomUUID() + "/services",
                        Map.of("name", "Mine"),
                        "");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("Mine");
    }

    @Test
    void when_two_people_edit_at_once_neither_text_is_lost() {
        UUID oakfield = People.organisation("Oakfield Growers");
        Browser jo = new Browser().signedIn(People.member(oakfield, OrganisationRole.EDITOR));
        UUID id = People.draftService(oakfield);
        String path = "/console/services/" + id;
        long opened = service(id).version();
        rename(id, opened, "Renamed by Sam");

        var compared = jo.post(path, Map.of("version", String.valueOf(opened), "name", "Renamed by Jo"));
        assertThat(compared.statusCode()).isEqualTo(409);
        assertThat(compared.body()).contains("Renamed by Jo", "Renamed by Sam");
        assertThat(service(id).name()).isEqualTo("Renamed by Sam");

        String newer = String.valueOf(service(id).version());
        var saved = jo.post(path, Map.of("version", newer, "name", "Renamed by Jo", "then", "save"));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(service(id).name()).isEqualTo("Renamed by Jo");
    }

    @Test
    void what_is_missing_for_the_public_is_said_beside_its_field_and_the_draft_is_kept() {
        UUID oakfield = People.organisation("Oakfield Growers");
        Browser jo = new Browser().signedIn(People.member(oakfield, OrganisationRole.EDITOR));

        var answer =
                jo.post("/console/organisations/" + oakfield + "/services", Map.of("name", "Bare", "then", "publish"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#summary\"", "id=\"summary-problem\"", "href=\"#phone\"", "value=\"Bare\"");
        assertThat(Parts.hub().get(Services.class).of(oakfield)).hasSize(1);
    }

    private static Service service(UUID id) {
        return Parts.hub().get(Services.class).get(id);
    }

    private static void rename(UUID id, long version, String name) {
        ServiceDetails details = new ServiceDetails(
                name,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                new PlaceDetails(null, null, null, null, null, null),
                java.util.Set.of());
        Parts.hub().get(ReviseService.class).revise(id, version, details, Service.Status.ACTIVE, People.HUB);
    }
}
