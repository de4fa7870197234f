package org.flourishhub.syndication.inbound.hostile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.outside.AddressGuard;
import org.flourishhub.outside.OutsideLimits;
import org.flourishhub.outside.OutsideWorld;
import org.flourishhub.outside.RawSite;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedDetails;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.inbound.fetching.WebFeedFetch;
import org.flourishhub.syndication.inbound.reading.FeedParser;

/**
 * Reads bad partners as the hub reads feeds: the same client, the same limits, the same readers. Beside them stands a
 * place inside that nobody may visit. As a program of its own it reads the heavy ones in a small heap.
 */
final class BadPartnersRead implements AutoCloseable {

    private static final int LENGTH_OF_A_PAGE = 5 << 20;

    private final RawSite inside = RawSite.saying("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecret");

    List<BadPartner> all() {
        List<BadPartner> rows = new ArrayList<>();
        rows.addAll(BadTransport.slow());
        rows.addAll(BadTransport.flooding());
        rows.addAll(BadTransport.breaking());
        rows.addAll(BadTransport.packing());
        rows.addAll(BadAnswers.astray(inside.port()));
        rows.addAll(BadAnswers.redirects());
        rows.addAll(BadAnswers.refusals());
        rows.addAll(BadDocuments.somethingElse());
        rows.addAll(BadDocuments.traps(inside.port()));
        rows.addAll(BadDocuments.oddValues());
        rows.addAll(LargeDocuments.all());
        rows.addAll(BadJson.all());
        rows.addAll(BadCalendars.all());
        rows.addAll(BadCalendars.withOneEvent());
        rows.addAll(BadPages.all());
        return rows;
    }

    boolean anybodyWentInside() {
        return !inside.heads().isEmpty();
    }

    Fetched read(BadPartner partner) throws IOException {
        if (partner.address() != null) {
            return read(URI.create(partner.address()), "", partner.patience());
        }
        try (RawSite site = new RawSite(partner.plot()::play, door())) {
            return read(site.url("/"), site.address(), partner.patience());
        }
    }

    private static Fetched read(URI url, String allowed, Duration patience) {
        OutsideLimits limits = new OutsideLimits(patience, patience, LENGTH_OF_A_PAGE, 32 << 10, 100, 5);
        OutsideWorld world = new OutsideWorld(new AddressGuard(Optional.of(allowed)), limits, "FlourishHub/0.1 (test)");
        Feed feed = new Feed(
                UUID.randomUUID(),
                url.toString(),
                new FeedDetails(url.toString(), Feed.Kind.AUTO, "Bad", null, Feed.Trust.HOLD, null, null, null),
                null,
                Instant.now());
        Clock clock = Clock.systemUTC();
        return new FeedParser(clock).read(new WebFeedFetch(world, clock).fetch(feed));
    }

    private static ServerSocket door() throws IOException {
        return new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    }

    @Override
    public void close() throws IOException {
        inside.close();
    }

    /** Reads one heavy partner after the other and says how each ended, a line each; or only those whose name holds a word. */
    public static void main(String[] only) throws IOException {
        try (BadPartnersRead reading = new BadPartnersRead()) {
            for (BadPartner partner : reading.all()) {
                if (partner.heavy() && (only.length == 0 || partner.name().contains(only[0]))) {
                    String end;
                    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    try {
                        end = reading.read(partner).getClass().getSimpleName();
                    } catch (OutOfMemoryError | RuntimeException tooMuch) {
                        end = "FAILED " + tooMuch;
                    }
                    long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
                    System.out.println(partner.name() + " (" + millis + " ms of processor): " + end);
                }
            }
        }
    }
}
