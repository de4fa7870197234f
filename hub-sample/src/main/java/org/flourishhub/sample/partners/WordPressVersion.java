package org.flourishhub.sample.partners;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * When a WordPress site last changed, and whether a reader has seen it: the behaviour of {@code send_headers} in
 * WordPress's {@code class-wp.php}.
 */
record WordPressVersion(Instant lastChange) {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    String lastModified() {
        return HTTP_DATE.format(lastChange);
    }

    /** The MD5 of the date above, in quotes: it says no more than the date does. */
    String etag() {
        try {
            byte[] sum = MessageDigest.getInstance("MD5").digest(lastModified().getBytes(StandardCharsets.US_ASCII));
            return '"' + HexFormat.of().formatHex(sum) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With both validators, both must match; with one, that one decides; the tag is compared byte for byte. */
    boolean wasSeenBy(Asked reader) {
        Optional<Boolean> tag = reader.header("If-None-Match").map(etag()::equals);
        Optional<Boolean> date = reader.header("If-Modified-Since").map(this::isNotAfter);
        return (tag.isPresent() || date.isPresent()) && tag.orElse(true) && date.orElse(true);
    }

    private boolean isNotAfter(String since) {
        try {
            return !ZonedDateTime.parse(since, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant()
                    .isBefore(lastChange);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
