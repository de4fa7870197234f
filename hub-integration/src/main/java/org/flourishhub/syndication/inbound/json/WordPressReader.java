package org.flourishhub.syndication.inbound.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedHead;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.FeedRemark;
import org.flourishhub.syndication.RefusedItem;
import org.flourishhub.syndication.inbound.documents.DocumentReader;
import org.flourishhub.syndication.inbound.documents.JsonThing;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.documents.WebDocument;

/** Reads lists of posts, pages and other types of the WordPress REST API, and single ones. */
public final class WordPressReader implements DocumentReader {
    private static final int MOST_POSTS = 2000;

    @Override
    public boolean recognises(WebDocument document) {
        if (!document.looksLikeJson()) {
            return false;
        }
        JsonThing json = document.json();
        return isRefusal(json) || posts(json).stream().anyMatch(WordPressReader::isPost);
    }

    @Override
    public FeedDocument read(WebDocument document) throws UnreadableFeed {
        JsonThing json = document.json();
        if (isRefusal(json)) {
            throw new UnreadableFeed(
                    "wordpress-refuses",
                    "This WordPress site does not show its posts this way (" + json.plain("code") + ").");
        }
        List<FeedItem> items = new ArrayList<>();
        List<RefusedItem> refused = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonThing each : posts(json)) {
            WordPressPost post = new WordPressPost(each, document);
            RefusedItem.Reason reason = post.reasonToRefuse();
            if (reason == null && seen.add(post.key())) {
                items.add(post.read(post.key()));
            } else if (each.isObject()) {
                refused.add(new RefusedItem(post.title(), reason == null ? RefusedItem.Reason.TWICE : reason));
            }
        }
        return new FeedDocument(
                document.feedId(),
                FeedHead.SILENT,
                items,
                Set.of(),
                document.covers(true),
                Set.<FeedRemark>of(),
                refused);
    }

    /** {@code _envelope} moves the answer into a body of its own. */
    private static List<JsonThing> posts(JsonThing json) {
        JsonThing body = json.has("body") && json.has("headers") ? json.at("body") : json;
        return body.isList() ? body.elements(MOST_POSTS) : List.of(body);
    }

    private static boolean isPost(JsonThing thing) {
        return thing.isObject()
                && (thing.at("title").has("rendered")
                        || thing.at("content").has("rendered")
                        || thing.has("id") && thing.has("date_gmt") && thing.has("slug"));
    }

    /** An error of the API: a code such as rest_not_logged_in. */
    private static boolean isRefusal(JsonThing json) {
        String code = json.text("code");
        return code != null && code.startsWith("rest_") && json.has("message");
    }
}
