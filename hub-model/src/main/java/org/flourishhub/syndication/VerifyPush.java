package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A hub makes sure that a wish was ours, or says that it does not grant it. Whoever knows the address may ask. */
@ApplicationScoped
public class VerifyPush {
    @Inject
    FeedPushes pushes;

    @Inject
    Clock clock;

    /**
     * What a hub asks at our address.
     *
     * @param mode of WebSub; {@code null} from a cloud (rssCloud)
     * @param challenge to be said back
     * @param leaseSeconds for how long it promises; zero or less when it does not say
     */
    public record Question(String mode, String topic, String challenge, long leaseSeconds, String reason) {}

    /** What to answer; empty when it was not our wish. */
    @Transactional
    public Optional<String> verify(String key, Question question) {
        return pushes.findByKey(key).flatMap(push -> answered(push, question));
    }

    private Optional<String> answered(FeedPush push, Question question) {
        Instant now = clock.instant();
        String mode = question.mode() == null ? "" : question.mode();
        if (mode.isEmpty() && push.kind() == PushKind.RSS_CLOUD) {
            return Optional.ofNullable(question.challenge())
                    .filter(any -> push.expects(PushState.ACTIVE, question.topic()));
        }
        return switch (mode) {
            case "subscribe" -> subscribed(push, question, now);
            case "unsubscribe" -> unsubscribed(push, question);
            case "denied" -> denied(push, question, now);
            default -> Optional.empty();
        };
    }

    private Optional<String> subscribed(FeedPush push, Question question, Instant now) {
        if (question.challenge() == null || !push.expects(PushState.ACTIVE, question.topic())) {
            return Optional.empty();
        }
        Duration lease = question.leaseSeconds() > 0 && question.leaseSeconds() < Integer.MAX_VALUE
                ? Duration.ofSeconds(question.leaseSeconds())
                : Duration.ofDays(10);
        push.activate(lease, now);
        // the one whose place it takes is not needed any more
        pushes.of(push.feedId()).stream()
                .filter(other -> other != push && other.isLive() && other.leaseUntil() != null)
                .forEach(other -> {
                    push.takesOverFrom(other);
                    other.end(now);
                });
        return Optional.of(question.challenge());
    }

    private Optional<String> unsubscribed(FeedPush push, Question question) {
        if (question.challenge() == null || !push.expects(PushState.ENDING, question.topic())) {
            return Optional.empty();
        }
        pushes.remove(push);
        return Optional.of(question.challenge());
    }

    private static Optional<String> denied(FeedPush push, Question question, Instant now) {
        if (!push.expects(PushState.ACTIVE, question.topic())) {
            return Optional.empty();
        }
        push.refused("The hub does not want to tell us of changes. It says: " + question.reason(), now);
        return Optional.of("");
    }
}
