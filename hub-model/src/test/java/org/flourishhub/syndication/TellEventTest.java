package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flourishhub.directory.ReceivedEvent;
import org.flourishhub.recurring.Patience;
import org.flourishhub.syndication.EventItem.Change;
import org.flourishhub.syndication.EventItem.Repetition;
import org.flourishhub.syndication.EventItem.When;
import org.junit.jupiter.api.Test;

/** What many changes of one series may cost. */
class TellEventTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final LocalDateTime FIRST = LocalDateTime.parse("2026-03-12T10:00");

    @Test
    void thousands_of_changes_from_a_date_on_are_told_in_time_and_the_last_one_holds() {
        List<Change> changes = IntStream.range(0, 2_000)
                .mapToObj(i -> new Change(FIRST, moved(i % 50), false, true, "Change " + i))
                .toList();
        long before = processorTime();
        ReceivedEvent told = null;
        for (int i = 0; i < 10; i++) {
            told = told(changes);
        }
        Duration spent = Duration.ofNanos(processorTime() - before);

        assertThat(told.changes()).hasSize(730).allSatisfy(change -> {
            assertThat(change.note()).isEqualTo("Change 1999");
            assertThat(change.startsAt())
                    .isEqualTo(
                            change.plannedFor().plusMinutes(49).atZone(LONDON).toInstant());
        });
        // without what the machine does for others: a quarter of a minute when each change was worked out for each date
        assertThat(spent).isLessThan(Duration.ofSeconds(5));
    }

    private static ReceivedEvent told(List<Change> changes) {
        Repetition hourly = new Repetition(List.of("FREQ=HOURLY"), List.of(), List.of(), changes);
        EventItem item = new EventItem(
                new ItemDraft(UUID.randomUUID(), "clock").titled("Clock").facts(),
                new When(FIRST, FIRST.plusMinutes(30), false, LONDON),
                null,
                EventItem.Status.AS_PLANNED,
                hourly,
                null,
                null);
        return new TellEvent(item, NOW, new Patience(Long.MAX_VALUE)).received();
    }

    private static When moved(int minutes) {
        LocalDateTime start = FIRST.plusMinutes(minutes);
        return new When(start, start.plusMinutes(30), false, LONDON);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
