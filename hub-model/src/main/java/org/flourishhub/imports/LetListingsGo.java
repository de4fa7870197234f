package org.flourishhub.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.flourishhub.shared.Actor;

/** A person has looked at the many services that vanished from a directory, and says that they have really ended. */
@ApplicationScoped
public class LetListingsGo {
    @Inject
    Imports imports;

    /** Holds for the next whole reading. */
    @Transactional
    public void letGo(UUID sourceId, Actor administrator) {
        administrator.mustBeHubAdministrator();

        imports.lockSource(sourceId).letGo();
    }
}
