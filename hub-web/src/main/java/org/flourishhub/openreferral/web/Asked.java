package org.flourishhub.openreferral.web;

import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.flourishhub.shared.web.NotUnderstood;

/** What an address asks for after its question mark; nonsense is refused with the name of the parameter, an empty one says nothing. */
final class Asked {
    private static final int LONGEST_SEARCH = 200;

    private final UriInfo address;

    Asked(UriInfo address) {
        this.address = address;
    }

    /** {@code null} when nothing was said. */
    String text(String name) {
        List<String> given = address.getQueryParameters().get(name);
        if (given == null) {
            return null;
        } else if (given.size() > 1) {
            throw new NotUnderstood(name, "was given more than once");
        }
        String text = given.get(0).strip();
        return text.isEmpty() ? null : text;
    }

    String search() {
        String text = text("search");
        if (text != null && text.length() > LONGEST_SEARCH) {
            throw new NotUnderstood("search", "must have at most " + LONGEST_SEARCH + " characters");
        }
        return text;
    }

    boolean flag(String name) {
        String text = text(name);
        if (text == null || text.equalsIgnoreCase("false")) {
            return false;
        } else if (text.equalsIgnoreCase("true")) {
            return true;
        }
        throw new NotUnderstood(name, "must be true or false");
    }

    UUID id(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        } else if (!text.matches("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")) {
            throw new NotUnderstood(name, "must be a UUID");
        }
        return UUID.fromString(text);
    }

    int whole(String name, int usual, int least, int most) {
        String text = text(name);
        if (text == null) {
            return usual;
        }
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new NotUnderstood(name, "must be a whole number from " + least + " to " + most);
    }

    Double number(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        } else if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
            throw new NotUnderstood(name, "must be a number of 0 or more");
        }
        return Double.valueOf(text);
    }

    /** A moment with its offset; without one it is UTC, and a date alone is its first moment. A plus sign may arrive as a space. */
    Instant moment(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        String plus = text.replace(' ', '+');
        try {
            if (plus.length() == "2026-11-22".length()) {
                return LocalDate.parse(plus).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            boolean zoned = plus.matches(".*(Z|z|[+-][0-9]{2}:?[0-9]{2})");
            Instant moment = OffsetDateTime.parse(zoned ? plus : plus + "Z").toInstant();
            if (moment.isBefore(Instant.EPOCH) || moment.isAfter(Instant.parse("9999-12-31T00:00:00Z"))) {
                throw new NotUnderstood(name, "must lie between the years 1970 and 9999");
            }
            return moment;
        } catch (DateTimeException notOne) {
            throw new NotUnderstood(name, "must be a date and time such as 2026-11-22T09:30:00Z");
        }
    }

    /** The time on the wall; an offset is read and left aside, as in the standard's own examples. */
    LocalTime time(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        String plus = text.replace(' ', '+');
        try {
            return plus.matches(".*(Z|z|[+-].*)") ? OffsetTime.parse(plus).toLocalTime() : LocalTime.parse(plus);
        } catch (DateTimeException notOne) {
            throw new NotUnderstood(name, "must be a time such as 09:30");
        }
    }

    /** Such as {@code MO} or {@code Monday}. */
    DayOfWeek day(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        String capitals = text.toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (capitals.equals(day.name()) || capitals.equals(day.name().substring(0, 2))) {
                return day;
            }
        }
        throw new NotUnderstood(name, "must be a day such as MO or Monday");
    }

    /** Whether all is wanted in one stream, a line for each thing. */
    boolean isStream() {
        String format = text("format");
        if (format == null || format.equals("json")) {
            return false;
        } else if (format.equals("ndjson")) {
            return true;
        }
        throw new NotUnderstood("format", "must be json or ndjson");
    }
}
