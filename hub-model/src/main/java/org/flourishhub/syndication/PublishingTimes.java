package org.flourishhub.syndication;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Learns from the dates of its stories how often a feed publishes. */
final class PublishingTimes {
    /** Older ones say little about today. */
    private static final int LOOKED_AT = 12;
    /** Fewer are chance. */
    private static final int ENOUGH = 4;

    private PublishingTimes() {}

    /**
     * The usual time from one story to the next: the middle one of the last gaps, so that neither a holiday nor a site
     * that was filled in one afternoon counts for much. Zero when there are too few dates to say.
     */
    static Duration between(Collection<Instant> written, Instant now) {
        List<Instant> latest = written.stream()
                .filter(moment -> moment != null && !moment.isAfter(now))
                // several at once are one occasion
                .map(moment -> moment.truncatedTo(ChronoUnit.HOURS))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(LOOKED_AT)
                .toList();
        if (latest.size() < ENOUGH) {
            return Duration.ZERO;
        }
        List<Duration> gaps = IntStream.range(1, latest.size())
                .mapToObj(i -> Duration.between(latest.get(i), latest.get(i - 1)))
                .sorted()
                .toList();
        return gaps.get(gaps.size() / 2);
    }
}
