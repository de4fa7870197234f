package org.flourishhub.syndication.inbound.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedHead;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.FeedRemark;
import org.flourishhub.syndication.RefusedItem;
import org.flourishhub.syndication.inbound.documents.DocumentReader;
import org.flourishhub.syndication.inbound.documents.JsonThing;
import org.flourishhub.syndication.inbound.documents.WebDocument;
import org.flourishhub.syndication.inbound.words.CleanLinks;

/** Reads lists of content of Drupal's JSON:API, such as {@code /jsonapi/node/article}, and single pieces of it. */
public final class DrupalReader implements DocumentReader {
    private static final int MOST_NODES = 2000;
    private static final int MOST_INCLUDED = 10_000;

    @Override
    public boolean recognises(WebDocument document) {
        if (!document.looksLikeJson()) {
            return false;
        }
        JsonThing json = document.json();
        List<JsonThing> data = data(json);
        return data.isEmpty()
                ? json.has("jsonapi") && json.at("data").isList()
                : data.stream().anyMatch(DrupalNode::isNode);
    }

    @Override
    public FeedDocument read(WebDocument document) {
        JsonThing json = document.json();
        Map<String, JsonThing> included = included(json);
        List<FeedItem> items = new ArrayList<>();
        List<RefusedItem> refused = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonThing each : data(json)) {
            if (!DrupalNode.isNode(each)) {
                continue;
            }
            DrupalNode node = new DrupalNode(each, included, document);
            RefusedItem.Reason reason = node.reasonToRefuse();
            if (reason == null && seen.add(node.key())) {
                items.add(node.read());
            } else {
                refused.add(new RefusedItem(node.title(), reason == null ? RefusedItem.Reason.TWICE : reason));
            }
        }
        return new FeedDocument(
                document.feedId(),
                FeedHead.SILENT.with(new FeedHead.Links(null, List.of(), next(json, document), null, false)),
                items,
                Set.of(),
                document.covers(true),
                Set.<FeedRemark>of(),
                refused);
    }

    /** A single piece of content is no list. */
    private static List<JsonThing> data(JsonThing json) {
        JsonThing data = json.at("data");
        if (data.isList()) {
            return data.elements(MOST_NODES);
        }
        return data.isObject() ? List.of(data) : List.of();
    }

    /** What the content refers to and was asked for with {@code include}: people, topics, files. */
    private static Map<String, JsonThing> included(JsonThing json) {
        Map<String, JsonThing> included = new HashMap<>();
        for (JsonThing each : json.at("included").elements(MOST_INCLUDED)) {
            if (each.text("id") != null) {
                included.put(each.text("id"), each);
            }
        }
        return included;
    }

    /** Until Drupal 8.7 a link was its address alone. */
    private static String next(JsonThing json, WebDocument document) {
        return CleanLinks.page(json.text("links.next.href", "links.next"), document.url());
    }
}
