package org.flourishhub.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a partner's calendar says about an event: its words, whether it takes place, and which dates are not as planned. */
public record ReceivedEvent(EventDetails details, Event.Status status, List<ChangedDate> changes) {
    public ReceivedEvent {
        changes = List.copyOf(changes);
    }

    /** A mark of what an event says now. It tells whether somebody has changed it since: then it is theirs. */
    public static String markOf(Event event) {
        String words = Stream.of(
                        event.name(),
                        event.summary(),
                        event.description(),
                        event.url(),
                        event.email(),
                        event.phone(),
                        event.fees(),
                        event.onlineUrl(),
                        event.bookingUrl(),
                        event.accessibility(),
                        event.capacity(),
                        event.status(),
                        event.startsAt(),
                        event.endsAt(),
                        event.recurrence(),
                        event.location() == null ? null : event.location().name())
                .map(Objects::toString)
                .collect(Collectors.joining("\u001f"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
