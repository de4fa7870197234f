package org.flourishhub.syndication.inbound;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.outside.OutsideAnswer.Received;

/** How long a site says its answer stays fresh (RFC 9111). It can make us slower, never faster. */
final class Freshness {

    private static final Pattern MAX_AGE = Pattern.compile("max-age\\s*=\\s*\"?(\\d{1,9})", Pattern.CASE_INSENSITIVE);

    private Freshness() {}

    /** Zero when it does not say. */
    static Duration of(Received answer, Clock clock) {
        Matcher age = MAX_AGE.matcher(answer.header("Cache-Control").orElse(""));
        if (age.find()) {
            return Duration.ofSeconds(Long.parseLong(age.group(1)));
        }
        return answer.header("Expires").flatMap(date -> until(date, clock)).orElse(Duration.ZERO);
    }

    /** {@code Expires: 0}: the site does not want its marks kept. */
    static boolean wantsMarksForgotten(Received answer) {
        return answer.header("Expires").filter(date -> date.strip().equals("0")).isPresent();
    }

    private static Optional<Duration> until(String date, Clock clock) {
        try {
            Duration time = Duration.between(
                    clock.instant(),
                    ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
            return time.isNegative() ? Optional.empty() : Optional.of(time);
        } catch (DateTimeException | ArithmeticException nonsense) {
            return Optional.empty();
        }
    }
}
