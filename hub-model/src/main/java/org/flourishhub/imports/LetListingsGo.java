package org.flourishhub.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.NotFound;

/** A person has looked at the many services that vanished from a directory, and says that they have really ended. */
@ApplicationScoped
public class LetListingsGo {
    @Inject
    Imports imports;

    /** Provided by whoever knows the formats. */
    @Inject
    Instance<PartnerDirectories> directories;

    /** Holds for the next whole reading. */
    @Transactional
    public void letGo(UUID sourceId, Actor administrator) {
        administrator.mustBeHubAdministrator();

        imports.lockSource(sourceId).letGo();
    }

    /** Whether something of this directory waits for such a word. */
    public boolean isHeldBack(String address) {
        return imports.findSource(directories.get().known(address))
                .filter(source -> source.heldBack() > 0)
                .isPresent();
    }

    /** The same, by the directory's address. */
    @Transactional
    public void letGo(String address, Actor administrator) {
        administrator.mustBeHubAdministrator();

        ImportSource source =
                imports.findSource(directories.get().known(address)).orElseThrow(NotFound::new);
        imports.lockSource(source.id()).letGo();
    }
}
