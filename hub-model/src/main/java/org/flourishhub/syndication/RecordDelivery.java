package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Notes how an attempt ended, and decides what comes next: done, once more later, or stop bothering this receiver. */
@ApplicationScoped
public class RecordDelivery {
    private static final Logger LOG = System.getLogger(RecordDelivery.class.getName());

    @Inject
    Deliveries deliveries;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Clock clock;

    @Transactional
    public void record(DeliveryAnswer answer) {
        Delivery delivery = deliveries.getLocked(answer.claim().deliveryId());
        Instant now = clock.instant();
        if (answer instanceof DeliveryAnswer.Accepted accepted) {
            delivery.arrived(accepted.status(), now);
        } else if (delivery.isHeldBy(answer.claim())) {
            if (answer instanceof DeliveryAnswer.Gone) {
                disable(delivery, now);
            } else if (answer instanceof DeliveryAnswer.NotNow notNow) {
                notNow(delivery, notNow, now);
            } else if (answer instanceof DeliveryAnswer.PutOff putOff) {
                delivery.putOff(putOff.sentence(), now.plus(putOff.rest()));
            }
        }
        LOG.log(
                Level.INFO,
                "Delivery {0}, attempt {1}: {2}",
                delivery.id(),
                delivery.attempts(),
                delivery.answer().map(String::valueOf).orElse("no answer"));
    }

    private void disable(Delivery delivery, Instant now) {
        delivery.failed(410, "The receiver answered 410: it is gone for good.", null, now);
        subscriptions
                .getLocked(delivery.subscription().id())
                .disable("The receiver answered 410: it is gone for good. Nothing more is sent to it.", now);
    }

    private void notNow(Delivery delivery, DeliveryAnswer.NotNow answer, Instant now) {
        Optional<Duration> next = RetrySchedule.after(
                delivery.attempts(), answer.rest(), ThreadLocalRandom.current().nextDouble());
        delivery.failed(answer.status().orElse(null), answer.sentence(), next.orElse(null), now);
        RetrySchedule.believed(answer.rest())
                .ifPresent(rest ->
                        subscriptions.getLocked(delivery.subscription().id()).keepQuietUntil(now.plus(rest)));
        if (delivery.hasFailed()) {
            pauseAfterLongFailure(delivery, answer.sentence(), now);
        }
    }

    /** One message that a receiver never takes does not stop the others: it is paused when nothing at all got through. */
    private void pauseAfterLongFailure(Delivery delivery, String sentence, Instant now) {
        Subscription subscription =
                subscriptions.getLocked(delivery.subscription().id());
        if (subscription.isActive()
                && !deliveries.hasAnyArrivedSince(subscription.id(), now.minus(RetrySchedule.WHOLE))) {
            subscription.pause(
                    "For about three days nothing could be delivered. The last answer was: " + sentence, now);
        }
    }
}
