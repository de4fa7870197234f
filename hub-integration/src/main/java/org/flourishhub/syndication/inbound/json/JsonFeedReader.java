package org.flourishhub.syndication.inbound.json;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedHead;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.FeedRemark;
import org.flourishhub.syndication.RefusedItem;
import org.flourishhub.syndication.RefusedItem.Reason;
import org.flourishhub.syndication.inbound.documents.DocumentReader;
import org.flourishhub.syndication.inbound.documents.FirstEntries;
import org.flourishhub.syndication.inbound.documents.ItemKeys;
import org.flourishhub.syndication.inbound.documents.JsonThing;
import org.flourishhub.syndication.inbound.documents.Languages;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.documents.WebDocument;
import org.flourishhub.syndication.inbound.words.CleanLinks;
import org.flourishhub.syndication.inbound.words.PlainText;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org). An item without an id is left out, as its authors demand. */
public final class JsonFeedReader implements DocumentReader {
    private static final int MOST_ITEMS = FirstEntries.MOST;

    @Override
    public boolean recognises(WebDocument document) {
        if (!document.looksLikeJson()) {
            return false;
        }
        JsonThing feed = document.json();
        String version = feed.text("version");
        return version != null && version.contains("jsonfeed.org")
                || feed.at("items").isList()
                        && (feed.has("home_page_url") || feed.has("feed_url") || feed.has("title"));
    }

    @Override
    public FeedDocument read(WebDocument document) throws UnreadableFeed {
        JsonThing feed = document.json();
        if (!feed.at("items").isList()) {
            throw new UnreadableFeed("no-items", "This JSON Feed has no list of items.");
        }
        FeedHead head = head(feed, document);
        List<FeedItem> items = new ArrayList<>();
        List<RefusedItem> refused = new ArrayList<>();
        ItemKeys keys = new ItemKeys();
        for (JsonThing each : feed.at("items").elements(MOST_ITEMS)) {
            JsonFeedItem item = new JsonFeedItem(each, head, document);
            String key = item.id() == null ? null : keys.claim(ItemKeys.normal(item.id()), item.link());
            if (key != null) {
                items.add(item.read(key));
            } else if (each.isObject()) {
                refused.add(new RefusedItem(item.title(), item.id() == null ? Reason.NO_ID : Reason.TWICE));
            }
        }
        Set<FeedRemark> remarks =
                feed.isTrue("expired") ? EnumSet.of(FeedRemark.FINISHED) : EnumSet.noneOf(FeedRemark.class);
        boolean tooMany = feed.at("items").node().size() > MOST_ITEMS;
        if (tooMany) {
            remarks.add(FeedRemark.TOO_MANY_ENTRIES);
        }
        if (!document.isWholeJson()) {
            remarks.add(FeedRemark.BROKEN);
        }
        return new FeedDocument(document.feedId(), head, items, Set.of(), document.covers(!tooMany), remarks, refused);
    }

    private static FeedHead head(JsonThing feed, WebDocument document) {
        String base = document.url();
        List<String> hubs = feed.list("hubs").stream()
                .filter(hub -> "websub".equalsIgnoreCase(hub.text("type")))
                .map(hub -> CleanLinks.page(hub.text("url"), base))
                .filter(url -> url != null)
                .toList();
        return new FeedHead(
                PlainText.orNull(feed.plain("title")),
                CleanLinks.page(feed.text("home_page_url"), base),
                PlainText.orNull(feed.plain("description")),
                Languages.known(feed.text("language")),
                feed.text("feed_url"),
                null,
                authors(feed),
                new FeedHead.Links(
                        CleanLinks.page(feed.text("feed_url"), base),
                        hubs,
                        CleanLinks.page(feed.text("next_url"), base),
                        null,
                        false),
                FeedHead.Rhythm.UNKNOWN);
    }

    /** Names of {@code authors} (1.1), else of {@code author} (1.0); {@code null} without. */
    static String authors(JsonThing owner) {
        List<String> names = owner.words("authors", "name");
        names = names.isEmpty() ? owner.words("author", "name") : names;
        return names.isEmpty() ? null : names.stream().collect(Collectors.joining(", "));
    }
}
