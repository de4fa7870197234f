package org.flourishhub.syndication.inbound.dates;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of feeds, in every way of writing that has been seen: those of mail (RFC 822 and its relatives), of
 * the web (W3C, ISO 8601 with weeks and days of the year), of C programs, databases and version control, with names of
 * months in the languages of Europe and some others. A date without a zone is in UTC.
 */
public final class FeedDates {

    private static final int LONGEST = 100;
    private static final String TIME = "(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,:]\\d*)?)?";
    private static final Pattern CLOCK = Pattern.compile("\\b" + TIME + "\\s*(am|pm|a\\.m\\.|p\\.m\\.)?");
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-?(?:w(\\d{2})(?:-?(\\d))?|(\\d{3})|(\\d{1,2})(?:-?(\\d{1,2}))?)?(?:[t\\s]+(.*))?");
    private static final Pattern DASHED = Pattern.compile("(\\d{4})-(\\d{1,2})(?!\\d)(?:-(\\d{1,2}))?(?:[t\\s]*(.*))?");
    private static final Pattern ISO_TIME =
            Pattern.compile("(\\d{1,2})(?::?(\\d{1,2})(?::?(\\d{1,2})(?:[.,]\\d*)?)?)?\\s*(.*)");
    /** The old short forms of ISO 8601: "-03-12", "031231", "03-335". */
    private static final Pattern WITHOUT_CENTURY =
            Pattern.compile("-(\\d{2})(?:-?(\\d{2}))?|(\\d{2})-?(\\d{3})|(\\d{2})(\\d{2})(\\d{2})");

