package org.flourishhub.outside;

import java.time.Clock;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.flourishhub.courtesy.HostName;
import org.flourishhub.outside.OutsideAnswer.NotReached;

/** The manners of a program without a database: robots.txt is asked, except where the operator allowed the address. */
final class RobotsOnly implements Manners {
    private final AddressGuard guard;
    private final RobotsCheck robotsCheck;
    private final boolean politeToOwn;

    RobotsOnly(AddressGuard guard, Clock clock, boolean politeToOwn) {
        this.guard = guard;
        this.robotsCheck = new RobotsCheck(new RobotsInMind(clock));
        this.politeToOwn = politeToOwn;
    }

    @Override
    public Passage before(HttpUrl url, OutsideRequest request, OutsideWorld world) {
        if (!politeToOwn && guard.allows(url.host(), url.port())) {
            return Passage.Open.AT_ONCE;
        }
        Optional<NotReached> objection =
                robotsCheck.objectionTo(url, HostName.of(url.host(), url.port(), url.isHttps()), request, world);
        return objection.<Passage>map(Passage.Closed::new).orElseGet(() -> Passage.Open.AT_ONCE);
    }
}
