package org.flourishhub.outside;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.flourishhub.courtesy.RobotsNotes;

/** For a program that runs for a while and keeps nothing: the latest hosts are known as long as it runs. */
final class RobotsInMind implements RobotsNotes {
    private static final int MOST_HOSTS = 10_000;

    private record Note(String rules, Instant goodUntil, Instant unreachableSince) {}

    private final Clock clock;
    private final Map<String, Note> notes = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Note> eldest) {
            return size() > MOST_HOSTS;
        }
    };

    RobotsInMind(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Optional<Known> find(String hostName) {
        Instant now = clock.instant();
        return Optional.ofNullable(notes.get(hostName))
                .map(note -> new Known(
                        note.rules(),
                        note.goodUntil().isAfter(now),
                        note.unreachableSince() == null ? null : Duration.between(note.unreachableSince(), now)));
    }

    @Override
    public synchronized void keep(String hostName, String rules) {
        notes.put(hostName, new Note(rules, clock.instant().plus(GOOD_FOR), null));
    }

    @Override
    public synchronized void unreachable(String hostName) {
        Instant again = clock.instant().plus(ASKED_AGAIN_IN);
        Note known = notes.get(hostName);
        notes.put(
                hostName,
                known == null
                        ? new Note("", again, clock.instant())
                        : new Note(known.rules(), again, known.unreachableSince()));
    }
}
