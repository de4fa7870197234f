package org.flourishhub.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one HTTP client for everything beyond the hub. It keeps no cookies, uses no proxy of the environment, follows
 * redirects itself so that every hop is guarded, and stops at the limits of {@link OutsideLimits}.
 */
@ApplicationScoped
public class OutsideWorld {

    /** Our name in the User-Agent, and in a site's robots.txt. */
    public static final String NAME = "FlourishHub";

    /** Where the hub says who it is and how to make it come less often. */
    public static final String PAGE = "/fetcher";

    private AddressGuard guard;
    private OutsideLimits limits;
    private String userAgent;
    private Manners manners = Manners.NONE;
    private OkHttpClient client;

    protected OutsideWorld() {}

    @Inject
    public OutsideWorld(
            AddressGuard guard,
            HostManners manners,
            @ConfigProperty(name = "hub.public-url", defaultValue = "http://127.0.0.1:8080") String hub,
            @ConfigProperty(name = "hub.outbound.contact") Optional<String> contact,
            @ConfigProperty(name = "hub.outbound.connect.seconds", defaultValue = "5") int connectSeconds,
            @ConfigProperty(name = "hub.outbound.total.seconds", defaultValue = "20") int totalSeconds,
            @ConfigProperty(name = "hub.outbound.body.megabytes", defaultValue = "5") int bodyMegabytes) {
        this(
                guard,
                OutsideLimits.within(
                        Duration.ofSeconds(connectSeconds), Duration.ofSeconds(totalSeconds), bodyMegabytes),
                // whoever finds us in a log finds the page that says who we are
                NAME + "/0.1 (+" + hub + PAGE + contact.map(c -> "; " + c).orElse("") + ")");
        this.manners = manners;
    }

    public OutsideWorld(AddressGuard guard, OutsideLimits limits, String userAgent) {
        this(guard, limits, userAgent, UnaryOperator.identity());
    }

    /** For a program without a database, which asks robots.txt itself; {@code politeToOwn}: also where all is allowed. */
    public static OutsideWorld askingRobots(
            AddressGuard guard, OutsideLimits limits, String userAgent, boolean politeToOwn) {
        OutsideWorld world = new OutsideWorld(guard, limits, userAgent);
        world.manners = new RobotsOnly(guard, Clock.systemUTC(), politeToOwn);
        return world;
    }

    OutsideWorld(AddressGuard guard, OutsideLimits limits, String userAgent, UnaryOperator<OkHttpClient.Builder> more) {
        this.guard = guard;
        this.limits = limits;
        this.userAgent = userAgent.replaceAll("[^ -~]", "");
        this.client = more.apply(new OkHttpClient.Builder()
                        .proxy(Proxy.NO_PROXY)
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .connectTimeout(limits.connect())
                        .readTimeout(limits.total())
                        .writeTimeout(limits.total())
                        // a fresh connection each time: what is counted and checked for one errand is never used for
                        // another
                        .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS)))
                .build();
    }

    /** Asks for a page and says how that ended. Takes at most the total time of the limits. */
    public OutsideAnswer fetch(OutsideRequest request) {
        return send(request);
    }

    /** Hands something over and says how that ended; what the site writes back is kept only in part. */
    public OutsideAnswer post(OutsideRequest request) {
        return send(request);
    }

    private OutsideAnswer send(OutsideRequest request) {
        HttpUrl url = HttpUrl.parse(request.url().toString());
        Trouble trouble = new Trouble(limits);
        if (url == null || !url.username().isEmpty() || !url.password().isEmpty()) {
            return trouble.notAWebAddress();
        }
        return new Journey(this, request, url, trouble).travel();
    }

    /** Whether this very address stands in {@code hub.outbound.allow}: the operator's own site, or a test's. */
    public boolean isOwn(URI address) {
        HttpUrl url = HttpUrl.parse(address.toString());
        return url != null && guard.allows(url.host(), url.port());
    }

    Manners manners() {
        return manners;
    }

    OutsideLimits limits() {
        return limits;
    }

    String userAgent() {
        return userAgent;
    }

    /** Before anything else is done for a hop: nobody is asked yet but the name server. */
    Whereabouts lookUp(HttpUrl url, Duration timeLeft) {
        Duration limit = timeLeft.compareTo(limits.connect()) < 0 ? timeLeft : limits.connect();
        return Whereabouts.of(url.host(), guard.lookUpFor(url.host(), url.port(), limit));
    }

    /** One hop, guarded for its own host and port. */
    Response call(okhttp3.Request request, Whereabouts there, Duration timeLeft) throws IOException {
        String host = request.url().host();
        int port = request.url().port();
        HopWatch watch = new HopWatch(limits);
        try {
            return client.newBuilder()
                    .callTimeout(timeLeft)
                    .eventListener(watch)
                    .dns(there)
                    .socketFactory(guard.socketsFor(host, port, watch::wireBytes, mostSent(request)))
                    .build()
                    .newCall(request)
                    .execute();
        } catch (IOException e) {
            throw watch.reasonFor(e);
        }
    }

    /** What we have to say, packed however badly, and the answers that HTTP/2 asks for. */
    private static long mostSent(okhttp3.Request request) throws IOException {
        long body = request.body() == null ? 0 : request.body().contentLength();
        return (64 << 10) + 2 * (body + request.url().toString().length());
    }
}
