package org.flourishhub.syndication.inbound.json;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedHead;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.Reading;
import org.flourishhub.syndication.inbound.documents.DocumentReader;
import org.flourishhub.syndication.inbound.documents.JsonThing;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.documents.WebDocument;

/** Reads one page of stories of the Care Opinion API, version 2. */
public final class CareOpinionDocuments implements DocumentReader {
    private static final int LOOKED_AT = 20;

    @Override
    public boolean recognises(WebDocument document) {
        if (!document.looksLikeJson()) {
            return false;
        }
        JsonThing json = document.json();
        return json.elements(LOOKED_AT).stream().anyMatch(CareOpinionDocuments::isOpinion);
    }

    @Override
    public FeedDocument read(WebDocument document) throws UnreadableFeed {
        CareOpinionReader reader = new CareOpinionReader(
                document.feedId(), new CareOpinionSite(URI.create(document.url())), document.now());
        List<FeedItem> items = reader.page(document.bytes()).opinions().stream()
                .map(CareOpinionReader.Opinion::item)
                .toList();
        return new FeedDocument(document.feedId(), FeedHead.SILENT, items, Set.of(), Reading.Covers.A_PART, Set.of());
    }

    private static boolean isOpinion(JsonThing thing) {
        return thing.has("id")
                && thing.node().has("body")
                && (thing.node().has("dateOfPublication") || thing.node().has("dateOfSubmission"));
    }
}
