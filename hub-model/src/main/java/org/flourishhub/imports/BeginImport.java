package org.flourishhub.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.shared.Actor;

/** A directory is to be read: from where the last reading was cut off, or from its beginning. */
@ApplicationScoped
public class BeginImport {
    @Inject
    Imports imports;

    @Inject
    Clock clock;

    /** What to read on with. */
    public record Begun(UUID runId, Bookmark from, boolean carriedOn) {}

    /** {@code address} is in its one known spelling; {@code edition} tells one state of a file from another. */
    @Transactional
    public Begun begin(String address, String name, String edition, Actor administrator) {
        administrator.mustBeHubAdministrator();

        Instant now = clock.instant();
        ImportSource source = imports.findSource(address).orElseGet(() -> added(address, name));
        source.called(name);
        Optional<ImportRun> latest = imports.latest(source.id()).filter(run -> run.state() == ImportRun.State.RUNNING);
        if (latest.isPresent() && latest.get().canBeCarriedOn(edition, now)) {
            return new Begun(
                    latest.get().id(),
                    latest.get().bookmark(),
                    latest.get().bookmark().read() > 0);
        }
        latest.ifPresent(run -> run.left(now));
        ImportRun run = new ImportRun(UUID.randomUUID(), source.id(), edition, now);
        imports.add(run);
        return new Begun(run.id(), run.bookmark(), false);
    }

    private ImportSource added(String address, String name) {
        ImportSource source = new ImportSource(address, name);
        imports.add(source);
        return source;
    }
}
