package org.flourishhub.container;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** What is expected of every route of the hub: a new one must be added here before the build is green again. */
final class Doors {
    private final Map<String, Door> doors = new TreeMap<>();

    Doors(UUID organisation) {
        Stream.of(
                        new VisitorDoors(organisation),
                        new OrganisationDoors(organisation),
                        new ModeratorDoors(organisation),
                        new AdministratorDoors(organisation))
                .forEach(some -> doors.putAll(some.all()));
    }

    Map<String, Door> all() {
        return doors;
    }
}
