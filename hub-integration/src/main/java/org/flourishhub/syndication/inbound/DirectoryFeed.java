package org.flourishhub.syndication.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.flourishhub.imports.CarriedOnElsewhere;
import org.flourishhub.imports.ImportDirectory;
import org.flourishhub.imports.ImportOrder;
import org.flourishhub.imports.ImportRun;
import org.flourishhub.imports.Imports;
import org.flourishhub.imports.LetListingsGo;
import org.flourishhub.imports.PartnerDirectories;
import org.flourishhub.shared.Actor;
import org.flourishhub.syndication.ClaimDueFeeds;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedVersion;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.Fetched.Refusal;
import org.flourishhub.syndication.Fetched.Refused;
import org.flourishhub.syndication.inbound.fetching.FlightRecorder;

/** A feed that is a whole directory: reading it is an import, carried on where the last one was cut off. */
@ApplicationScoped
public class DirectoryFeed {
    private static final Actor FEEDS = Actor.hub("feeds");

    @Inject
    ImportDirectory importDirectory;

    @Inject
    Imports imports;

    @Inject
    LetListingsGo letListingsGo;

    @Inject
    ClaimDueFeeds claims;

    @Inject
    FlightRecorder flightRecorder;

    @Inject
    Instance<PartnerDirectories> directories;

    /** Nothing is left to be taken in afterwards; what went wrong is told as of any other feed. */
    Fetched fetch(Feed feed) {
        UUID id = feed.id();
        String address = feed.url().toString();
        if (feed.turn().isLettingGo() && letListingsGo.isHeldBack(address)) {
            letListingsGo.letGo(address, FEEDS);
        }
        ImportOrder order = new ImportOrder(
                address,
                feed.name(),
                feed.publishesAtOnce(),
                feed.organisation() == null ? null : feed.organisation().id());
        String errand = directories.get().known(address);
        flightRecorder.follow(errand, feed);
        try {
            return told(id, importDirectory.run(order, (soFar, total) -> claims.stretch(id), FEEDS));
        } catch (CarriedOnElsewhere elsewhere) {
            return new Refused(id, Refusal.FOR_NOW, elsewhere.getMessage(), Duration.ZERO);
        } finally {
            flightRecorder.leave(errand);
        }
    }

    private Fetched told(UUID feed, ImportRun run) {
        if (run.outcome() == null) {
            return new Fetched.NotModified(feed, FeedVersion.UNKNOWN, Duration.ZERO);
        }
        boolean aPersonDecides = run.state() == ImportRun.State.FINISHED
                && imports.source(run.sourceId()).heldBack() > 0;
        return new Refused(
                feed, aPersonDecides ? Refusal.NEEDS_A_PERSON : Refusal.FOR_NOW, run.outcome(), Duration.ZERO);
    }
}
