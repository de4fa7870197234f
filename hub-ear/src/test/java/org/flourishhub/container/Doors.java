package org.flourishhub.container;

import static org.flourishhub.container.Door.Whose.EVERYBODY;
import static org.flourishhub.container.Door.Whose.HUB_ADMINISTRATORS;
import static org.flourishhub.container.Door.Whose.MODERATORS;
import static org.flourishhub.container.Door.Whose.SIGNED_IN;
import static org.flourishhub.container.Door.Whose.THIS_ORGANISATION;
import static org.flourishhub.container.Door.Whose.THIS_ORGANISATION_AND_HUB_ADMINISTRATORS;
import static org.flourishhub.container.Door.Whose.THIS_ORGANISATION_AND_MODERATORS;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.Services;
import org.flourishhub.stories.Stories;

/** What is expected of every route of the hub: a new one must be added here before the build is green again. */
final class Doors {
    private final Map<String, Door> doors = new TreeMap<>();
    private final UUID organisation;

    Doors(UUID organisation) {
        this.organisation = organisation;
        visitors();
        booklets();
        people();
        services();
        lists();
        events();
        stories();
        feeds();
        subscriptions();
        sites();
        searchIndex();
        otherComputers();
        corrections();
        duplicates();
        otherWords();
        notListed();
    }

    Map<String, Door> all() {
        return doors;
    }

    private void visitors() {
        for (String page : new String[] {
            "/",
            "/search",
            "/search/suggestions",
            "/events",
            "/stories",
            "/organisations",
            "/help-now",
            "/exit-this-page",
            "/accessibility",
            "/privacy",
            "/feeds",
            "/fetcher",
            "/saved",
            "/browse",
            "/search.ics",
            "/booklets",
            "/robots.txt",
            "/internal/ready"
        }) {
            open("GET " + page, () -> page, 200);
        }
        // only hubs know addresses under which something is wanted
        open("GET /push/{key}", () -> "/push/nobody", 404);
        open("POST /push/{key}", () -> "/push/nobody", 410);
        open("PUT /push/{key}", () -> "/push/nobody", 404);
        open("POST /internal/wake", () -> "/internal/wake", 404);
        open("GET /assets/{hash}/{name:.+}", () -> "/assets/0/hub.css", 200);
        open("GET /services/{slug}", () -> "/services/" + slugOfService(), 200);
        open("GET /events/{slug}", () -> "/events/" + slugOfEvent(), 200);
        open("GET /events.ics", () -> "/events.ics", 200);
        open("GET /events/{slug}.ics", () -> "/events/" + slugOfEvent() + ".ics", 200);
        open(
                "GET /organisations/{slug}/events.ics",
                () -> "/organisations/" + slugOfOrganisation() + "/events.ics",
                200);
        open("GET /stories/{slug}", () -> "/stories/" + slugOfStory(), 200);
        open("GET /stories/{slug}/picture/{digest}.jpg", () -> "/stories/" + slugOfStory() + "/picture/0.jpg", 404);
        open("GET /stories.{format: atom|json}", () -> "/stories.atom", 200);
        open(
                "GET /organisations/{slug}/stories.{format: atom|json}",
                () -> "/organisations/" + slugOfOrganisation() + "/stories.json",
                200);
        open("GET /organisations/{slug}", () -> "/organisations/" + slugOfOrganisation(), 200);
    }

    private void booklets() {
        // asked for again, it is the same one
        doors.put("POST /booklets", new Door(EVERYBODY, () -> "/booklets", Map.of("search", "q=doors"), 303));
        String nobodys = "/booklets/" + UUID.randomUUID();
        open("GET /booklets/{booklet}", () -> nobodys, 404);
        open("GET /booklets/{booklet}.pdf", () -> nobodys + ".pdf", 404);
    }

    private void people() {
        doors.put("GET /console", new Door(SIGNED_IN, () -> "/console", Map.of(), 200));
    }

