package org.flourishhub.container;

import java.util.Map;
import java.util.UUID;

/** Where the hub itself is looked after. */
final class AdministratorDoors extends SomeDoors {
    AdministratorDoors(UUID organisation) {
        super(organisation);
        feeds();
        sites();
        searchIndex();
        subscriptions();
    }

    private void feeds() {
        String one = "/console/feeds/{feed}";
        administrators("GET /console/feeds", () -> "/console/feeds", 200, Map.of());
        administrators("GET /console/feeds/new", () -> "/console/feeds/new", 200, Map.of());
        administrators(
                "POST /console/feeds/new",
                () -> "/console/feeds/new",
                303,
                Map.of("name", "Voices", "url", "https://voices.invalid/feed/"));
        administrators("GET /console/feeds/search", () -> "/console/feeds/search", 200, Map.of());
        administrators(
                "POST /console/feeds/search",
                () -> "/console/feeds/search",
                303,
                Map.of("address", "https://voices.invalid/"));
        administrators("GET /console/feeds/preview", () -> "/console/feeds/preview", 303, Map.of());
        administrators(
                "POST /console/feeds/preview",
                () -> "/console/feeds/preview",
                303,
                Map.of("url", "https://voices.invalid/feed/"));
        administrators("GET " + one, () -> "/console/feeds/" + People.feed(), 200, Map.of());
        administrators(
                "GET " + one + "/agreement", () -> "/console/feeds/" + People.feed() + "/agreement", 200, Map.of());
        administrators(
                "POST " + one + "/agreement",
                () -> "/console/feeds/" + People.feed() + "/agreement",
                303,
                Map.of("channel", "web"));
        administrators("GET " + one + "/details", () -> "/console/feeds/" + People.feed() + "/details", 200, Map.of());
        administrators(
                "POST " + one + "/details",
                () -> "/console/feeds/" + People.feed() + "/details",
                303,
                Map.of("name", "Voices"));
        Map<String, String> rule = Map.of("effect", "BLOCK", "field", "TITLE", "sought", "Advert");
        administrators("GET " + one + "/rules", () -> "/console/feeds/" + People.feed() + "/rules", 200, Map.of());
        administrators("POST " + one + "/rules", () -> "/console/feeds/" + People.feed() + "/rules", 303, rule);
        administrators(
                "GET " + one + "/rules/trial", () -> "/console/feeds/" + People.feed() + "/rules/trial", 303, Map.of());
        administrators(
                "POST " + one + "/rules/trial", () -> "/console/feeds/" + People.feed() + "/rules/trial", 303, rule);
        administrators(
                "POST " + one + "/rules/{rule}/removal",
                () -> "/console/feeds/" + People.feed() + "/rules/" + UUID.randomUUID() + "/removal",
                303,
                Map.of());
        moderators(
                "GET " + one + "/recordings", () -> "/console/feeds/" + People.feed() + "/recordings", 200, Map.of());
        moderators("GET " + one + "/recordings/{fetch}", () -> "/console/feeds/" + People.recording(), 200, Map.of());
        administrators(
                "GET " + one + "/farewell", () -> "/console/feeds/" + People.feed() + "/farewell", 200, Map.of());
        // it has not moved
        administrators("POST " + one + "/address", () -> "/console/feeds/" + People.feed() + "/address", 422, Map.of());
        // nothing has disappeared from it
        administrators(
                "POST " + one + "/farewell", () -> "/console/feeds/" + People.feed() + "/farewell", 422, Map.of());
        for (String act : new String[] {"/reading", "/pause", "/resumption"}) {
            administrators("POST " + one + act, () -> "/console/feeds/" + People.feed() + act, 303, Map.of());
        }
    }

    private void sites() {
        administrators("GET /console/sites", () -> "/console/sites", 200, Map.of());
        administrators(
                "POST /console/sites/closures", () -> "/console/sites/closures", 303, Map.of("site", "a.example"));
        administrators(
                "POST /console/sites/closures/end",
                () -> "/console/sites/closures/end",
                303,
                Map.of("site", "a.example"));
        // a site that was never asked for anything
        administrators(
                "POST /console/sites/rests/end", () -> "/console/sites/rests/end", 404, Map.of("site", "b.example"));
    }

    private void searchIndex() {
        String index = "/console/search-index";
        administrators("GET " + index, () -> index, 200, Map.of());
        for (String act : new String[] {"/rebuild", "/pause", "/resumption", "/return"}) {
            administrators("POST " + index + act, () -> index + act, 303, Map.of());
        }
    }

    private void subscriptions() {
        String one = "/console/subscriptions/{subscription}";
        administrators("GET /console/subscriptions", () -> "/console/subscriptions", 200, Map.of());
        administrators("GET /console/subscriptions/new", () -> "/console/subscriptions/new", 200, Map.of());
        administrators(
                "POST /console/subscriptions/new",
                () -> "/console/subscriptions/new",
                200,
                Map.of("name", "Lantern Makers", "endpoint", "https://lanterns.invalid/hook"));
        administrators("GET " + one, () -> path(People.subscription()), 200, Map.of());
        administrators("POST " + one + "/pause", () -> path(People.subscription()) + "/pause", 303, Map.of());
        administrators(
                "POST " + one + "/resumption", () -> path(People.pausedSubscription()) + "/resumption", 303, Map.of());
        administrators("GET " + one + "/secret", () -> path(People.subscription()) + "/secret", 200, Map.of());
        administrators(
                "POST " + one + "/secret", () -> path(People.subscription()) + "/secret", 200, Map.of("version", "1"));
        administrators(
                "POST " + one + "/deliveries/{delivery}/repeat",
                () -> path(People.subscription()) + "/deliveries/" + UUID.randomUUID() + "/repeat",
                404,
                Map.of());
    }

    private static String path(UUID subscription) {
        return "/console/subscriptions/" + subscription;
    }
}
