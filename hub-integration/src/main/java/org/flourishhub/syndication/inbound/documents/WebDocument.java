package org.flourishhub.syndication.inbound.documents;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.syndication.Reading;

/** A document as it came from the web, not yet read: its bytes, where they came from, and what they look like. */
public final class WebDocument {

    private static final Pattern FIRST_TAG = Pattern.compile("<([A-Za-z_][\\w:.-]*)");

    /** PHP puts its complaints in front of what it was asked for. */
    private static final Pattern PHP_COMPLAINS =
            Pattern.compile("<br ?/?>\\s*<b>(?:Deprecated|Notice|Warning|Fatal error)</b>:");

    private final UUID feedId;
    private final URI url;
    private final String contentType;
    private final byte[] bytes;
    private final Instant now;
    private String text;
    private JsonThing json;
    private boolean wholeJson;

    /** {@code url} is the last one after redirects; {@code contentType} as declared, may be empty or a lie. */
    public WebDocument(UUID feedId, URI url, String contentType, byte[] bytes, Instant now) {
        this.feedId = feedId;
        this.url = url;
        this.contentType = contentType;
        this.bytes = bytes;
        this.now = now;
    }

    public UUID feedId() {
        return feedId;
    }

    public String url() {
        return url.toString();
    }

    public String contentType() {
        return contentType;
    }

    public byte[] bytes() {
        return bytes;
    }

    public Instant now() {
        return now;
    }

    /** In the character set that it really has, as far as that can be known. */
    public String text() {
        if (text == null) {
            text = FeedText.of(bytes, contentType);
        }
        return text;
    }

    /** The name of the first element, without prefix and in lower case; empty when there is none. */
    public String root() {
        Matcher tag = FIRST_TAG.matcher(text());
        String name = tag.find() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
        return name.substring(name.indexOf(':') + 1);
    }

    public boolean looksLikeJson() {
        String start = beginning();
        return start.startsWith("{")
                || start.startsWith("[")
                || PHP_COMPLAINS.matcher(start).lookingAt();
    }

    /** As far as it is JSON; parsed once for all readers that ask. */
    public JsonThing json() {
        if (json == null) {
            WholeJson.Read read = WholeJson.read(text());
            json = new JsonThing(read.node());
            wholeJson = read.whole();
        }
        return json;
    }

    /** Whether its JSON came to its end. */
    public boolean isWholeJson() {
        return json().node() != null && wholeJson;
    }

    /** How much of what the partner publishes this JSON shows: of one that stops in the middle nothing follows. */
    public Reading.Covers covers(boolean withAllItsEntries) {
        return isWholeJson() && withAllItsEntries ? Reading.Covers.THE_NEWEST : Reading.Covers.A_PART;
    }

    /** Whether it starts with these words, whatever their case, after spaces. */
    public boolean startsWith(String words) {
        return beginning().regionMatches(true, 0, words, 0, words.length());
    }

    private String beginning() {
        String all = text();
        int at = 0;
        while (at < all.length() && (Character.isWhitespace(all.charAt(at)) || all.charAt(at) == '\uFEFF')) {
            at++;
        }
        return all.substring(at, Math.min(all.length(), at + 200));
    }
}
