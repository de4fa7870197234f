package org.flourishhub.syndication.inbound.pages;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.inbound.documents.BoundedPage;
import org.flourishhub.syndication.inbound.documents.DocumentReader;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.documents.WebDocument;

/** Reads pages whose marks say which of their parts are entries and events: the microformats. */
public final class MicroformatsReader implements DocumentReader {
    private static final Set<String> PAGES = Set.of("html", "head", "body");
    private static final Pattern MARK = Pattern.compile("(?<![\\w-])h-(?:entry|event)(?![\\w-])");

    @Override
    public boolean recognises(WebDocument document) {
        return PAGES.contains(document.root()) && isMarked(document.text(), MARK, "h-entry", "h-event");
    }

    /** Whether one of these stands there as a word of its own: "month-events" is another. */
    static boolean isMarked(String text, Pattern mark, String... words) {
        return Stream.of(words).anyMatch(text::contains) && mark.matcher(text).find();
    }

    @Override
    public FeedDocument read(WebDocument document) throws UnreadableFeed {
        return new MicroformatsPage(document, BoundedPage.of(document.text(), document.url())).read();
    }
}
