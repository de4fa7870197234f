package org.flourishhub.sample;

import java.util.Map;
import java.util.UUID;
import org.flourishhub.sample.partners.SampleReceiver;
import org.flourishhub.shared.Actor;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.syndication.AddFeed;
import org.flourishhub.syndication.AddSubscription;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedDetails;
import org.flourishhub.syndication.SigningSecret;
import org.flourishhub.syndication.SubscriptionWish;

/** Connects the hub with the two sample partners and the receiver. Stories of one partner wait for a moderator and those of the other are trusted, so that both can be seen. */
final class LoadConnections {
    /** The setting in which the hub looks for the sample's key; its value is {@code SampleCareOpinion.KEY}. */
    static final String KEY_SETTING = "hub.secret.sample-care-opinion";

    private final StandaloneHub hub;
    private final Actor sample;
    private final PartnerPorts ports;

    LoadConnections(StandaloneHub hub, Actor sample, PartnerPorts ports) {
        this.hub = hub;
        this.sample = sample;
        this.ports = ports;
    }

    void load(Map<String, UUID> organisations) {
        AddFeed addFeed = hub.get(AddFeed.class);
        addFeed.add(
                new FeedDetails(
                        ports.wordPress() + "/feed/",
                        Feed.Kind.RSS_ATOM,
                        "Hillside Voices",
                        organisations.get("Hillside Voices"),
                        Feed.Trust.HOLD,
                        "CC-BY-NC-SA-4.0",
                        "Hillside Voices",
                        null),
                sample);
        addFeed.add(
                new FeedDetails(
                        ports.careOpinion() + "/api/v2/opinions",
                        Feed.Kind.CARE_OPINION,
                        "Care Stories",
                        organisations.get("Care Stories"),
                        Feed.Trust.PUBLISH_AT_ONCE,
                        "CC-BY-NC-SA-4.0",
                        "Care Stories",
                        KEY_SETTING),
                sample);
        hub.get(AddSubscription.class)
                .add(
                        SubscriptionWish.forEverything("Lantern Letter", ports.receiver() + "/messages", null),
                        SigningSecret.of(SampleReceiver.SECRET),
                        sample);
    }
}
