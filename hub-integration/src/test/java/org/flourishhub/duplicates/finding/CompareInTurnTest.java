package org.flourishhub.duplicates.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.flourishhub.duplicates.FindDuplicates;
import org.junit.jupiter.api.Test;

class CompareInTurnTest {
    private final HandsOfAClock clock = new HandsOfAClock();
    private final TakesTwoSeconds finding = new TakesTwoSeconds();
    private final CompareInTurn inTurn = new CompareInTurn(finding, clock);

    @Test
    void it_works_a_tenth_of_the_time_at_most() {
        for (int second = 0; second < 1000; second++) {
            inTurn.compare();
            clock.now = clock.now.plusSeconds(1);
        }

        assertThat(finding.worked.toMillis() * 10.0 / clock.now.toEpochMilli()).isBetween(0.9, 1.01);
    }

    private final class TakesTwoSeconds extends FindDuplicates {
        private Duration worked = Duration.ZERO;

        @Override
        public int find() {
            worked = worked.plusSeconds(2);
            clock.now = clock.now.plusSeconds(2);
            return 1;
        }
    }

    private static final class HandsOfAClock extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
