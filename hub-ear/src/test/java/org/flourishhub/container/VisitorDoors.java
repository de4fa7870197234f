package org.flourishhub.container;

import static org.flourishhub.container.Door.Whose.EVERYBODY;

import java.util.Map;
import java.util.UUID;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.Organisations;
import org.flourishhub.stories.Stories;

/** What everybody may see and do, people and other computers. */
final class VisitorDoors extends SomeDoors {
    VisitorDoors(UUID organisation) {
        super(organisation);
        visitors();
        booklets();
        otherComputers();
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
        door("POST /booklets", new Door(EVERYBODY, () -> "/booklets", Map.of("search", "q=doors"), 303));
        String nobodys = "/booklets/" + UUID.randomUUID();
        open("GET /booklets/{booklet}", () -> nobodys, 404);
        open("GET /booklets/{booklet}.pdf", () -> nobodys + ".pdf", 404);
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
