package org.flourishhub.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;

/** What the sample's receiver says that it was sent. */
record Receiver(String address) {
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    /** One message; {@code valid} when its signature was right. */
    record Message(String type, boolean valid, String body) {
        String storyId() {
            Matcher found = ID.matcher(body);
            if (!found.find()) {
                throw new IllegalStateException("No story's id in " + body);
            }
            return found.group(1);
        }
    }

    /** Waits for a valid message of this type with these words in it. */
    Message await(String type, String words) {
        return Awaitility.await(type + " with " + words)
                .atMost(JourneyHub.PATIENCE)
                .until(
                        () -> messages().stream()
                                .filter(message -> message.valid()
                                        && message.type().equals(type)
                                        && message.body().contains(words))
                                .findFirst()
                                .orElse(null),
                        message -> message != null);
    }

    List<Message> messages() {
        try {
            return Jsoup.connect(address + "/")
                    .timeout((int) JourneyHub.PATIENCE.toMillis())
                    .get()
                    .select("li.card")
                    .stream()
                    .map(card -> new Message(
                            card.selectFirst("h2").text(),
                            card.selectFirst(".ok") != null,
                            card.selectFirst("pre").wholeText()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
