package org.flourishhub.outside;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import okhttp3.Headers;

/** How an errand ended: the site answered something, or nothing useful came back. Never an exception. */
public sealed interface OutsideAnswer {

    /**
     * The site answered, with whatever status.
     *
     * @param url where the answer came from, after redirects
     * @param movedTo where the site says it lives for good from now on; set when every redirect said "for good"
     * @param headers names in lower case
     * @param body unpacked; for answers that are not a success only the beginning
     */
    record Received(int status, URI url, Optional<URI> movedTo, Map<String, List<String>> headers, byte[] body)
            implements OutsideAnswer {

        public Optional<String> header(String name) {
            List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
            return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
        }

        /** A moment such as {@code Expires} or {@code Retry-After} name it, in any of the spellings of RFC 9110. */
        public Optional<Instant> moment(String name) {
            return header(name)
                    .filter(text -> text.length() < 100 && text.chars().allMatch(c -> c >= ' ' && c < 127))
                    .map(text -> Headers.of("Date", text).getInstant("Date"));
        }

        public boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        public boolean isRedirect() {
            return status >= 300 && status < 400 && status != 304;
        }

        public boolean isHtml() {
            return header("Content-Type")
                    .map(type -> type.toLowerCase(Locale.ROOT))
                    .filter(type -> type.startsWith("text/html") || type.startsWith("application/xhtml"))
                    .isPresent();
        }
    }

    /**
     * No useful answer.
     *
     * @param sentence for the people of the partner organisation, in plain words
     * @param rest how long it is left alone; set when it was not asked at all, out of courtesy
     */
    record NotReached(Reason reason, String sentence, Optional<Duration> rest) implements OutsideAnswer {

        public NotReached(Reason reason, String sentence) {
            this(reason, sentence, Optional.empty());
        }
    }

    /** Why no useful answer came back. */
    enum Reason {
        NOT_A_WEB_ADDRESS,
        ADDRESS_NOT_ALLOWED,
        NO_SUCH_NAME,
        NO_CONNECTION,
        NOT_SECURE,
        TOO_SLOW,
        TOO_LARGE,
        TOO_MANY_REDIRECTS,
        UNUSABLE_REDIRECT,
        LESS_SECURE_REDIRECT,
        BROKEN_ANSWER,
        /** It rests, or much is asked of it already. */
        LEFT_ALONE,
        /** Its people do not want us to read it. */
        NOT_WELCOME
    }
}
