package org.flourishhub.syndication.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.flourishhub.outside.OutsideRequest;
import org.flourishhub.outside.OutsideWorld;
import org.flourishhub.syndication.DeliveryAnswer;
import org.flourishhub.syndication.DeliveryAnswer.NotNow;
import org.flourishhub.syndication.DeliveryClaim;
import org.flourishhub.syndication.EndpointRule;

/** Makes one attempt: writes the message as things stand now, signs it, hands it to the receiver, and says how that ended. */
@ApplicationScoped
public class DeliverySender {
    private static final Logger LOG = System.getLogger(DeliverySender.class.getName());

    @Inject
    OutsideWorld world;

    @Inject
    StoryPayload payload;

    @Inject
    EndpointRule endpoints;

    @Inject
    Clock clock;

    /** Never inside a transaction: a slow receiver must not hold rows. */
    public DeliveryAnswer send(DeliveryClaim claim) {
        Optional<String> complaint = endpoints.complaintAbout(claim.endpoint().toString());
        if (complaint.isPresent()) {
            return notNow(claim, "We may not send to this address. " + complaint.get() + ".");
        }
        try {
            return ReceiverAnswer.of(claim, world.post(message(claim)), clock.instant());
        } catch (RuntimeException bug) {
            LOG.log(Level.ERROR, "Delivery " + claim.deliveryId() + " could not be written or sent", bug);
            return notNow(claim, "The hub made a mistake with this message. We have noted it.");
        }
    }

    private OutsideRequest message(DeliveryClaim claim) {
        Instant now = clock.instant();
        byte[] body = payload.of(claim);
        String signature = Signature.of(claim.messageId(), now.getEpochSecond(), body, claim.secrets());
        return OutsideRequest.post(claim.endpoint(), "application/json", body)
                .with("webhook-id", claim.messageId())
                .with("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .with("webhook-signature", signature);
    }

    private static NotNow notNow(DeliveryClaim claim, String sentence) {
        return new NotNow(claim, Optional.empty(), sentence, Optional.empty());
    }
}
