package org.flourishhub.syndication.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;
import org.apache.camel.ExchangeException;
import org.apache.camel.ExchangeProperty;
import org.flourishhub.syndication.Fetched.Refusal;
import org.flourishhub.syndication.Fetched.Refused;
import org.flourishhub.syndication.RescheduleFeed;

/** A mistake of our own while reading a feed: logged once, and not repeated every few seconds at the partner's cost. */
@ApplicationScoped
public class FailedReading {

    private static final Logger LOG = System.getLogger(FailedReading.class.getName());
    private static final String SENTENCE =
            "Something went wrong on our side while reading this feed. We have noted it and will try again.";

    @Inject
    RescheduleFeed rescheduleFeed;

    public void note(@ExchangeProperty("feedId") UUID feedId, @ExchangeException Exception why) {
        LOG.log(Level.ERROR, "feed " + feedId + ": reading it failed", why);
        rescheduleFeed.reschedule(new Refused(feedId, Refusal.FOR_NOW, SENTENCE, Duration.ZERO));
    }
}
