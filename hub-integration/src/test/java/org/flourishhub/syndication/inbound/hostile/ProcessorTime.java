package org.flourishhub.syndication.inbound.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.function.Executable;

/** How much work something is, by the time of the processor: what else the machine has to do must not decide. */
public final class ProcessorTime {
    /** For work that would never end, which no measure at its end would see. */
    private static final Duration AT_LAST = Duration.ofMinutes(15);

    private ProcessorTime() {}

    public static void assertAtMost(Duration most, Executable work) {
        assertTimeoutPreemptively(AT_LAST, () -> {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadCpuTime();
            work.execute();
            assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before))
                    .isLessThan(most);
        });
    }
}
