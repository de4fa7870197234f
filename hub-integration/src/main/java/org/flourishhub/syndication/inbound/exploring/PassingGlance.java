package org.flourishhub.syndication.inbound.exploring;

import jakarta.json.JsonObject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.outside.AddressGuard;
import org.flourishhub.outside.OutsideAnswer;
import org.flourishhub.outside.OutsideAnswer.NotReached;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.outside.OutsideLimits;
import org.flourishhub.outside.OutsideRequest;
import org.flourishhub.outside.OutsideWorld;
import org.flourishhub.outside.WebAddress;
import org.flourishhub.syndication.FeedAddress;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedGlance;
import org.flourishhub.syndication.FeedVersion;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.fetching.Refusals;
import org.flourishhub.syndication.inbound.fetching.WebFeedFetch;
import org.flourishhub.syndication.inbound.reading.FeedParser;

/** Fetches and reads one feed with the client, the limits, the readers and the sanitiser of all others. */
public final class PassingGlance implements FeedGlance {

    private static final Logger LOG = System.getLogger(PassingGlance.class.getName());
    private static final UUID NO_FEED = new UUID(0, 0);

    private final OutsideWorld world;
    private final FeedParser parser;

    PassingGlance(OutsideWorld world, Clock clock) {
        this.world = world;
        this.parser = new FeedParser(clock);
    }

    /** Found by the service loader. */
    public static final class Door implements Maker {
        @Override
        public FeedGlance allowing(Collection<String> hostsAndPorts) {
            AddressGuard guard = new AddressGuard(Optional.of(String.join(",", hostsAndPorts)));
            OutsideWorld world = OutsideWorld.askingRobots(
                    guard, OutsideLimits.usual(), OutsideWorld.NAME + "/0.1 (feed read)", false);
            return new PassingGlance(world, Clock.systemUTC());
        }
    }

    @Override
    public Seen at(String address) {
        try {
            return looked(address);
        } catch (RuntimeException | StackOverflowError ourMistake) {
            LOG.log(Level.DEBUG, "looking at a feed failed", ourMistake);
            return problem("our-mistake", "Something went wrong on our side while reading this feed.");
        } catch (OutOfMemoryError tooMuch) {
            return problem("too-large", "The feed needs more memory than we have.");
        }
    }

    private Seen looked(String address) {
        Optional<String> usable = WebAddress.spelledOut(FeedAddress.onTheWeb(address));
        if (usable.isEmpty()) {
            return problem("not-a-web-address", "This is not a web address: it should start with https:// or http://.");
        }
        OutsideAnswer answer =
                world.fetch(OutsideRequest.get(URI.create(usable.get())).with("Accept", WebFeedFetch.ACCEPT));
        if (answer instanceof NotReached nowhere) {
            return problem(code(nowhere.reason().name()), nowhere.sentence());
        }
        Received received = (Received) answer;
        if (!received.isSuccess()) {
            String sentence =
                    new Refusals(Clock.systemUTC()).of(NO_FEED, received).sentence();
            return problem("http-" + received.status(), sentence);
        }
        return read(received);
    }

    private Seen read(Received received) {
        try {
            FeedDocument document = parser.document(new Fetched.Body(
                    NO_FEED,
                    received.url(),
                    received.header("Content-Type").orElse(""),
                    received.body(),
                    FeedVersion.UNKNOWN,
                    Duration.ZERO));
            return new Seen(true, FeedJson.of(document).toString(), FeedWords.of(document));
        } catch (UnreadableFeed e) {
            return problem(e.code(), e.getMessage());
        }
    }

    private static Seen problem(String code, String sentence) {
        JsonObject json = FeedJson.problem(code, sentence);
        return new Seen(false, json.toString(), sentence);
    }

    private static String code(String reason) {
        return reason.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
