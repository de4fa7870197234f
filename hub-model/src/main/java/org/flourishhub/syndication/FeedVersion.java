package org.flourishhub.syndication;

import java.util.Objects;

/**
 * Which edition of a feed was read last. The first two are the site's own marks, kept and given back exactly as they
 * came; the third is ours, for sites that give none.
 */
public record FeedVersion(String etag, String lastModified, String bodyHash) {

    public static final FeedVersion UNKNOWN = new FeedVersion(null, null, null);

    /** Marks too long to keep are dropped whole: half a mark would never match. */
    public FeedVersion {
        etag = etag == null || etag.isBlank() || etag.length() > 1000 ? null : etag;
        lastModified =
                lastModified == null || lastModified.isBlank() || lastModified.length() > 200 ? null : lastModified;
    }

    public boolean hasMarks() {
        return etag != null || lastModified != null;
    }

    /** Whether a site gives the same marks as before to what it sends now. */
    public boolean isMarkedAs(FeedVersion other) {
        return hasMarks() && Objects.equals(etag, other.etag) && Objects.equals(lastModified, other.lastModified);
    }

    /** A site may send only the marks that changed along with "not modified". */
    public FeedVersion refreshedBy(FeedVersion newer) {
        return new FeedVersion(
                newer.etag != null ? newer.etag : etag,
                newer.lastModified != null ? newer.lastModified : lastModified,
                bodyHash);
    }
}
