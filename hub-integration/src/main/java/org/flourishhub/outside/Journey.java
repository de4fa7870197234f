package org.flourishhub.outside;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.flourishhub.outside.OutsideAnswer.NotReached;
import org.flourishhub.outside.OutsideAnswer.Received;

/** One errand from the first hop to the last, within one limit of time for all of them together. */
final class Journey {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
    /** What goes along to another site when a redirect leads there; everything else may be a secret. */
    private static final Set<String> HARMLESS = Set.of("accept", "if-none-match", "if-modified-since");

    private final OutsideWorld world;
    private final OutsideRequest request;
    private final HttpUrl start;
    private final Trouble trouble;
    private final MeasuredBody bodies;
    private long deadline;

    private int hops;
    private boolean movedForGood = true;

    Journey(OutsideWorld world, OutsideRequest request, HttpUrl start, Trouble trouble) {
        this.world = world;
        this.request = request;
        this.start = start;
        this.trouble = trouble;
        this.bodies = new MeasuredBody(world.limits());
        this.deadline =
                System.nanoTime() + request.patience(world.limits().total()).toNanos();
    }

    OutsideAnswer travel() {
        HttpUrl url = start;
        while (true) {
            Whereabouts there = world.lookUp(url, timeLeft());
            if (there.forbidden().isPresent()) {
                return trouble.of(there.forbidden().get(), url.host());
            }
            Passage passage = world.manners().before(url, request, world);
            if (passage instanceof Passage.Closed closed) {
                return closed.why();
            }
            Passage.Open open = (Passage.Open) passage;
            // waiting for our turn is courtesy, and does not count as slowness of the site
            deadline += open.waited().toNanos();
            try (Response response = world.call(asked(url), there, timeLeft())) {
                world.manners().answered(url, response, open);
                String location = location(response);
                if (location == null) {
                    return received(response, url);
                }
                HttpUrl next = next(location, url);
                if (next == null) {
                    return trouble.unusableRedirect(url.host());
                }
                if (++hops > world.limits().redirects()) {
                    return trouble.tooManyRedirects(start.host());
                }
                if (url.isHttps() && !next.isHttps()) {
                    return trouble.lessSecure(url.host());
                }
                movedForGood &= FOR_GOOD.contains(response.code());
                url = next;
            } catch (IOException e) {
                NotReached nowhere = trouble.of(e, url.host());
                world.manners().failed(url, nowhere, open);
                return nowhere;
            } catch (IllegalArgumentException | IllegalStateException nonsense) {
                // such as a length below zero, which the library takes at its word
                return trouble.broken(url.host());
            }
        }
    }

    private Duration timeLeft() {
        return Duration.ofNanos(Math.max(deadline - System.nanoTime(), 1_000_000));
    }

    private Request asked(HttpUrl url) {
        Request.Builder asked = new Request.Builder()
                .url(url)
                .header("User-Agent", world.userAgent())
                .header("Accept-Encoding", "gzip");
        boolean sameSite =
                url.scheme().equals(start.scheme()) && url.host().equals(start.host()) && url.port() == start.port();
        request.headers().forEach((name, value) -> {
            if (sameSite || HARMLESS.contains(name.toLowerCase(Locale.ROOT))) {
                asked.removeHeader(name);
                asked.headers(asked.build()
                        .headers()
                        .newBuilder()
                        .addUnsafeNonAscii(name, value)
                        .build());
            }
        });
        if (request.isPost()) {
            asked.post(RequestBody.create(request.body(), MediaType.parse(request.contentType())));
        }
        return asked.build();
    }

    /** Where this answer sends us on to, as it says it; null when it is the last one. */
    private String location(Response response) {
        boolean sendsOn = request.followsRedirects() && REDIRECTS.contains(response.code());
        String location = sendsOn ? response.header("Location") : null;
        return location == null || location.isBlank() ? null : location;
    }

    /** Where to go next, or null when that is no place we go to. */
    private static HttpUrl next(String location, HttpUrl url) {
        HttpUrl next = url.resolve(location);
        boolean usable =
                next != null && next.username().isEmpty() && next.password().isEmpty();
        return usable ? next.newBuilder().fragment(null).build() : null;
    }

    private Received received(Response response, HttpUrl url) throws IOException {
        if (response.headers().byteCount() > world.limits().headerBytes()) {
            throw new TooMuch("headers");
        }
        Map<String, List<String>> headers = response.headers().toMultimap();
        boolean wanted = response.isSuccessful() && !request.isPost();
        byte[] body = wanted ? bodies.whole(response) : bodies.glimpse(response);
        Optional<URI> movedTo = hops > 0 && movedForGood ? Optional.of(url.uri()) : Optional.empty();
        return new Received(response.code(), url.uri(), movedTo, headers, body);
    }
}
