package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When to ask a partner again. At most once an hour; once a day where the site gives no marks to ask "anything new?"
 * with. What the site says and how often it publishes can make us slower, never faster. Only the operator's own addresses
 * ({@code hub.outbound.allow}) are asked as often as {@code hub.feeds.floor.seconds} says, whatever else is said.
 */
@ApplicationScoped
public class Timetable {
    private static final Duration POLITE = Duration.ofHours(1);
    /** What was taken back must go within about a day, so nobody's wish for peace reaches further. */
    private static final Duration A_DAY = Duration.ofHours(24);
    /** What we guess ourselves reaches less far: the news of a site that seldom writes is here on the same day. */
    private static final Duration LONGEST_GUESS = Duration.ofHours(6);
    /** So often within the usual time between two stories, so that they come late by a small part of it only. */
    private static final int TIMES_BETWEEN = 6;

    /** Often enough for whoever hints truly, too seldom to make us a nuisance for whoever does not. */
    private static final Duration BETWEEN_HINTS = Duration.ofMinutes(10);

    private static final Duration LONGEST_WISH = Duration.ofDays(7);
    private static final int MOST_DOUBLINGS = 10;
    /** Everybody's clocks strike at the full hour; a tenth more spreads the load. */
    private static final double SPREAD = 0.1;

    private static final double SPREAD_AFTER_TROUBLE = 0.2;

    private Duration floor;
    private List<String> own;
    private RandomGenerator chance;

    protected Timetable() {}

    @Inject
    public Timetable(
            @ConfigProperty(name = "hub.feeds.floor.seconds", defaultValue = "3600") int floorSeconds,
            @ConfigProperty(name = "hub.outbound.allow") Optional<String> allowed) {
        this(floorSeconds, allowed, null);
    }

    /** {@code chance}: {@code null} for each thread's own. */
    Timetable(int floorSeconds, Optional<String> allowed, RandomGenerator chance) {
        this.floor = Duration.ofSeconds(floorSeconds);
        this.chance = chance;
        this.own = Arrays.stream(allowed.orElse("").split(","))
                .map(pair -> pair.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * What is known about a feed that has answered.
     *
     * @param freshFor how long the site wants its answer kept; zero when it does not say
     * @param hasMarks it gives marks to ask "anything new?" with
     * @param newest when its newest story was written; {@code null} when that is not known
     * @param told its hub tells us of every change
     */
    record Answered(Duration freshFor, boolean hasMarks, FeedPace pace, Instant newest, boolean told) {
        Answered(Duration freshFor, boolean hasMarks, FeedPace pace, Instant newest) {
            this(freshFor, hasMarks, pace, newest, false);
        }
    }

    Instant afterAnAnswer(URI url, Answered answered, Instant now) {
        if (isOwn(url)) {
            return now.plus(floor);
        }
        Duration usual = longer(floor, answered.hasMarks() && !answered.told() ? POLITE : A_DAY);
        FeedHead.Rhythm stated = answered.pace().stated();
        Duration wish = shorter(longer(answered.freshFor(), stated.quiet()), A_DAY);
        Duration rest = longer(longer(usual, wish), guess(answered, now));
        Instant due = now.plus(spread(rest, 0, SPREAD));
        return new QuietTimes(stated).endAfter(due, now.plus(A_DAY), chance());
    }

    /** By its own rhythm; one that has fallen silent is asked as rarely as one that seldom writes. */
    private static Duration guess(Answered answered, Instant now) {
        Duration between = answered.pace().between();
        if (between.isZero() || answered.newest() == null) {
            return shorter(between.dividedBy(TIMES_BETWEEN), LONGEST_GUESS);
        }
        Duration silence = Duration.between(answered.newest(), now);
        return shorter(longer(between, silence.dividedBy(2)).dividedBy(TIMES_BETWEEN), LONGEST_GUESS);
    }

    /** Somebody says that there is something new, and may not be right. {@code lastFetchedAt} may be {@code null}. */
    Instant afterAHint(URI url, Instant lastFetchedAt, Instant now) {
        Instant earliest = lastFetchedAt == null ? now : lastFetchedAt.plus(isOwn(url) ? floor : BETWEEN_HINTS);
        return earliest.isAfter(now) ? earliest : now;
    }

    /** {@code failures} counts those before this one; {@code wish} is what the site asked for, zero when nothing. */
    Instant afterTrouble(URI url, int failures, Duration wish, Instant now) {
        Duration usual = isOwn(url) ? floor : longer(floor, POLITE);
        if (isSensible(wish)) {
            // a little later than asked: whoever else was sent away comes back at that very second
            return now.plus(isOwn(url) ? longer(wish, usual) : longer(spread(wish, 0, SPREAD), usual));
        }
        Duration backedOff = usual.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        Duration rest = spread(shorter(backedOff, longer(usual, A_DAY)), -SPREAD_AFTER_TROUBLE, SPREAD_AFTER_TROUBLE);
        return now.plus(longer(usual, rest));
    }

    private static boolean isSensible(Duration wish) {
        return !wish.isZero() && !wish.isNegative() && wish.compareTo(LONGEST_WISH) <= 0;
    }

    private boolean isOwn(URI url) {
        int port = url.getPort() >= 0 ? url.getPort() : url.getScheme().equals("https") ? 443 : 80;
        return own.contains(url.getHost().toLowerCase(Locale.ROOT) + ":" + port);
    }

    private RandomGenerator chance() {
        return chance == null ? ThreadLocalRandom.current() : chance;
    }

    private Duration spread(Duration time, double least, double most) {
        return Duration.ofMillis((long) (time.toMillis() * (1 + chance().nextDouble(least, most))));
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
