package org.flourishhub.syndication.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells a reader whether a feed has changed since it last came (RFC 9110, 8.8 and 13.1). The tag is made of the
 * feed's very words, so it changes with any of them, a withdrawal included. It is weak, because the answer may be
 * packed on its way. The date counts only when no tag is given.
 *
 * @param tag as in the {@code ETag} header
 * @param changed in whole seconds; empty while the change is so fresh that another could still get the same second
 */
record Validators(String tag, Optional<Instant> changed) {
    /** A transaction takes its time before others see it: a date is only given once nothing older can still appear. */
    static final Duration SETTLED = Duration.ofSeconds(10);

    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    static Validators of(String words, Instant changed, Instant now) {
        return new Validators(
                "W/\"" + digest(words) + "\"",
                Optional.of(changed.truncatedTo(ChronoUnit.SECONDS))
                        .filter(second -> second.plus(SETTLED).isBefore(now)));
    }

    Optional<String> lastModified() {
        return changed.map(HTTP_DATE::format);
    }

    /** Whether the reader, who sends these headers or {@code null}, has the newest already. */
    boolean isKnown(String ifNoneMatch, String ifModifiedSince, Instant now) {
        if (ifNoneMatch != null) {
            return isTagged(ifNoneMatch);
        }
        return ifModifiedSince != null
                && date(ifModifiedSince)
                        .filter(since -> !since.isAfter(now))
                        .flatMap(since -> changed.filter(second -> !second.isAfter(since)))
                        .isPresent();
    }

    private boolean isTagged(String ifNoneMatch) {
        if (ifNoneMatch.strip().equals("*")) {
            return true;
        }
        Matcher tags = TAG.matcher(ifNoneMatch);
        while (tags.find()) {
            if (tag.endsWith(tags.group(1))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Instant> date(String header) {
        try {
            return Optional.of(ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String digest(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