    private static final Pattern SHORT_ISO = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{2})(?:[t\\s]+(.*))?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})\\b(.*)");
    private static final Pattern KOREAN = Pattern.compile("(\\d{4})[년年]\\s*(\\d{1,2})[월月]\\s*(\\d{1,2})[일日]\\s*(.*)");
    private static final Pattern KOREAN_NOON = Pattern.compile("(오전|오후)\\s*" + TIME);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00a0\\u200e\\u200f]+");
    private static final Pattern SECONDS = Pattern.compile("\\d{9,10}|\\d{12,13}");
    /** Without any sign in between, down to the minute or the second. */
    private static final Pattern COMPACT =
            Pattern.compile("((?:19|20)\\d{2})(0[1-9]|1[0-2])([0-2]\\d|3[01])([01]\\d|2[0-3])([0-5]\\d)([0-5]\\d)?");

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})(?:[t\\s]+(.*))?");
    private static final Pattern BEFORE_TIMES = Pattern.compile("^(?:at|um|à|om|klo|kl\\.?|[,-])\\s+(?=\\d)");
    private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2013\u2212]");
    private static final Pattern HUNGARIAN = Pattern.compile("(\\d{4})-(\\p{L}{3,12})-(\\d{1,2})(?:t\\s*(.*))?");
    /** As nearly every feed writes them: there is only one way to read it, and no need to try all the others first. */
    private static final Pattern USUAL = Pattern.compile(
            "(?:mon|tue|wed|thu|fri|sat|sun), (0[1-9]|[12]\\d|3[01]) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) (\\d{4})"
                    + " ([01]\\d|2[0-3]):([0-5]\\d):([0-5]\\d) (?:gmt|utc|\\+0000)");

    private static final ZoneOffset KOREA = ZoneOffset.ofHours(9);

    private FeedDates() {}

    /** {@code null} when it cannot be understood. */
    public static Instant of(String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return null;
        }
        String plain = HYPHENS.matcher(withPlainSpaces(text.strip()).toLowerCase(Locale.ROOT))
                .replaceAll("-");
        try {
            Instant date = parsed(plain);
            return date == null || date.isBefore(Instant.MIN) || year(date) < 1 || year(date) > 9999 ? null : date;
        } catch (DateTimeException | ArithmeticException | NumberFormatException nonsense) {
            return null;
        }
    }

    private static String withPlainSpaces(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c >= 0x80 || c == ' ' && text.charAt(at - 1) == ' ') {
                return BETWEEN_WORDS.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    private static int year(Instant date) {
        return date.atOffset(ZoneOffset.UTC).getYear();
    }

    private static Instant parsed(String text) {
        Matcher usual = USUAL.matcher(text);
        if (usual.matches()) {
            return LocalDate.of(number(usual, 3), MonthNames.of(usual.group(2)), number(usual, 1))
                    .atTime(number(usual, 4), number(usual, 5), number(usual, 6))
                    .toInstant(ZoneOffset.UTC);
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(compact, 1, 2, 3)
                    .atTime(number(compact, 4), number(compact, 5), compact.group(6) == null ? 0 : number(compact, 6))
                    .toInstant(ZoneOffset.UTC);
        }
        if (SECONDS.matcher(text).matches()) {
            return text.length() > 10
                    ? Instant.ofEpochMilli(Long.parseLong(text))
                    : Instant.ofEpochSecond(Long.parseLong(text));
        }
        Matcher korean = KOREAN.matcher(text);
        if (korean.matches()) {
            return with(day(korean, 1, 2, 3), korean.group(4), KOREA);
        }
        Matcher nate = DASHED.matcher(text);
        if (nate.matches()
                && nate.group(4) != null
                && KOREAN_NOON.matcher(nate.group(4)).find()) {
            return with(day(nate, 1, 2, 3), nate.group(4), KOREA);
        }
        Matcher hungarian = HUNGARIAN.matcher(text);
        if (hungarian.matches() && MonthNames.of(hungarian.group(2)) > 0) {
            LocalDate day = LocalDate.of(number(hungarian, 1), MonthNames.of(hungarian.group(2)), number(hungarian, 3));
            return with(day, hungarian.group(4), ZoneOffset.UTC);
        }
        Instant iso = iso(text);
        if (iso != null) {
            return iso;
        }
        String english = MonthsElsewhere.inEnglish(text);
        return english.equals(text) ? WrittenDates.of(text) : parsed(withPlainSpaces(english));
    }

    private static Instant iso(String text) {
        Matcher shortened = WITHOUT_CENTURY.matcher(text);
        if (shortened.matches()) {
            return withCentury(shortened).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        Matcher dashed = DASHED.matcher(text);
        if (dashed.matches()) {
            return with(day(dashed, 1, 2, 3), dashed.group(4), ZoneOffset.UTC);
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return with(isoDay(iso), iso.group(7), ZoneOffset.UTC);
        }
        Matcher slashed = SLASHED.matcher(text.replaceFirst("^[a-z]{3,9},? ", ""));
        if (slashed.matches()) {
            return with(day(slashed, 1, 2, 3), slashed.group(4).strip(), ZoneOffset.UTC);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return with(day(dayFirst, 3, 2, 1), dayFirst.group(4), ZoneOffset.UTC);
        }
        Matcher two = SHORT_ISO.matcher(text);
        if (two.matches()) {
            return with(
                    LocalDate.of(WrittenDates.century(two.group(1)), number(two, 2), number(two, 3)),
                    two.group(4),
                    ZoneOffset.UTC);
        }
        return null;
    }

    private static LocalDate withCentury(Matcher shortened) {
        if (shortened.group(4) != null) {
            return LocalDate.ofYearDay(WrittenDates.century(shortened.group(3)), number(shortened, 4));
        }
        boolean whole = shortened.group(7) != null;
        int year = WrittenDates.century(shortened.group(whole ? 5 : 1));
        int month = whole ? number(shortened, 6) : shortened.group(2) == null ? 1 : number(shortened, 2);
        return LocalDate.of(year, month, whole ? number(shortened, 7) : 1);
    }

    private static LocalDate isoDay(Matcher iso) {
        int year = number(iso, 1);
        if (iso.group(2) != null) {
            int day = iso.group(3) == null ? 1 : number(iso, 3);
            return LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(iso, 2))
                    .with(java.time.DayOfWeek.of(day));
        }
        return iso.group(4) != null ? LocalDate.ofYearDay(year, number(iso, 4)) : day(iso, 1, 5, 6);
    }

    private static LocalDate day(Matcher found, int year, int month, int day) {
        return LocalDate.of(
                number(found, year),
                found.group(month) == null ? 1 : number(found, month),
                found.group(day) == null ? 1 : number(found, day));
    }

    /** {@code rest} is what stands behind the day: a time and a zone, either may be missing. */
    static Instant with(LocalDate day, String rest, ZoneOffset usual) {
        String time = rest == null ? "" : BEFORE_TIMES.matcher(rest.strip()).replaceFirst("");
        Matcher korean = KOREAN_NOON.matcher(time);
        if (korean.find()) {
            int hour = number(korean, 2) % 12 + (korean.group(1).equals("오후") ? 12 : 0);
            int second = korean.group(4) == null ? 0 : number(korean, 4);
            return LocalDateTime.of(day, LocalTime.of(hour, number(korean, 3), second))
                    .toInstant(usual);
        }
        Matcher clock = CLOCK.matcher(time);
        Matcher iso = ISO_TIME.matcher(time);
        if (clock.lookingAt()) {
            return at(day, clock, time.substring(clock.end()), usual);
        }
        return iso.matches() ? at(day, iso, iso.group(4), usual) : at(day, null, time, usual);
    }

    static Instant at(LocalDate day, Matcher time, String zone, ZoneOffset usual) {
        LocalDateTime local = time == null ? day.atStartOfDay() : local(day, time);
        return local.toInstant(DateZones.offset(zone, local, usual));
    }

    private static LocalDateTime local(LocalDate day, Matcher time) {
        int hour = number(time, 1);
        String noon = time.groupCount() > 3 && time.pattern() == CLOCK ? time.group(4) : null;
        if (noon != null) {
            hour = hour % 12 + (noon.startsWith("p") ? 12 : 0);
        }
        int minute = time.group(2) == null ? 0 : number(time, 2);
        int second = time.group(3) == null ? 0 : number(time, 3);
        // midnight at the end of the day, and leap seconds
        return day.atStartOfDay()
                .plusHours(checked(hour, 24))
                .plusMinutes(checked(minute, 59))
                .plusSeconds(checked(second, 61));
    }

    static Pattern clock() {
        return CLOCK;
    }

    private static int checked(int value, int most) {
        if (value > most) {
            throw new DateTimeException("no time of day");
        }
        return value;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** Without accents, in lower case. */
    static String bare(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
