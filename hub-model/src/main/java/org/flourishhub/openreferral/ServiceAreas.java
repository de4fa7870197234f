package org.flourishhub.openreferral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.flourishhub.directory.Coordinates;

/** Where people must live to use a service. */
@ApplicationScoped
class ServiceAreas {
    private static final JsonMapper JSON = new JsonMapper();

    @Inject
    EntityManager db;

    /** Whether a service, by its id as text, is for people at a postcode. */
    interface Inside extends Predicate<String> {}

    /** A service without areas is for everybody; one whose areas are only told in words is not left out, for nobody can tell. */
    Inside inside(PlaceQuestion question) {
        Set<String> bounded = new HashSet<>();
        Set<String> inside = new HashSet<>();
        for (Object row : db.createNativeQuery(
                        "select cast(service_id as char(36)), districts, extent from service_area"
                                + " where districts is not null or extent is not null")
                .getResultList()) {
            Object[] columns = (Object[]) row;
            String service = (String) columns[0];
            bounded.add(service);
            if (holds((String) columns[1], (String) columns[2], question)) {
                inside.add(service);
            }
        }
        return service -> !bounded.contains(service) || inside.contains(service);
    }

    private static boolean holds(String districts, String extent, PlaceQuestion question) {
        return districts != null && List.of(districts.split(",")).contains(question.district())
                || extent != null && holds(extent, question.centre());
    }

    private static boolean holds(String extent, Optional<Coordinates> centre) {
        return centre.filter(point -> holds(extent, point)).isPresent();
    }

    private static boolean holds(String extent, Coordinates point) {
        try {
            JsonNode shape = JSON.readTree(extent);
            if (shape.path("type").asText().equals("Polygon")) {
                return isInPolygon(shape.path("coordinates"), point);
            }
            for (JsonNode polygon : shape.path("coordinates")) {
                if (isInPolygon(polygon, point)) {
                    return true;
                }
            }
            return false;
        } catch (JsonProcessingException notAnOutline) {
            return false;
        }
    }

    /** Inside the first ring and in none of the holes: a line from the point crosses all of them together an odd number of times. */
    private static boolean isInPolygon(JsonNode rings, Coordinates point) {
        boolean inside = false;
        for (JsonNode ring : rings) {
            for (int i = 1; i < ring.size(); i++) {
                if (isCrossed(ring.get(i - 1), ring.get(i), point)) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    private static boolean isCrossed(JsonNode from, JsonNode to, Coordinates point) {
        double x1 = from.get(0).asDouble();
        double y1 = from.get(1).asDouble();
        double x2 = to.get(0).asDouble();
        double y2 = to.get(1).asDouble();
        return (y1 > point.latitude()) != (y2 > point.latitude())
                && point.longitude() < (x2 - x1) * (point.latitude() - y1) / (y2 - y1) + x1;
    }
}
