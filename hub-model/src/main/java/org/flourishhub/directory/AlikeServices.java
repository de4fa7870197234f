package org.flourishhub.directory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The question which services in the same districts share a word with one. In a district of thousands it looks at some of them only,
 * at others for each service, so that its cost does not grow with the directory.
 */
final class AlikeServices {
    /** As a service has, at most; some are at each library of a county. */
    private static final int PLACES = 5;

    private static final int LOOKED_AT = 60;

    private static final String PLACES_OF = "select s.id, l.district, l.id from service s"
            + " left join service_at_location p on p.service_id = s.id"
            + " left join location l on l.id = p.location_id and l.district is not null where s.%s = ?";

    /** Those around it in the order of their ids, which says nothing about them. */
    private static final String AROUND = "(select id from location where district = ? and id >= ? order by id limit "
            + LOOKED_AT + ") union all (select id from location where district = ? and id < ? order by id desc limit "
            + LOOKED_AT + ")";

    /** In this very order: from few places to their services, their words, and only then to the services themselves. */
    private static final String ALIKE = "select straight_join s.id from (%s) around"
            + " join service_at_location p on p.location_id = around.id"
            + " join service_term t on t.service_id = p.service_id"
            + " join service_term own on own.term_id = t.term_id and own.service_id = ?"
            + " join service s on s.id = p.service_id"
            + " where s.publication = 'PUBLISHED' and s.status = 'ACTIVE' and s.id <> ?"
            + " group by s.id, s.name order by count(distinct t.term_id) desc, s.name limit ?";

    private record Place(String district, String id) {}

    private final Connection connection;
    private final UUID service;
    private final List<Place> places;

    private AlikeServices(Connection connection, UUID service, List<Place> places) {
        this.connection = connection;
        this.service = service;
        this.places = places;
    }

    /** For the service with a value in one of the table's columns. */
    static AlikeServices to(Connection connection, String column, String value) throws SQLException {
        UUID service = null;
        List<Place> places = new ArrayList<>();
        try (PreparedStatement question = connection.prepareStatement(PLACES_OF.formatted(column))) {
            question.setString(1, value);
            ResultSet rows = question.executeQuery();
            while (rows.next()) {
                service = UUID.fromString(rows.getString(1));
                if (rows.getString(2) != null && places.size() < PLACES) {
                    places.add(new Place(rows.getString(2), rows.getString(3)));
                }
            }
        }
        return new AlikeServices(connection, service, places);
    }

    /** {@code null} when there is none. */
    UUID service() {
        return service;
    }

    List<UUID> ask(int most) throws SQLException {
        List<UUID> found = new ArrayList<>();
        if (places.isEmpty()) {
            return found;
        }
        String around = places.stream().map(place -> AROUND).collect(Collectors.joining(" union all "));
        try (PreparedStatement question = connection.prepareStatement(ALIKE.formatted(around))) {
            int number = 0;
            for (Place place : places) {
                for (int half = 0; half < 2; half++) {
                    question.setString(++number, place.district());
                    question.setString(++number, place.id());
                }
            }
            question.setString(++number, service.toString());
            question.setString(++number, service.toString());
            question.setInt(++number, most);
            ResultSet rows = question.executeQuery();
            while (rows.next()) {
                found.add(UUID.fromString(rows.getString(1)));
            }
        }
        return found;
    }
}