    private void services() {
        String form = "/console/organisations/{organisation}/services";
        own("GET /console/organisations/{organisation}", () -> "/console/organisations/" + organisation, 200);
        Supplier<String> details = () -> "/console/organisations/" + organisation + "/details";
        own("GET /console/organisations/{organisation}/details", details, 200);
        // what somebody else has saved meanwhile is shown beside this
        own(
                "POST /console/organisations/{organisation}/details",
                details,
                409,
                Map.of("version", "0", "name", "Oakfield Growers", "description", "We grow all sorts."));
        own("GET " + form, () -> "/console/organisations/" + organisation + "/services", 200);
        own("POST " + form, () -> "/console/organisations/" + organisation + "/services", 303, Map.of("name", "New"));
        String one = "/console/services/{service}";
        own("GET " + one, () -> "/console/services/" + People.draftService(organisation), 200);
        own(
                "POST " + one,
                () -> "/console/services/" + People.draftService(organisation),
                303,
                Map.of("version", "1", "name", "Renamed"));
        own(
                "GET " + one + "/preview",
                () -> "/console/services/" + People.draftService(organisation) + "/preview",
                200);
        own(
                "POST " + one + "/publication",
                () -> "/console/services/" + People.draftService(organisation) + "/publication",
                303);
        Supplier<String> down = () -> "/console/services/" + People.publishedService(organisation) + "/withdrawal";
        own("GET " + one + "/withdrawal", down, 200);
        own("POST " + one + "/withdrawal", down, 303);
        doors.put(
                "GET " + one + "/origin",
                new Door(
                        THIS_ORGANISATION_AND_HUB_ADMINISTRATORS,
                        () -> "/console/services/" + People.draftService(organisation) + "/origin",
                        Map.of(),
                        200));
        // what was never imported needs no such word
        administrators(
                "POST " + one + "/do-not-list",
                () -> "/console/services/" + People.draftService(organisation) + "/do-not-list",
                422,
                Map.of());
    }

    private void lists() {
        String all = "/console/organisations/{organisation}/lists";
        Supplier<String> lists = () -> "/console/organisations/" + organisation + "/lists";
        own("GET " + all, lists, 200);
        // without a file
        own("POST " + all, lists, 422);
        own("GET " + all + "/template.csv", () -> lists.get() + "/template.csv", 200);
        own("GET " + all + "/template.xlsx", () -> lists.get() + "/template.xlsx", 200);
        String one = "/console/lists/{list}";
        Supplier<String> list = () -> "/console/lists/" + People.list(organisation);
        own("GET " + one, list, 200);
        own("GET " + one + "/preview", () -> list.get() + "/preview", 200);
        own("GET " + one + "/rows-to-mend.csv", () -> list.get() + "/rows-to-mend.csv", 200);
        own("POST " + one + "/matching", () -> list.get() + "/matching", 303, Map.of("column.0", "NAME"));
        own("POST " + one + "/tab", () -> list.get() + "/tab", 303);
        own("POST " + one + "/taking-in", () -> list.get() + "/taking-in", 303);
        own("POST " + one + "/stop", () -> list.get() + "/stop", 303);
        own("POST " + one + "/removal", () -> list.get() + "/removal", 303);
        own("GET " + one + "/undo", () -> list.get() + "/undo", 200);
        // it has not been taken in
        own("POST " + one + "/undo", () -> list.get() + "/undo", 422);
    }

    private void events() {
        String form = "/console/organisations/{organisation}/events";
        own("GET " + form, () -> "/console/organisations/" + organisation + "/events", 200);
        Map<String, String> walk =
                Map.of("version", "1", "name", "Walk", "startsDate", "2026-12-01", "startsTime", "14:00");
        own("POST " + form, () -> "/console/organisations/" + organisation + "/events", 303, walk);
        String one = "/console/events/{event}";
        own("GET " + one, () -> "/console/events/" + People.draftEvent(organisation), 200);
        own("POST " + one, () -> "/console/events/" + People.draftEvent(organisation), 303, walk);
        own("GET " + one + "/preview", () -> "/console/events/" + People.draftEvent(organisation) + "/preview", 200);
        own(
                "POST " + one + "/publication",
                () -> "/console/events/" + People.draftEvent(organisation) + "/publication",
                303);
        Supplier<String> date = () -> "/console/events/" + People.draftEvent(organisation) + "/dates/2030-11-22T17:30";
        own("GET " + one + "/dates/{date}", date, 200);
        own("POST " + one + "/dates/{date}", date, 303, Map.of("version", "1", "change", "CANCELLED", "note", "Snow"));
        Supplier<String> down = () -> "/console/events/" + People.publishedEvent(organisation) + "/withdrawal";
        own("GET " + one + "/withdrawal", down, 200);
        own("POST " + one + "/withdrawal", down, 303);
    }

