package org.flourishhub.syndication.inbound.fetching;

import java.time.Clock;
import java.time.Duration;
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
        Duration fresh = age.find()
                ? Duration.ofSeconds(Long.parseLong(age.group(1))).minus(spentOnTheWay(answer))
                : answer.moment("Expires")
                        .map(until -> Duration.between(clock.instant(), until))
                        .orElse(Duration.ZERO);
        return fresh.isNegative() ? Duration.ZERO : fresh;
    }

    /** A cache between us may have had it for a while. */
    private static Duration spentOnTheWay(Received answer) {
        return answer.header("Age")
                .map(String::strip)
                .filter(age -> age.matches("\\d{1,9}"))
                .map(age -> Duration.ofSeconds(Long.parseLong(age)))
                .orElse(Duration.ZERO);
    }

    /** {@code Expires: 0}: the site does not want its marks kept. */
    static boolean wantsMarksForgotten(Received answer) {
        return answer.header("Expires").filter(date -> date.strip().equals("0")).isPresent();
    }
}
