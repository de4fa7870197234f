package org.flourishhub.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flourishhub.directory.ManyListingsChanged;
import org.flourishhub.shared.Announcer;

/** What became public or changed while a page was taken in, to be told once it is written. */
final class Changes {
    private final List<UUID> addedOrganisations = new ArrayList<>();
    private final List<UUID> revisedOrganisations = new ArrayList<>();
    private final List<UUID> publishedServices = new ArrayList<>();
    private final List<UUID> revisedServices = new ArrayList<>();

    void organisationAdded(UUID id) {
        addedOrganisations.add(id);
    }

    void organisationRevised(UUID id) {
        revisedOrganisations.add(id);
    }

    void servicePublished(UUID id) {
        publishedServices.add(id);
    }

    void serviceRevised(UUID id) {
        revisedServices.add(id);
    }

    void announce(Announcer announcer) {
        ManyListingsChanged fact =
                new ManyListingsChanged(addedOrganisations, revisedOrganisations, publishedServices, revisedServices);
        if (!fact.organisations().isEmpty() || !fact.services().isEmpty()) {
            announcer.announce(fact);
        }
    }
}
