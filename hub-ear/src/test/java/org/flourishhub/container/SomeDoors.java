package org.flourishhub.container;

import static org.flourishhub.container.Door.Whose.EVERYBODY;
import static org.flourishhub.container.Door.Whose.HUB_ADMINISTRATORS;
import static org.flourishhub.container.Door.Whose.MODERATORS;
import static org.flourishhub.container.Door.Whose.THIS_ORGANISATION;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.flourishhub.directory.Services;

/** Some of the doors: for each route whose it is, and what is found behind it. */
abstract class SomeDoors {
    private final Map<String, Door> doors = new TreeMap<>();

    final UUID organisation;

    SomeDoors(UUID organisation) {
        this.organisation = organisation;
    }

    Map<String, Door> all() {
        return doors;
    }

    void door(String route, Door door) {
        doors.put(route, door);
    }

    void open(String route, Supplier<String> path, int status) {
        doors.put(route, new Door(EVERYBODY, path, Map.of(), status));
    }

    void own(String route, Supplier<String> path, int status) {
        own(route, path, status, Map.of());
    }

    void own(String route, Supplier<String> path, int status, Map<String, String> fields) {
        doors.put(route, new Door(THIS_ORGANISATION, path, fields, status));
    }

    void moderators(String route, Supplier<String> path, int status, Map<String, String> fields) {
        doors.put(route, new Door(MODERATORS, path, fields, status));
    }

    void administrators(String route, Supplier<String> path, int status, Map<String, String> fields) {
        doors.put(route, new Door(HUB_ADMINISTRATORS, path, fields, status));
    }

    String slugOfService() {
        return Parts.hub()
                .get(Services.class)
                .get(People.publishedService(organisation))
                .slug();
    }
}
