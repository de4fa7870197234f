package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long to leave a partner in peace before asking again. At most once an hour; once a day where the site gives no
 * marks to ask "anything new?" with. Only the operator's own addresses ({@code hub.outbound.allow}) may be asked as
 * often as {@code hub.feeds.floor.seconds} says.
 */
@ApplicationScoped
public class Timetable {
    private static final Duration POLITE = Duration.ofHours(1);
    private static final Duration A_DAY = Duration.ofHours(24);
    private static final Duration LONGEST_WISH = Duration.ofDays(7);
    /** Everybody's clocks strike at the full hour; a tenth more or less spreads the load. */
    private static final double SPREAD = 0.1;

    private static final double SPREAD_AFTER_TROUBLE = 0.2;

    private Duration floor;
    private List<String> own;

    protected Timetable() {}

    @Inject
    public Timetable(
            @ConfigProperty(name = "hub.feeds.floor.seconds", defaultValue = "3600") int floorSeconds,
            @ConfigProperty(name = "hub.outbound.allow") Optional<String> allowed) {
        this.floor = Duration.ofSeconds(floorSeconds);
        this.own = Arrays.stream(allowed.orElse("").split(","))
                .map(pair -> pair.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** {@code freshFor} is what the site itself says; it can make us slower, never faster. */
    Duration afterAnAnswer(URI url, Duration freshFor, boolean hasMarks) {
        if (isOwn(url)) {
            return floor;
        }
        Duration usual = longer(floor, hasMarks ? POLITE : A_DAY);
        return spread(longer(usual, shorter(freshFor, A_DAY)), 0, SPREAD);
    }

    /** {@code failures} counts those before this one; {@code wish} is what the site asked for, zero when nothing. */
    Duration afterTrouble(URI url, int failures, Duration wish) {
        Duration usual = isOwn(url) ? floor : longer(floor, POLITE);
        if (!wish.isZero() && !wish.isNegative() && wish.compareTo(LONGEST_WISH) <= 0) {
            return longer(wish, usual);
        }
        Duration backedOff = usual.multipliedBy(1L << Math.min(failures, 10));
        return longer(
                usual, spread(shorter(backedOff, longer(usual, A_DAY)), -SPREAD_AFTER_TROUBLE, SPREAD_AFTER_TROUBLE));
    }

    private boolean isOwn(URI url) {
        int port = url.getPort() >= 0 ? url.getPort() : url.getScheme().equals("https") ? 443 : 80;
        return own.contains(url.getHost().toLowerCase(Locale.ROOT) + ":" + port);
    }

    private static Duration spread(Duration time, double least, double most) {
        double part = 1 + ThreadLocalRandom.current().nextDouble(least, most);
        return Duration.ofMillis((long) (time.toMillis() * part));
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
