package org.flourishhub.syndication.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.InWords;
import org.flourishhub.stories.Consent;
import org.flourishhub.stories.Consent.Channel;

/** An agreement as a form, and back. */
final class AgreementForm {
    /** Far enough for every agreement, and a year that the database can keep. */
    private static final int LAST_YEAR = 2999;

    private AgreementForm() {}

    static Form of(Consent consent) {
        Instant until = consent.until();
        return Form.empty()
                .with(
                        "channel",
                        Arrays.stream(Channel.values())
                                .filter(channel -> consent.allows(channel, Instant.MIN))
                                .map(channel -> channel.name().toLowerCase(Locale.ROOT))
                                .toList())
                .with("nonCommercial", consent.isNonCommercial() ? "yes" : "")
                .with("until", until == null ? "" : lastDay(until));
    }

    static Consent consent(Form form) {
        return new Consent(
                form.has("channel", "web"),
                form.has("channel", "email"),
                form.has("channel", "fediverse"),
                form.has("channel", "print"),
                form.has("nonCommercial", "yes"),
                until(form.textOrNull("until")));
    }

    /** What is agreed until a day holds on that day too. */
    private static Instant until(String day) {
        if (day == null) {
            return null;
        }
        try {
            LocalDate last = LocalDate.parse(day);
            if (last.getYear() > LAST_YEAR || last.getYear() < 1) {
                throw new RuleBroken("until", "This is very far away. Leave it empty when there is no end");
            }
            return last.plusDays(1).atStartOfDay(InWords.SHEFFIELD).toInstant();
        } catch (DateTimeException noDay) {
            throw new RuleBroken("until", "Write the day like 2027-03-31, or leave it empty");
        }
    }

    static LocalDate lastDay(Instant until) {
        return until.minusMillis(1).atZone(InWords.SHEFFIELD).toLocalDate();
    }
}
