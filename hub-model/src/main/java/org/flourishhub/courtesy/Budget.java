package org.flourishhub.courtesy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much the hub asks of one host: a few requests at once, then one after each gap. */
@ApplicationScoped
public class Budget {
    private Duration gap;
    private int burst;

    protected Budget() {}

    @Inject
    public Budget(
            @ConfigProperty(name = "hub.hosts.gap.millis", defaultValue = "1000") int gapMillis,
            @ConfigProperty(name = "hub.hosts.burst", defaultValue = "5") int burst) {
        this.gap = Duration.ofMillis(Math.max(0, gapMillis));
        this.burst = Math.max(1, burst);
    }

    Duration gap() {
        return gap;
    }

    /** So far ahead a host's budget may be spent while the next request can still leave at once. */
    public Duration allowance() {
        return gap.multipliedBy(burst - 1L);
    }
}
