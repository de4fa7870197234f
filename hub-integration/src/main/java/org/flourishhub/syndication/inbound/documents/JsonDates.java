package org.flourishhub.syndication.inbound.documents;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.flourishhub.syndication.inbound.dates.FeedDates;

/**
 * Dates as JSON has them: with a zone, or without one, which means UTC; a day alone is its beginning. Sites that write
 * them as feeds of XML do, or as the seconds since 1970, are understood too.
 */
public final class JsonDates {
    private JsonDates() {}

    /** {@code null} when it cannot be understood. */
    public static Instant of(String text) {
        if (text == null || text.length() > 100) {
            return null;
        }
        String date = text.strip().replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) ", "$1T");
        try {
            if (date.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            return date.matches(".*(Z|z|[+-]\\d{2}:?\\d{2})$")
                    ? OffsetDateTime.parse(date.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2"))
                            .toInstant()
                    : LocalDateTime.parse(date).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException otherwise) {
            return FeedDates.of(date);
        }
    }
}
