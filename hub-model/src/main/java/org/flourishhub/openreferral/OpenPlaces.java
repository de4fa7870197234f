package org.flourishhub.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.flourishhub.directory.Coordinates;
import org.flourishhub.directory.Publication;
import org.flourishhub.directory.ServiceAtLocation;

/** The services that everybody may see, once for each place that everybody may know, in the order of their first publication or nearest first. */
@ApplicationScoped
public class OpenPlaces {
    private static final String FROM = " from service_at_location a join service s on s.id = a.service_id"
            + " join location l on l.id = a.location_id where s.publication = 'PUBLISHED' and not l.private_address";
    private static final String ORDER = "s.published_at, s.id, a.position, a.id";

    @Inject
    EntityManager db;

    @Inject
    KeptAnswers kept;

    @Inject
    ServiceAreas areas;

    @Transactional
    public IdList ids(PlaceQuestion question) {
        return kept.to(
                question,
                () -> question.isAboutSomewhere()
                        ? near(question)
                        : condition(question).ids(db, "select cast(a.id as char(36))" + FROM, ORDER));
    }

    private static Condition condition(PlaceQuestion question) {
        return OpenServices.condition(
                question.service(), "(c.service_at_location_id is null or c.service_at_location_id = a.id)");
    }

    private IdList near(PlaceQuestion question) {
        List<Row> rows = condition(question)
                .rows(
                        db,
                        "select cast(a.id as char(36)), cast(s.id as char(36)), l.latitude, l.longitude" + FROM,
                        ORDER)
                .stream()
                .map(columns -> Row.of(columns, question))
                .toList();
        ServiceAreas.Inside inside = areas.inside(question);
        return IdList.of(rows.stream()
                .filter(row -> inside.test(row.serviceId))
                .filter(row -> question.proximity() == null || row.metres <= question.proximity())
                .sorted(
                        question.proximity() == null
                                ? Comparator.comparing(row -> 0)
                                : Comparator.comparingDouble(Row::metres))
                .map(Row::id)
                .toList());
    }

    /** What {@code as} makes of each, in the order of the ids; what was taken down or became private meanwhile is left out. */
    @Transactional
    public <T> List<T> read(List<UUID> ids, Function<ServiceAtLocation, T> as) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Integer> order = new HashMap<>();
        ids.forEach(id -> order.put(id, order.size()));
        TypedQuery<ServiceAtLocation> query = db.createQuery(
                        "select a from ServiceAtLocation a join fetch a.service join fetch a.service.organisation"
                                + " join fetch a.location where a.id in :ids and a.service.publication = :published",
                        ServiceAtLocation.class)
                .setParameter("ids", ids)
                .setParameter("published", Publication.PUBLISHED);
        return query.getResultStream()
                .filter(place -> !place.location().isPrivate())
                .sorted(Comparator.comparing(place -> order.get(place.id())))
                .map(as)
                .toList();
    }

    private record Row(String id, String serviceId, double metres) {
        static Row of(Object[] columns, PlaceQuestion question) {
            double metres = columns[2] == null
                    ? Double.POSITIVE_INFINITY
                    : question.centre()
                            .map(centre -> 1_000
                                    * centre.kilometresTo(new Coordinates(
                                            ((Number) columns[2]).doubleValue(), ((Number) columns[3]).doubleValue())))
                            .orElse(Double.POSITIVE_INFINITY);
            return new Row((String) columns[0], (String) columns[1], metres);
        }
    }
}
