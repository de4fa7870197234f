package org.flourishhub.syndication.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a page tells in JSON-LD, as far as it is about events: wherever they stand, and what their references mean. */
final class LinkedData {
    private static final int DEEPEST = 15;
    private static final int MOST_NODES = 50_000;
    private static final Set<String> OTHER_EVENTS = Set.of("Festival", "EventSeries", "CourseInstance", "Hackathon");

    /** Events in the language of programs and broadcasters, not something to go to. */
    private static final Set<String> NO_EVENTS = Set.of("PublicationEvent", "DeliveryEvent", "CookAction");

    private final Map<String, JsonNode> named = new HashMap<>();
    private final List<JsonNode> events = new ArrayList<>();
    private final Map<JsonNode, Boolean> seen = new IdentityHashMap<>();

    LinkedData(List<JsonNode> roots) {
        roots.forEach(root -> look(root, 0));
    }

    List<JsonNode> events() {
        return events;
    }

    /** What a reference stands for; itself when it is none. */
    JsonNode meant(JsonNode node) {
        String id = node.size() <= 2 ? LenientJson.text(node, "@id") : null;
        return id == null ? node : named.getOrDefault(id, node);
    }

    private void look(JsonNode node, int depth) {
        if (depth > DEEPEST || seen.size() > MOST_NODES || !node.isContainerNode() || seen.put(node, true) != null) {
            return;
        }
        String id = LenientJson.text(node, "@id");
        if (id != null && node.size() > 2) {
            named.putIfAbsent(id, node);
        }
        if (isEvent(node)) {
            events.add(node);
        }
        node.forEach(each -> look(each, depth + 1));
    }

    /** A reference to an event holds no more than its kind and name. */
    private static boolean isEvent(JsonNode node) {
        return node.isObject()
                && (node.has("startDate") || node.has("name") || node.has("eventSchedule"))
                && LenientJson.list(node.path("@type")).stream().anyMatch(type -> isEventKind(type.asText()));
    }

    private static boolean isEventKind(String type) {
        String kind = type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
        return (kind.endsWith("Event") || OTHER_EVENTS.contains(kind)) && !NO_EVENTS.contains(kind);
    }
}
