package broken.flourishhub.directory;

import broken.flourishhub.search.Found;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.flourishhub.shared.Announcer;

/** Breaks, on purpose: its name, what it knows, the transaction, the actor, the clock, the console, the sleep. */
@ApplicationScoped
public class ThingManager {
    @Inject
    Announcer announcer;

    Found found;

    public void publish() throws InterruptedException {
        System.out.println(Instant.now());
        Thread.sleep(Duration.ofMillis(1).toMillis());
        announcer.announce(new ThingHappens());
    }
}
