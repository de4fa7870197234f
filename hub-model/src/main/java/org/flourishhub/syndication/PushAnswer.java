package org.flourishhub.syndication;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;

/** What came of an errand to a hub. */
public sealed interface PushAnswer {
    UUID pushId();

    /** It will make sure that it was us, or has done so already. */
    record Accepted(UUID pushId) implements PushAnswer {}

    record Refused(UUID pushId, String sentence) implements PushAnswer {}

    /** {@code rest} is how long it asks to be left alone; zero when it does not say. */
    record NotNow(UUID pushId, String sentence, Duration rest) implements PushAnswer {}

    /** Another hub does this. */
    record Elsewhere(UUID pushId, URI hub) implements PushAnswer {}
}
