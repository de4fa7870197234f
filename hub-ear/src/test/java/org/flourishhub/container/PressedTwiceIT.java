package org.flourishhub.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.Services;
import org.flourishhub.shared.Actor.HubRole;
import org.flourishhub.shared.Actor.OrganisationRole;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.Story;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A button pressed twice, and a page sent again: each thing happens once, and nobody reads that it went wrong. */
@ArquillianTest
@RunAsClient
class PressedTwiceIT {
    @Deployment(testable = false)
    static WebArchive hub() {
        return Parts.war();
    }

    @Test
    void a_listing_begun_twice_with_one_form_is_one_listing_even_at_the_same_moment() {
        UUID oakfield = People.organisation("Oakfield Growers");
        Browser jo = new Browser().signedIn(People.member(oakfield, OrganisationRole.EDITOR));
        String services = "/console/organisations/" + oakfield + "/services";
        Map<String, String> tea = Map.of("listing", UUID.randomUUID().toString(), "name", "Tea");
        String events = "/console/organisations/" + oakfield + "/events";
        Map<String, String> walk = Map.of(
                "listing",
                UUID.randomUUID().toString(),
                "name",
                "Walk",
                "startsDate",
                "1 December 2026",
                "startsTime",
                "2 pm");

        var first = CompletableFuture.supplyAsync(() -> jo.post(services, tea));
        var second = CompletableFuture.supplyAsync(() -> jo.post(services, tea));

        assertThat(place(first.join())).isEqualTo(place(second.join())).contains(tea.get("listing"));
        assertThat(Parts.hub().get(Services.class).of(oakfield)).hasSize(1);
        assertThat(place(jo.post(events, walk))).isEqualTo(place(jo.post(events, walk)));
        assertThat(Parts.hub().get(Events.class).of(oakfield)).hasSize(1);
    }

    @Test
    void other_words_under_the_same_form_are_laid_beside_the_first_and_a_foreign_id_is_left_alone() {
        UUID oakfield = People.organisation("Oakfield Growers");
        Browser jo = new Browser().signedIn(People.member(oakfield, OrganisationRole.EDITOR));
        String services = "/console/organisations/" + oakfield + "/services";
        String listing = UUID.randomUUID().toString();
        UUID foreign = People.draftService(People.organisation("Elsewhere"));
        jo.post(services, Map.of("listing", listing, "name", "Tea"));

        var other = jo.post(services, Map.of("listing", listing, "name", "Tea and cake"));
        var theirs = jo.post(services, Map.of("listing", foreign.toString(), "name", "Mine"));
        var nonsense = jo.post(services, Map.of("listing", "../x", "name", "Nonsense"));

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("Tea and cake", "/console/services/" + listing);
        assertThat(place(theirs)).doesNotContain(foreign.toString());
        assertThat(nonsense.statusCode()).isEqualTo(303);
        assertThat(Parts.hub().get(Services.class).get(foreign).name()).isEqualTo("Allotment mornings");
    }

    @Test
    void a_page_that_a_form_only_asks_for_has_an_address_to_go_back_to() {
        Browser admin = new Browser().signedIn(People.person(HubRole.ADMINISTRATOR));
        String rules = "/console/feeds/" + People.feed() + "/rules";

        String found = place(admin.post("/console/feeds/search", Map.of("address", "voices.invalid")));
        String shown = place(admin.post("/console/feeds/preview", Map.of("url", "https://voices.invalid/feed/")));
        String tried = place(
                admin.post(rules + "/trial", Map.of("effect", "BLOCK", "field", "TITLE", "sought", "Tea & cake")));
        String goneOn =
                place(admin.post("/console/feeds/new", Map.of("again", "yes", "url", "https://voices.invalid/feed/")));

        assertThat(found).isEqualTo("/console/feeds/search?address=voices.invalid");
        assertThat(from("same-origin", admin, found)).contains("We could not look", "value=\"voices.invalid\"");
        assertThat(shown).isEqualTo("/console/feeds/preview?url=https%3A%2F%2Fvoices.invalid%2Ffeed%2F");
        assertThat(from("same-origin", admin, shown)).contains("It could not be read");
        assertThat(tried).contains("sought=Tea+%26+cake").doesNotContain("csrf");
        assertThat(from("same-origin", admin, tried)).contains("What it would have done", "value=\"Tea &amp; cake\"");
        assertThat(goneOn).isEqualTo("/console/feeds/new?url=https%3A%2F%2Fvoices.invalid%2Ffeed%2F");
        assertThat(from("same-origin", admin, goneOn)).contains("value=\"https://voices.invalid/feed/\"");
    }

    @Test
    void such_an_address_in_a_link_elsewhere_asks_no_site_and_fills_in_nothing() {
        Browser admin = new Browser().signedIn(People.person(HubRole.ADMINISTRATOR));

        assertThat(from("cross-site", admin, "/console/feeds/search?address=voices.invalid"))
                .contains("Look for feeds")
                .doesNotContain("We could not look")
                .doesNotContain("voices.invalid");
        assertThat(place(admin.getFrom("cross-site", "/console/feeds/preview?url=https://voices.invalid/feed/")))
                .isEqualTo("/console/feeds/new");
        assertThat(from("cross-site", admin, "/console/feeds/new?url=https://voices.invalid/&trust=PUBLISH_AT_ONCE"))
                .contains("Add the feed")
                .doesNotContain("voices.invalid");
    }

