package org.flourishhub.syndication;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what the entries of a feed are told apart: a ladder, from what is best to what always works. */
public enum Rung {
    /** The id that the feed gives. */
    ID,
    /** The page an entry stands on. */
    LINK,
    TITLE_DATE,
    TITLE_TEXT;

    /** What the entry is called on this rung; a rung that says nothing of it leads one down. */
    String keyOf(FeedItem item) {
        return switch (this) {
            case ID -> item.key();
            case LINK ->
                PageAddress.of(item.link()).map(page -> "link:" + page.whole()).orElseGet(() -> TITLE_DATE.keyOf(item));
            case TITLE_DATE ->
                item.writtenAt() == null
                        ? TITLE_TEXT.keyOf(item)
                        : "dated:" + Digest.of(said(item.title(), item.writtenAt()));
            case TITLE_TEXT -> "text:" + Digest.of(said(item.title(), item.html()));
        };
    }

    Rung down() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    private static String said(Object... parts) {
        return Stream.of(parts).map(String::valueOf).collect(Collectors.joining("\u001f"));
    }
}
