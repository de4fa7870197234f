package org.flourishhub.syndication.inbound.exploring;

import java.time.Instant;
import org.flourishhub.syndication.EventItem;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.inbound.words.PlainText;

/** A document that was read, for a person at a terminal: what it is, and a few lines for each entry. */
final class FeedWords {

    private static final int BEGINNING = 160;

    private FeedWords() {}

    static String of(FeedDocument document) {
        StringBuilder words = new StringBuilder();
        words.append(said(document.head().title(), "A feed without a title")).append('\n');
        if (document.head().link() != null) {
            words.append(document.head().link()).append('\n');
        }
        int entries = document.items().size();
        words.append(entries == 1 ? "1 entry" : entries + " entries").append('\n');
        document.items().forEach(item -> entry(words, item));
        if (!document.withdrawn().isEmpty()) {
            words.append("\nTaken back: ").append(document.withdrawn().size()).append('\n');
        }
        return words.toString();
    }

    private static void entry(StringBuilder words, FeedItem item) {
        words.append('\n').append("- ").append(item.title()).append('\n');
        Instant date = item instanceof EventItem event && event.when() != null
                ? event.when().startsAt()
                : item.writtenAt();
        if (date != null) {
            words.append("  ").append(date).append('\n');
        }
        if (item.link() != null) {
            words.append("  ").append(item.link()).append('\n');
        }
        String beginning = PlainText.beginning(item.html(), BEGINNING);
        if (!beginning.isEmpty()) {
            words.append("  ").append(beginning).append('\n');
        }
    }

    private static String said(String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