    @Test
    void no_address_makes_the_hub_send_a_key_and_a_form_with_one_is_answered_where_it_was_sent() {
        Browser admin = new Browser().signedIn(People.person(HubRole.ADMINISTRATOR));
        String setting = "hub.secret.nobody";

        var answer = admin.post(
                "/console/feeds/preview",
                Map.of("url", "https://voices.invalid/", "kind", "CARE_OPINION", "secretSetting", setting));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("It could not be read", setting);
        String asked = "?url=https://voices.invalid/&kind=CARE_OPINION&secretSetting=" + setting;
        assertThat(place(admin.getFrom("same-origin", "/console/feeds/preview" + asked)))
                .isEqualTo("/console/feeds/new");
        assertThat(from("same-origin", admin, "/console/feeds/new" + asked)).doesNotContain("voices.invalid");
    }

    @Test
    void what_is_too_long_for_an_address_is_answered_where_it_was_sent() {
        Browser admin = new Browser().signedIn(People.person(HubRole.ADMINISTRATOR));

        var answer = admin.post("/console/feeds/search", Map.of("address", "voices.invalid/" + "a".repeat(10_000)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This address is too long");
    }

    @Test
    void what_could_not_be_published_yet_is_not_begun_again_when_its_page_is_sent_again() {
        UUID oakfield = People.organisation("Oakfield Growers");
        Browser jo = new Browser().signedIn(People.member(oakfield, OrganisationRole.EDITOR));
        Map<String, String> bare = Map.of("listing", UUID.randomUUID().toString(), "name", "Bare", "then", "publish");

        for (int i = 0; i < 2; i++) {
            assertThat(jo.post("/console/organisations/" + oakfield + "/services", bare)
                            .statusCode())
                    .isEqualTo(422);
        }

        assertThat(Parts.hub().get(Services.class).of(oakfield)).hasSize(1);
    }

    @Test
    void the_same_words_saved_and_published_twice_go_on_to_the_same_page() {
        UUID oakfield = People.organisation("Oakfield Growers");
        Browser jo = new Browser().signedIn(People.member(oakfield, OrganisationRole.EDITOR));
        String path = "/console/services/" + People.draftService(oakfield);
        Map<String, String> form =
                Map.of("version", "1", "name", "Tea", "summary", "Tea.", "phone", "0114 496 0199", "then", "publish");

        assertThat(place(jo.post(path, form))).isEqualTo(path + "?done=published");
        assertThat(place(jo.post(path, form))).isEqualTo(path + "?done=published");
    }

    @Test
    void a_decision_made_twice_is_told_as_made() {
        UUID oakfield = People.organisation("Oakfield Growers");
        Browser sam = new Browser().signedIn(People.person(HubRole.MODERATOR));
        String approved = "/console/stories/" + People.story(oakfield, false) + "/approval";
        UUID named = People.story(oakfield, false);
        String rejected = "/console/stories/" + named + "/rejection";
        Map<String, String> reason = Map.of("version", "1", "reason", "It names others");

        for (int i = 0; i < 2; i++) {
            assertThat(place(sam.post(approved, Map.of("version", "1")))).isEqualTo("/console/stories?done=approved");
            assertThat(place(sam.post(rejected, reason))).isEqualTo("/console/stories?done=rejected");
        }

        HttpResponse<String> late = sam.post(rejected, Map.of("version", "1", "reason", "Another"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody else decided before you").doesNotContain("The words have changed");
        assertThat(Parts.hub().get(Stories.class).get(named).status()).isEqualTo(Story.Status.REJECTED);
    }

    @Test
    void a_subscription_added_twice_leads_to_the_one_that_is_kept() {
        Browser ada = new Browser().signedIn(People.person(HubRole.ADMINISTRATOR));
        Map<String, String> form = Map.of("name", "Twice", "endpoint", "https://twice.invalid/" + UUID.randomUUID());

        assertThat(ada.post("/console/subscriptions/new", form).body()).contains("The signing secret");
        var again = ada.post("/console/subscriptions/new", form);

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(ada.get(place(again)).body()).contains("make a new one here");
    }

    @Test
    void a_signing_secret_is_renewed_once_so_that_the_partner_is_not_cut_off() {
        Browser ada = new Browser().signedIn(People.person(HubRole.ADMINISTRATOR));
        String secret = "/console/subscriptions/" + People.subscription() + "/secret";
        assertThat(ada.get(secret).body()).contains("name=\"version\" value=\"1\"");

        assertThat(ada.post(secret, Map.of("version", "1")).body()).contains("whsec_");
        var again = ada.post(secret, Map.of("version", "1"));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("No secret was made just now").doesNotContain("whsec_");
    }

    private static String place(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("location").orElseThrow();
    }

    private static String from(String site, Browser somebody, String path) {
        return somebody.getFrom(site, path).body();
    }
}
