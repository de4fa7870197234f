package org.flourishhub.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flourishhub.courtesy.ClosedSites;
import org.flourishhub.courtesy.HostName;
import org.flourishhub.courtesy.NoteAnswer;
import org.flourishhub.courtesy.TakeTurn;
import org.flourishhub.courtesy.Turn;
import org.flourishhub.outside.OutsideAnswer.NotReached;
import org.flourishhub.outside.OutsideAnswer.Reason;

/**
 * Keeps to what all nodes know of a host, and adds to it. The operator's own addresses are not spared unless
 * {@code hub.hosts.own.polite} says so.
 */
@ApplicationScoped
public class HostManners implements Manners {
    /** The host itself is ill; whatever else goes wrong says nothing about its other pages. */
    static final Set<Reason> ILL =
            Set.of(Reason.NO_CONNECTION, Reason.TOO_SLOW, Reason.NO_SUCH_NAME, Reason.NOT_SECURE, Reason.BROKEN_ANSWER);

    private AddressGuard guard;
    private ClosedSites closedSites;
    private RobotsCheck robotsCheck;
    private TakeTurn takeTurn;
    private NoteAnswer noteAnswer;
    private Clock clock;
    private boolean politeToOwn;

    protected HostManners() {}

    @Inject
    public HostManners(
            AddressGuard guard,
            ClosedSites closedSites,
            RobotsCheck robotsCheck,
            TakeTurn takeTurn,
            NoteAnswer noteAnswer,
            Clock clock,
            @ConfigProperty(name = "hub.hosts.own.polite", defaultValue = "false") boolean politeToOwn) {
        this.guard = guard;
        this.closedSites = closedSites;
        this.robotsCheck = robotsCheck;
        this.takeTurn = takeTurn;
        this.noteAnswer = noteAnswer;
        this.clock = clock;
        this.politeToOwn = politeToOwn;
    }

    /** What is posted was asked for by whoever gets it; whether a site may be read is no question then. */
    @Override
    public Passage before(HttpUrl url, OutsideRequest request, OutsideWorld world) {
        String host = name(url);
        if (!request.isPost() && closedSites.contains(host)) {
            return new Passage.Closed(new NotReached(
                    Reason.NOT_WELCOME,
                    "The people of " + url.host() + " have asked us not to read it, so we do not."));
        }
        if (isSpared(url)) {
            return Passage.Open.AT_ONCE;
        }
        Optional<NotReached> objection =
                request.isPost() ? Optional.empty() : robotsCheck.objectionTo(url, host, request, world);
        return objection.<Passage>map(Passage.Closed::new).orElseGet(() -> turn(host));
    }

    private Passage turn(String host) {
        Turn turn = takeTurn.take(host);
        if (turn instanceof Turn.Denied denied) {
            return new Passage.Closed(new NotReached(Reason.LEFT_ALONE, denied.sentence(), Optional.of(denied.rest())));
        }
        Turn.Granted granted = (Turn.Granted) turn;
        pause(granted.in());
        return new Passage.Open(granted.troubled(), granted.in().isNegative() ? Duration.ZERO : granted.in());
    }

    @Override
    public void answered(HttpUrl url, Response response, Passage.Open passage) {
        if (isSpared(url)) {
            return;
        }
        int status = response.code();
        Optional<Duration> wish = RestWish.of(response.headers(), clock.instant());
        if (status == 429 || status == 503 && wish.isPresent()) {
            String sentence = url.host() + " asked us to come later (" + status + ").";
            noteAnswer.wantsRest(name(url), wish.orElse(Duration.ZERO), sentence);
        } else if (status >= 500) {
            noteAnswer.failed(name(url), url.host() + " is not well at the moment (" + status + ").");
        } else if (passage.watched()) {
            noteAnswer.well(name(url));
        }
    }

    @Override
    public void failed(HttpUrl url, NotReached nowhere, Passage.Open passage) {
        if (isSpared(url)) {
            return;
        }
        if (ILL.contains(nowhere.reason())) {
            noteAnswer.failed(name(url), nowhere.sentence());
        } else if (passage.watched()) {
            noteAnswer.well(name(url));
        }
    }

    private boolean isSpared(HttpUrl url) {
        return !politeToOwn && guard.allows(url.host(), url.port());
    }

    private static String name(HttpUrl url) {
        return HostName.of(url.host(), url.port(), url.isHttps());
    }

    private static void pause(Duration wait) {
        long end = System.nanoTime() + wait.toNanos();
        while (end - System.nanoTime() > 0 && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
