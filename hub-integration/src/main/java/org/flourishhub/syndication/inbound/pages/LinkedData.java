package org.flourishhub.syndication.inbound.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.flourishhub.syndication.inbound.documents.LenientJson;

/** What a page tells in JSON-LD, as far as it is events or articles: wherever they stand, and what references mean. */
final class LinkedData {
    private static final int DEEPEST = 15;
    private static final int MOST_NODES = 50_000;
    private static final Set<String> OTHER_EVENTS = Set.of("Festival", "EventSeries", "CourseInstance", "Hackathon");

    /** Events in the language of programs and broadcasters, not something to go to. */
    private static final Set<String> NO_EVENTS = Set.of("PublicationEvent", "DeliveryEvent", "CookAction");

    /** An advertisement is no story. */
    private static final Set<String> NO_ARTICLES = Set.of("AdvertiserContentArticle");

    private static final Set<String> OTHER_ARTICLES = Set.of("BlogPosting", "LiveBlogPosting", "Report");

    /** What an article talks of is not told here, but somewhere else. */
    private static final Set<String> ELSEWHERE =
            Set.of("citation", "isBasedOn", "mentions", "about", "subjectOf", "isPartOf", "comment", "relatedLink");

    private final Map<String, JsonNode> named = new HashMap<>();
    private final List<JsonNode> events = new ArrayList<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private final Map<JsonNode, JsonNode> licences = new IdentityHashMap<>();
    private final Map<JsonNode, Boolean> seen = new IdentityHashMap<>();

    LinkedData(List<JsonNode> roots) {
        roots.forEach(root -> look(root, 0, true, MissingNode.getInstance()));
    }

    List<JsonNode> events() {
        return events;
    }

    List<JsonNode> articles() {
        return articles;
    }

    /** What a reference stands for; itself when it is none. */
    JsonNode meant(JsonNode node) {
        String id = node.size() <= 2 ? LenientJson.text(node, "@id") : null;
        return id == null ? node : named.getOrDefault(id, node);
    }

    /** Of the article itself, else of what it is part of: a blog, a page, a site. */
    JsonNode licence(JsonNode article) {
        JsonNode own = article.path("license");
        JsonNode around = own.isMissingNode() ? licences.getOrDefault(article, own) : own;
        return around.isMissingNode() ? meant(article.path("isPartOf")).path("license") : around;
    }

    private void look(JsonNode node, int depth, boolean toldHere, JsonNode licence) {
        if (depth > DEEPEST || seen.size() > MOST_NODES || !node.isContainerNode() || seen.put(node, true) != null) {
            return;
        }
        String id = LenientJson.text(node, "@id");
        if (id != null && node.size() > 2) {
            named.putIfAbsent(id, node);
        }
        if (isEvent(node)) {
            events.add(node);
        } else if (toldHere && isArticle(node)) {
            articles.add(node);
            licences.put(node, licence);
        }
        JsonNode inside = node.has("license") ? node.path("license") : licence;
        if (node.isObject()) {
            node.fields()
                    .forEachRemaining(each ->
                            look(each.getValue(), depth + 1, toldHere && !ELSEWHERE.contains(each.getKey()), inside));
        } else {
            node.forEach(each -> look(each, depth + 1, toldHere, inside));
        }
    }

    /** A reference to an event holds no more than its kind and name. */
    private static boolean isEvent(JsonNode node) {
        return node.isObject()
                && (node.has("startDate") || node.has("name") || node.has("eventSchedule"))
                && kinds(node).anyMatch(LinkedData::isEventKind);
    }

    /** A reference to an article holds no more than its kind and address. */
    private static boolean isArticle(JsonNode node) {
        return node.isObject()
                && (node.has("headline") || node.has("name") || node.has("articleBody"))
                && kinds(node).anyMatch(LinkedData::isArticleKind);
    }

    private static Stream<String> kinds(JsonNode node) {
        return LenientJson.list(node.path("@type")).stream()
                .map(JsonNode::asText)
                .map(type -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1));
    }

    private static boolean isEventKind(String kind) {
        return (kind.endsWith("Event") || OTHER_EVENTS.contains(kind)) && !NO_EVENTS.contains(kind);
    }

    private static boolean isArticleKind(String kind) {
        return (kind.endsWith("Article") || OTHER_ARTICLES.contains(kind)) && !NO_ARTICLES.contains(kind);
    }
}
