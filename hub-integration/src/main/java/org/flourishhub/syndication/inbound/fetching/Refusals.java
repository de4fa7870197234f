package org.flourishhub.syndication.inbound.fetching;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.flourishhub.outside.OutsideAnswer.NotReached;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.outside.OutsideWorld;
import org.flourishhub.syndication.Fetched.Refusal;
import org.flourishhub.syndication.Fetched.Refused;

/** Turns an answer that brings nothing into a refusal: what it means for the next time, and why, in plain words. */
public final class Refusals {
    static final String TAKEN_FOR_A_ROBOT = " takes us for a robot that means harm.";
    static final String ASKS_FOR_A_PASSWORD = "it asks for a name and a password";
    static final String NOTHING_THERE = "There is no feed at this address";

    private static final int BEGINNING = 20_000;

    private final Clock clock;

    public Refusals(Clock clock) {
        this.clock = clock;
    }

    public static Refused of(UUID feed, NotReached nowhere) {
        Refusal refusal = nowhere.rest().isPresent() ? Refusal.PUT_OFF : Refusal.FOR_NOW;
        return new Refused(feed, refusal, nowhere.sentence(), nowhere.rest().orElse(Duration.ZERO));
    }

    static Refused needsAPerson(UUID feed, String sentence) {
        return new Refused(feed, Refusal.NEEDS_A_PERSON, sentence, Duration.ZERO);
    }

    public static Refused noKey(UUID feed, String setting) {
        return needsAPerson(feed, "The key for Care Opinion is missing. It belongs in the setting " + setting + ".");
    }

    static Refused unreadable(UUID feed, String sentence) {
        return new Refused(feed, Refusal.FOR_NOW, sentence, Duration.ZERO);
    }

    public Refused of(UUID feed, Received answer) {
        Refusal refusal = answer.status() == 410 ? Refusal.FOR_GOOD : Refusal.FOR_NOW;
        return new Refused(feed, refusal, sentence(answer), wait(answer));
    }

    private static String sentence(Received answer) {
        String host = answer.url().getHost();
        String closed = host + " does not let us in (" + answer.status() + ")";
        String please = " Please ask its keepers to let our reader in: its name is " + OutsideWorld.NAME + ".";
        return switch (answer.status()) {
            case 401 -> closed + ": " + ASKS_FOR_A_PASSWORD + ".";
            case 403 -> (isGuarded(answer) ? host + TAKEN_FOR_A_ROBOT : closed + ".") + please;
            case 204, 205 -> host + " answered, but sent nothing at all (" + answer.status() + ").";
            case 206 -> host + " sent only a part of the feed (206), though we asked for all of it.";
            case 404 -> NOTHING_THERE + " (404).";
            case 410 -> "The site says that this feed has ended (410). What we have from it stays.";
            case 429 -> host + " asks us to come less often (429).";
            case 300, 301, 302, 303, 307, 308 ->
                host + " sends us on, but does not say where to (" + answer.status() + ").";
            default ->
                answer.status() >= 500
                        ? host + " is not well at the moment (" + answer.status() + ")."
                        : host + " gave an answer we did not expect (" + answer.status() + ").";
        };
    }

    /** Guards say so in a header, or only on the page that they show instead. */
    private static boolean isGuarded(Received answer) {
        int length = Math.min(answer.body().length, BEGINNING);
        return answer.header("cf-mitigated").isPresent()
                || RefusalSigns.isChallenge(new String(answer.body(), 0, length, StandardCharsets.ISO_8859_1));
    }

    /** Seconds or a date (RFC 9110); nonsense counts as nothing. */
    public Duration wait(Received answer) {
        String wish = answer.header("Retry-After").orElse("").strip();
        if (wish.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(wish));
        }
        Duration wait = answer.moment("Retry-After")
                .map(until -> Duration.between(clock.instant(), until))
                .orElse(Duration.ZERO);
        return wait.isNegative() ? Duration.ZERO : wait;
    }
}
