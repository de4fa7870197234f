package org.flourishhub.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.shared.IdPortions;

/** What of public listings can tell that one is the same as another: a few words each, read in two questions. */
@ApplicationScoped
class ComparedListings {
    @Inject
    EntityManager db;

    List<Features> all(DuplicateKind kind) {
        return read(kind, "");
    }

    /** Those of {@code ids} that are public. */
    List<Features> some(DuplicateKind kind, Set<UUID> ids) {
        return IdPortions.of(ids).stream()
                .flatMap(some -> read(kind, " and %s in " + some.list()).stream())
                .toList();
    }

    /** {@code only}: of which listings, as a further condition on the column of their ids. */
    private List<Features> read(DuplicateKind kind, String only) {
        return kind == DuplicateKind.SERVICE ? services(only) : organisations(only);
    }

    private List<Features> services(String only) {
        Map<UUID, Set<String>> postcodes = several("select sal.service_id, l.postal_code from service_at_location sal"
                + " join location l on l.id = sal.location_id where l.postal_code is not null"
                + only.formatted("sal.service_id"));
        return rows("select s.id, s.name, o.name, s.phone, s.url from service s"
                        + " join organisation o on o.id = s.organisation_id where s.publication = 'PUBLISHED'"
                        + only.formatted("s.id"))
                .stream()
                .map(row -> Features.of(
                        id(row[0]),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        postcodes.getOrDefault(id(row[0]), Set.of()),
                        Set.of()))
                .toList();
    }

    private List<Features> organisations(String only) {
        Map<UUID, Set<String>> numbers = several("select organisation_id,"
                + " concat(coalesce(scheme, identifier_type), ' ', identifier) from organisation_identifier where true"
                + only.formatted("organisation_id"));
        return rows("select id, name, phone, website from organisation where merged_into_id is null"
                        + " and not unlisted" + only.formatted("id"))
                .stream()
                .map(row -> Features.of(
                        id(row[0]),
                        (String) row[1],
                        null,
                        (String) row[2],
                        (String) row[3],
                        Set.of(),
                        numbers.getOrDefault(id(row[0]), Set.of())))
                .toList();
    }

    private Map<UUID, Set<String>> several(String sql) {
        Map<UUID, Set<String>> all = new HashMap<>();
        rows(sql).forEach(row -> all.computeIfAbsent(id(row[0]), any -> new HashSet<>())
                .add((String) row[1]));
        return all;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return db.createNativeQuery(sql).getResultList();
    }

    private static UUID id(Object column) {
        return UUID.fromString(String.valueOf(column));
    }
}
