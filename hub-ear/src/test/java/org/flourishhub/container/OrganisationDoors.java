package org.flourishhub.container;

import static org.flourishhub.container.Door.Whose.SIGNED_IN;
import static org.flourishhub.container.Door.Whose.THIS_ORGANISATION_AND_HUB_ADMINISTRATORS;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Where people who are signed in look after what their own organisation says. */
final class OrganisationDoors extends SomeDoors {
    OrganisationDoors(UUID organisation) {
        super(organisation);
        people();
        services();
        lists();
        events();
    }

    private void people() {
        door("GET /console", new Door(SIGNED_IN, () -> "/console", Map.of(), 200));
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
        door(
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
}