    private void stories() {
        String one = "/console/stories/{story}";
        moderators("GET /console/stories", () -> "/console/stories", 200, Map.of());
        moderators("GET " + one, () -> "/console/stories/" + waiting(), 200, Map.of());
        moderators(
                "POST " + one + "/approval",
                () -> "/console/stories/" + waiting() + "/approval",
                303,
                Map.of("version", "1"));
        moderators(
                "POST " + one + "/rejection",
                () -> "/console/stories/" + waiting() + "/rejection",
                303,
                Map.of("version", "1", "reason", "It names others"));
        Supplier<String> edit = () -> "/console/stories/" + People.editedStory(organisation) + "/edit";
        moderators("GET " + one + "/edit", edit, 200, Map.of());
        for (String act : new String[] {"/approval", "/refusal"}) {
            moderators("POST " + one + "/edit" + act, () -> edit.get() + act, 303, Map.of("version", "1"));
        }
        Supplier<String> down = () -> "/console/stories/" + People.story(organisation, true) + "/withdrawal";
        moderators("GET " + one + "/withdrawal", down, 200, Map.of());
        moderators("POST " + one + "/withdrawal", down, 303, Map.of());
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
                200,
                Map.of("address", "https://voices.invalid/"));
        administrators(
                "POST /console/feeds/preview",
                () -> "/console/feeds/preview",
                200,
                Map.of("url", "https://voices.invalid/feed/"));
        administrators("GET " + one, () -> "/console/feeds/" + People.feed(), 200, Map.of());
        administrators(
                "GET " + one + "/agreement", () -> "/console/feeds/" + People.feed() + "/agreement", 200, Map.of());
        administrators(
                "POST " + one + "/agreement",
                () -> "/console/feeds/" + People.feed() + "/agreement",
                303,
                Map.of("channel", "web"));
        Map<String, String> rule = Map.of("effect", "BLOCK", "field", "TITLE", "sought", "Advert");
        administrators("GET " + one + "/rules", () -> "/console/feeds/" + People.feed() + "/rules", 200, Map.of());
        administrators("POST " + one + "/rules", () -> "/console/feeds/" + People.feed() + "/rules", 303, rule);
        administrators(
                "POST " + one + "/rules/trial", () -> "/console/feeds/" + People.feed() + "/rules/trial", 200, rule);
        administrators(
                "POST " + one + "/rules/{rule}/removal",
                () -> "/console/feeds/" + People.feed() + "/rules/" + UUID.randomUUID() + "/removal",
                303,
                Map.of());
        moderators(
                "GET " + one + "/recordings", () -> "/console/feeds/" + People.feed() + "/recordings", 200, Map.of());
        moderators("GET " + one + "/recordings/{fetch}", () -> "/console/feeds/" + People.recording(), 200, Map.of());
        // it has not moved
        administrators("POST " + one + "/address", () -> "/console/feeds/" + People.feed() + "/address", 422, Map.of());
        for (String act : new String[] {"/reading", "/pause", "/resumption", "/farewell"}) {
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

    /** Without the seal of a form that was looked at, nothing is taken, and the form comes back. */
    private void corrections() {
        Supplier<String> form = () -> "/corrections/services/" + slugOfService();
        open("GET /corrections/{folder}/{slug}", form, 200);
        doors.put("POST /corrections/{folder}/{slug}", new Door(EVERYBODY, form, Map.of("wrong", "The time"), 422));
        doors.put("GET /console/corrections", new Door(SIGNED_IN, () -> "/console/corrections", Map.of(), 200));
        Supplier<String> one = () -> "/console/corrections/" + People.correction(organisation);
        doors.put(
                "GET /console/corrections/{correction}",
                new Door(THIS_ORGANISATION_AND_MODERATORS, one, Map.of(), 200));
        doors.put(
                "POST /console/corrections/{correction}/settlement",
                new Door(
                        THIS_ORGANISATION_AND_MODERATORS,
                        () -> one.get() + "/settlement",
                        Map.of("outcome", "changed", "answer", "It says noon now"),
                        303));
    }

    private void duplicates() {
        String one = "/console/duplicates/{pair}";
        Supplier<String> pair =
                () -> "/console/duplicates/" + People.pair(organisation).id();
        moderators("GET /console/duplicates", () -> "/console/duplicates", 200, Map.of());
        moderators("GET " + one, pair, 200, Map.of());
        // which of the two stays was not said
        moderators("POST " + one + "/merger", () -> pair.get() + "/merger", 422, Map.of());
        moderators("POST " + one + "/difference", () -> pair.get() + "/difference", 303, Map.of());
        moderators("POST " + one + "/restoration", () -> pair.get() + "/restoration", 303, Map.of());
    }

    private void otherWords() {
        String one = "/console/synonyms/{synonym}";
        Map<String, String> words = Map.of("version", "1", "said", "brolly\numbrella");
        moderators("GET /console/missed-words", () -> "/console/missed-words", 200, Map.of());
        moderators("GET /console/synonyms", () -> "/console/synonyms", 200, Map.of());
        moderators("GET /console/synonyms/new", () -> "/console/synonyms/new?said=brolly", 200, Map.of());
        moderators("POST /console/synonyms/new", () -> "/console/synonyms/new", 303, words);
        Supplier<String> synonym = () -> "/console/synonyms/" + People.synonym();
        moderators("GET " + one, synonym, 200, Map.of());
        moderators("POST " + one, synonym, 303, words);
        moderators("POST " + one + "/removal", () -> synonym.get() + "/removal", 303, words);
    }

    private void notListed() {
        String one = "/console/organisations/{organisation}/do-not-list";
        String path = "/console/organisations/" + organisation + "/do-not-list";
        moderators("GET /console/do-not-list", () -> "/console/do-not-list?page=nobody", 200, Map.of());
        doors.put("GET " + one, new Door(THIS_ORGANISATION_AND_MODERATORS, () -> path, Map.of(), 200));
        doors.put(
                "POST " + one + "/end", new Door(THIS_ORGANISATION_AND_MODERATORS, () -> path + "/end", Map.of(), 303));
        // whoever has written here themselves is asked to take that down first
        Supplier<String> withOwnWords = () -> {
            People.publishedService(organisation);
            return path;
        };
        doors.put("POST " + one, new Door(THIS_ORGANISATION_AND_MODERATORS, withOwnWords, Map.of(), 422));
    }

    private static String path(UUID subscription) {
        return "/console/subscriptions/" + subscription;
    }

    private void otherComputers() {
        for (String path : new String[] {
            "/oruk",
            "/oruk/openapi.json",
            "/oruk/services",
            "/oruk/organizations",
            "/oruk/services.csv",
            "/oruk/service_at_locations",
            "/oruk/taxonomies",
            "/oruk/taxonomy_terms",
            "/rpde/services",
            "/rpde/events",
            "/rpde/stories",
            "/sitemap.xml"
        }) {
            open("GET " + path, () -> path, 200);
        }
        open("GET /oruk/services/{id}", () -> "/oruk/services/" + People.publishedService(organisation), 200);
        open("GET /oruk/service_at_locations/{id}", () -> "/oruk/service_at_locations/" + UUID.randomUUID(), 404);
        open("GET /sitemap-{number: [1-9][0-9]{0,3}}.xml", () -> "/sitemap-9.xml", 404);
        open("GET /oruk/organizations/{id}", () -> "/oruk/organizations/" + organisation, 200);
        open("GET /oruk/taxonomies/{id}", () -> "/oruk/taxonomies/" + UUID.randomUUID(), 404);
        open("GET /oruk/taxonomy_terms/{id}", () -> "/oruk/taxonomy_terms/none", 404);
    }

    private UUID waiting() {
        return People.story(organisation, false);
    }

    private void open(String route, Supplier<String> path, int status) {
        doors.put(route, new Door(EVERYBODY, path, Map.of(), status));
    }

    private void own(String route, Supplier<String> path, int status) {
        own(route, path, status, Map.of());
    }

    private void own(String route, Supplier<String> path, int status, Map<String, String> fields) {
        doors.put(route, new Door(THIS_ORGANISATION, path, fields, status));
    }

    private void moderators(String route, Supplier<String> path, int status, Map<String, String> fields) {
        doors.put(route, new Door(MODERATORS, path, fields, status));
    }

    private void administrators(String route, Supplier<String> path, int status, Map<String, String> fields) {
        doors.put(route, new Door(HUB_ADMINISTRATORS, path, fields, status));
    }

    private String slugOfService() {
        return Parts.hub()
                .get(Services.class)
                .get(People.publishedService(organisation))
                .slug();
    }

    private String slugOfEvent() {
        return Parts.hub()
                .get(Events.class)
                .get(People.publishedEvent(organisation))
                .slug();
    }

    private String slugOfStory() {
        return Parts.hub()
                .get(Stories.class)
                .get(People.story(organisation, true))
                .slug();
    }

    private String slugOfOrganisation() {
        return Parts.hub().get(Organisations.class).get(organisation).slug();
    }
}
