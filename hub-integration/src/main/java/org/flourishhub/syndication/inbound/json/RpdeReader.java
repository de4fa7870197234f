package org.flourishhub.syndication.inbound.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedHead;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.Reading;
import org.flourishhub.syndication.RefusedItem;
import org.flourishhub.syndication.RefusedItem.Reason;
import org.flourishhub.syndication.inbound.documents.DocumentReader;
import org.flourishhub.syndication.inbound.documents.JsonThing;
import org.flourishhub.syndication.inbound.documents.WebDocument;
import org.flourishhub.syndication.inbound.words.CleanLinks;

/**
 * Reads one page of an RPDE feed (Realtime Paged Data Exchange 1.0 of OpenActive): what was updated, and what was
 * deleted, which is taken back.
 */
public final class RpdeReader implements DocumentReader {
    private static final int MOST_ITEMS = 2000;
    private static final int LOOKED_AT = 5;

    @Override
    public boolean recognises(WebDocument document) {
        if (!document.looksLikeJson()) {
            return false;
        }
        JsonThing page = document.json();
        if (!page.at("items").isList() || page.text("next") == null) {
            return false;
        }
        List<JsonThing> first = page.at("items").elements(LOOKED_AT);
        return first.isEmpty() ? page.has("license") : first.stream().anyMatch(item -> item.text("state") != null);
    }

    @Override
    public FeedDocument read(WebDocument document) {
        JsonThing page = document.json();
        List<FeedItem> items = new ArrayList<>();
        List<RefusedItem> refused = new ArrayList<>();
        Set<String> withdrawn = new HashSet<>();
        for (JsonThing each : page.at("items").elements(MOST_ITEMS)) {
            RpdeItem item = new RpdeItem(each, document, page.text("license"));
            if (item.key() == null) {
                refused.add(new RefusedItem(item.title(), Reason.NO_ID));
            } else if (item.isDeleted()) {
                withdrawn.add(item.key());
            } else if (item.title().isEmpty()) {
                refused.add(new RefusedItem("", Reason.NOTHING_SAID));
            } else {
                withdrawn.remove(item.key());
                items.add(item.read());
            }
        }
        FeedHead head = new FeedHead(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new FeedHead.Links(null, List.of(), CleanLinks.page(page.text("next"), document.url()), null, false),
                FeedHead.Rhythm.UNKNOWN);
        return new FeedDocument(document.feedId(), head, items, withdrawn, Reading.Covers.A_PART, Set.of(), refused);
    }
}
