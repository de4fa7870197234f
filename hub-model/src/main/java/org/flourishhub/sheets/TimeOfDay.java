package org.flourishhub.sheets;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A time of day as people write it. Without am or pm it may be two times, and only the other end of a span tells which.
 *
 * @param minutes since midnight; the end of a day may be 1440
 */
record TimeOfDay(int minutes, Style style) {
    /** How it was written. */
    enum Style {
        /** With am or pm, or as noon or midnight. */
        NAMED,
        /** As on a clock of 24 hours. */
        WHOLE_DAY,
        /** From 1 to 12, and no more was said. */
        BARE
    }

    private static final int HALF = 720;
    private static final int DAY = 1440;

    /** From opening to closing; {@code to} is {@code null} when only the beginning was said. */
    record Span(LocalTime from, LocalTime to) {}

    /** Empty when there is no such time. {@code half} is {@code am}, {@code pm} or {@code null}. */
    static Optional<TimeOfDay> read(String hour, String minute, String half) {
        int hours = Integer.parseInt(hour);
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        boolean clock = hours <= 24 && minutes < 60 && hours * 60 + minutes <= DAY;
        if (!clock || half != null && (hours < 1 || hours > 12)) {
            return Optional.empty();
        } else if (half != null) {
            int afternoon = half.toLowerCase(Locale.UK).startsWith("p") ? HALF : 0;
            return Optional.of(new TimeOfDay(hours % 12 * 60 + minutes + afternoon, Style.NAMED));
        }
        boolean whole = hours > 12 || hours == 0 || hour.startsWith("0");
        return Optional.of(new TimeOfDay(hours * 60 + minutes, whole ? Style.WHOLE_DAY : Style.BARE));
    }

    /** Empty when nobody can be sure whether morning or evening is meant. */
    static Optional<Span> span(TimeOfDay from, TimeOfDay to) {
        if (to == null) {
            return from.style != Style.BARE
                    ? span(from.minutes, -1)
                    : from.usual().flatMap(time -> span(time, -1));
        }
        boolean wholeDay = from.style == Style.WHOLE_DAY || to.style == Style.WHOLE_DAY;
        if (wholeDay || from.style == Style.NAMED && to.style == Style.NAMED) {
            return span(from.minutes, to.minutes);
        } else if (to.style == Style.NAMED) {
            return span(closest(from.readings(), true, to.minutes), to.minutes);
        }
        Optional<Integer> begins = from.style == Style.NAMED ? Optional.of(from.minutes) : from.usual();
        return begins.flatMap(time -> span(time, closest(to.readings(), false, time)));
    }

    private static Optional<Span> span(int from, int to) {
        return from == to ? Optional.empty() : Optional.of(new Span(clock(from), to < 0 ? null : clock(to)));
    }

    private static LocalTime clock(int minutes) {
        return LocalTime.ofSecondOfDay(minutes % DAY * 60L);
    }

    private List<Integer> readings() {
        return List.of(minutes % HALF, minutes % HALF + HALF);
    }

    /** The reading that makes the shorter span with the other end. */
    private static int closest(List<Integer> readings, boolean before, int other) {
        int first = away(readings.get(0), before, other);
        return first <= away(readings.get(1), before, other) ? readings.get(0) : readings.get(1);
    }

    private static int away(int reading, boolean before, int other) {
        int apart = Math.floorMod(before ? other - reading : reading - other, DAY);
        return apart == 0 ? DAY : apart;
    }

    /** From 9 to noon is the morning and from 1 to 5 the afternoon; at 6, 7 or 8 it may be either. */
    private Optional<Integer> usual() {
        int hour = minutes / 60;
        return hour >= 9 ? Optional.of(minutes) : hour <= 5 ? Optional.of(minutes + HALF) : Optional.empty();
    }
}
