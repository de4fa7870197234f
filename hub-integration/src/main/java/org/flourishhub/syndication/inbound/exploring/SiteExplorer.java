package org.flourishhub.syndication.inbound.exploring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.outside.OutsideAnswer;
import org.flourishhub.outside.OutsideAnswer.NotReached;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.outside.OutsideRequest;
import org.flourishhub.outside.OutsideWorld;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedPreview;
import org.flourishhub.syndication.FeedRemark;
import org.flourishhub.syndication.FeedVersion;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.PartnerSites;
import org.flourishhub.syndication.SiteFindings;
import org.flourishhub.syndication.inbound.doctor.FeedDoctor;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.fetching.RefusalSigns;
import org.flourishhub.syndication.inbound.fetching.Refusals;
import org.flourishhub.syndication.inbound.fetching.WebFeedFetch;
import org.flourishhub.syndication.inbound.reading.FeedParser;

/** Looks at partners' sites through the one guarded way out, with the very readers that read feeds later. */
@ApplicationScoped
public class SiteExplorer implements PartnerSites {
    /** Nobody's feed yet. */
    private static final UUID NO_FEED = new UUID(0, 0);

    private OutsideWorld world;
    private FeedParser parser;
    private FeedDoctor doctor;
    private Clock clock;

    @Inject
    FirstPage firstPage;

    protected SiteExplorer() {}

    @Inject
    public SiteExplorer(OutsideWorld world, FeedParser parser, FeedDoctor doctor, Clock clock) {
        this.world = world;
        this.parser = parser;
        this.doctor = doctor;
        this.clock = clock;
    }

    @Override
    public SiteFindings explore(String address) {
        return new Exploration(this).of(address);
    }

    @Override
    public FeedPreview preview(String address, Feed.Kind kind, String secretSetting) {
        return switch (kind) {
            case CARE_OPINION -> firstPage.ofStories(NO_FEED, address, secretSetting);
            case OPEN_REFERRAL -> firstPage.services(preview(firstPage.ofServices(address)));
            case AUTO, RSS_ATOM -> preview(address);
        };
    }

    FeedPreview preview(String address) {
        OutsideAnswer answer = ask(URI.create(address));
        if (!(answer instanceof Received received)) {
            return FeedPreview.failed(address, Set.of(), ((NotReached) answer).sentence());
        }
        if (!received.isSuccess()) {
            Fetched.Refused refused = new Refusals(clock).of(NO_FEED, received);
            return FeedPreview.failed(address, RefusalSigns.of(refused, refused), refused.sentence());
        }
        Fetched.Body body = body(received);
        Fetched read = parser.read(body);
        if (read instanceof Fetched.Brought brought && brought.document() != null) {
            Set<FeedRemark> remarks = EnumSet.noneOf(FeedRemark.class);
            remarks.addAll(doctor.remarks(body, brought, URI.create(address)));
            return new FeedPreview(address, brought.document(), remarks, null);
        }
        Fetched.Refused refused = (Fetched.Refused) read;
        return FeedPreview.failed(address, RefusalSigns.of(body, refused), refused.sentence());
    }

    Instant now() {
        return clock.instant();
    }

    OutsideAnswer ask(URI address) {
        return world.fetch(OutsideRequest.get(address).with("Accept", WebFeedFetch.ACCEPT));
    }

    /** {@code null} for what is no feed. */
    FeedDocument read(Received received) {
        try {
            return parser.document(body(received));
        } catch (UnreadableFeed noFeed) {
            return null;
        }
    }

    private static Fetched.Body body(Received received) {
        FeedVersion version = new FeedVersion(
                received.header("ETag").orElse(null),
                received.header("Last-Modified").orElse(null),
                null);
        return new Fetched.Body(
                NO_FEED,
                received.url(),
                received.header("Content-Type").orElse(""),
                received.body(),
                version,
                Duration.ZERO);
    }
}
