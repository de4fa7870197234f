package org.flourishhub.syndication.inbound.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates with the month as a word, in any order people use: "Thu, 01 Jan 2004 19:48:21 GMT", "Jan 1, 2004", "Sun Jan 4
 * 16:29:06 PST 2004", "1er janvier 2004". What is no day, month, year or time of day is a zone, or nothing.
 */
final class WrittenDates {

    private static final Pattern WORD = Pattern.compile("[^\\s,]+");
    private static final Pattern NUMERIC = Pattern.compile(
            "(?:\\p{L}{2,15}\\.?,? )?(\\d{1,2})(?:/|\\. ?)(\\d{1,2})(?:/|\\. ?)(\\d{4}|\\d{2})\\b(?:,| klo| kl\\.| um)?(.*)");
    /** "10.30", "10h30", "10am": not to be taken for a part of a day. */
    private static final Pattern LOOSE_TIME = Pattern.compile(
            "(?<![\\d.])([01]?\\d|2[0-3])(?:[.h]([0-5]\\d)(?![.\\d])|(?= ?[ap]\\.?m\\b))( ?(?:[ap]m\\b|[ap]\\.m\\.))?");

    private static final Pattern DOTTED_TIME =
            Pattern.compile("(?<![\\d.])([01]?\\d|2[0-3])\\.([0-5]\\d)\\.([0-5]\\d)(?![.\\d])");

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(st|nd|rd|th|er|\\.|º|o)?");
    /** After it, two digits mean the last century. */
    private static final int LAST_CENTURY_FROM = 90;

    private int day;
    private int month;
    private boolean monthMayBeADay;
    private int year;
    private final List<String> zones = new ArrayList<>();

    private WrittenDates() {}

    /** {@code null} when day, month or year is missing. */
    static Instant of(String written) {
        Matcher numeric = NUMERIC.matcher(written);
        if (numeric.matches()) {
            return numeric(numeric);
        }
        String said = DOTTED_TIME.matcher(written).replaceFirst("$1:$2:$3");
        String text = FeedDates.clock().matcher(said).find() ? said : withColons(said);
        Matcher time = FeedDates.clock().matcher(text);
        boolean timed = time.find();
        String rest = timed ? text.substring(0, time.start()) + " " + text.substring(time.end()) : text;
        WrittenDates date = new WrittenDates();
        String before = timed ? text.substring(0, time.start()) : text;
        Matcher words = WORD.matcher(dashesApart(before.replace('/', ' ')) + " \u0000 "
                + rest.substring(Math.min(before.length(), rest.length())));
        boolean behindTime = false;
        while (words.find()) {
            behindTime |= words.group().equals("\u0000");
            date.take(words.group(), behindTime);
        }
        if (date.day == 0 || date.month == 0 || date.year == 0) {
            return null;
        }
        return FeedDates.at(
                LocalDate.of(date.year, date.month, date.day),
                timed ? time : null,
                String.join(" ", date.zones),
                ZoneOffset.UTC);
    }

    /** Days come first, unless that cannot be. */
    private static Instant numeric(Matcher found) {
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(2));
        int year = found.group(3).length() == 2 ? century(found.group(3)) : Integer.parseInt(found.group(3));
        LocalDate day = second > 12 ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
        return FeedDates.with(day, withColons(found.group(4)), ZoneOffset.UTC);
    }

    private static String withColons(String text) {
        return LOOSE_TIME
                .matcher(text)
                .replaceFirst(time -> time.group(1)
                        + ":"
                        + Objects.requireNonNullElse(time.group(2), "00")
                        + Objects.requireNonNullElse(time.group(3), ""));
    }

    /** "01-Jan-2004" is three words. */
    private static String dashesApart(String text) {
        return text.replaceAll("(?<=\\p{L}|\\d)[-.](?=\\p{L})|(?<=\\p{L})[-.](?=\\d)", " ");
    }

    private void take(String word, boolean behindTime) {
        Matcher ordinal = DAY.matcher(word);
        if ((month == 0 || monthMayBeADay) && !behindTime && MonthNames.of(word) > 0) {
            // some names of days begin like months, in their own language or another: then a month follows
            monthMayBeADay = month == 0 && day == 0;
            month = MonthNames.of(word);
        } else if (word.matches("\\d{4}\\.?") && year == 0) {
            year = Integer.parseInt(word.substring(0, 4));
        } else if (ordinal.matches() && day == 0) {
            day = Integer.parseInt(ordinal.group(1));
        } else if (word.matches("\\d{2}") && year == 0) {
            year = century(word);
        } else if (behindTime && !word.equals("\u0000")) {
            zones.add(word);
        }
    }

    static int century(String twoDigits) {
        int year = Integer.parseInt(twoDigits);
        return year < LAST_CENTURY_FROM ? 2000 + year : 1900 + year;
    }
}
