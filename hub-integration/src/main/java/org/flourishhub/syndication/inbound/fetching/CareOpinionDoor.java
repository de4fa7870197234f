package org.flourishhub.syndication.inbound.fetching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.flourishhub.outside.OutsideAnswer;
import org.flourishhub.outside.OutsideAnswer.NotReached;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.outside.OutsideRequest;
import org.flourishhub.outside.OutsideWorld;
import org.flourishhub.syndication.ClaimDueFeeds;
import org.flourishhub.syndication.EndpointRule;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.Fetched.Refused;

/**
 * Asks the Care Opinion API, with the key, at their pace. A wrong key is not answered with 401 there but with the way
 * to a log-in page: that needs a person, and asking again would only annoy.
 */
@ApplicationScoped
public class CareOpinionDoor {

    private static final int TRIES = 3;
    private static final Pattern LOG_IN =
            Pattern.compile("log-?in|log-?on|sign-?in|account|auth", Pattern.CASE_INSENSITIVE);
    private static final String WRONG_KEY =
            "Care Opinion does not accept our key. Somebody must put the right one into the settings.";

    private static final String NOT_ENCRYPTED =
            "The address of this feed does not start with https://, so our key would not be safe on its way.";

    private OutsideWorld world;
    private CareOpinionPace pace;
    private ClaimDueFeeds claims;
    private EndpointRule endpoints;
    private FlightRecorder flightRecorder;
    private Config settings;
    private Clock clock;

    protected CareOpinionDoor() {}

    @Inject
    public CareOpinionDoor(
            OutsideWorld world,
            CareOpinionPace pace,
            ClaimDueFeeds claims,
            EndpointRule endpoints,
            FlightRecorder flightRecorder,
            Config settings,
            Clock clock) {
        this.world = world;
        this.pace = pace;
        this.claims = claims;
        this.endpoints = endpoints;
        this.flightRecorder = flightRecorder;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the API said. */
    public sealed interface Answer {
        record Found(byte[] body) implements Answer {}

        /** There is no such story, or no longer. */
        record NotThere() implements Answer {}

        record Refusal(Refused refused) implements Answer {}
    }

    public Optional<String> keyOf(Feed feed) {
        return keyIn(feed.secretSetting());
    }

    public Optional<String> keyIn(String setting) {
        return settings.getOptionalValue(setting, String.class).map(String::strip);
    }

    /** A page of a list, which is kept for some days. */
    Answer page(Feed feed, URI address, String key) {
        return ask(feed.id(), address, key, answer -> flightRecorder.page(feed, answer));
    }

    public Answer ask(UUID feed, URI address, String key) {
        return ask(feed, address, key, answer -> {});
    }

    /** Redirects are never followed: the key is for this address alone. */
    private Answer ask(UUID feed, URI address, String key, Consumer<OutsideAnswer> record) {
        if (!endpoints.keepsSecrets(address)) {
            return new Answer.Refusal(Refusals.needsAPerson(feed, NOT_ENCRYPTED));
        }
        claims.stretch(feed);
        OutsideRequest request = OutsideRequest.get(address)
                .with("Authorization", "SUBSCRIPTION_KEY " + key)
                .with("Accept", "application/json")
                .withoutRedirects();
        OutsideAnswer answer = send(request);
        for (int tried = 1; tried < TRIES && isTooMuch(answer); tried++) {
            answer = send(request);
        }
        record.accept(answer);
        return answer instanceof Received received
                ? understood(feed, received)
                : new Answer.Refusal(Refusals.of(feed, (NotReached) answer));
    }

    private OutsideAnswer send(OutsideRequest request) {
        pace.await();
        OutsideAnswer answer = world.fetch(request);
        if (isTooMuch(answer)) {
            pace.tooMuch(((Received) answer).header("X-RateLimit-Reset").orElse(null));
        }
        return answer;
    }

    private static boolean isTooMuch(OutsideAnswer answer) {
        return answer instanceof Received received && received.status() == 429;
    }

    private Answer understood(UUID feed, Received answer) {
        if (answer.status() == 404 || answer.status() == 410) {
            return new Answer.NotThere();
        }
        if (answer.status() == 401 || isLogIn(answer) || answer.isSuccess() && answer.isHtml()) {
            return new Answer.Refusal(Refusals.needsAPerson(feed, WRONG_KEY));
        }
        return answer.isSuccess()
                ? new Answer.Found(answer.body())
                : new Answer.Refusal(new Refusals(clock).of(feed, answer));
    }

    private static boolean isLogIn(Received answer) {
        String target = answer.header("Location").orElse("").toLowerCase(Locale.ROOT);
        return answer.isRedirect() && LOG_IN.matcher(target).find();
    }
}
