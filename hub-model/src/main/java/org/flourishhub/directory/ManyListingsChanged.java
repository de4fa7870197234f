package org.flourishhub.directory;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.flourishhub.shared.Fact;

/**
 * Many listings became public or changed in one transaction, such as a page of a partner's directory. It is told once for
 * all of them, so that whoever notes something about each can do so in one go.
 */
public record ManyListingsChanged(
        List<UUID> addedOrganisations,
        List<UUID> revisedOrganisations,
        List<UUID> publishedServices,
        List<UUID> revisedServices)
        implements Fact {
    public ManyListingsChanged {
        addedOrganisations = List.copyOf(addedOrganisations);
        revisedOrganisations = List.copyOf(revisedOrganisations);
        publishedServices = List.copyOf(publishedServices);
        revisedServices = List.copyOf(revisedServices);
    }

    public List<UUID> organisations() {
        return Stream.concat(addedOrganisations.stream(), revisedOrganisations.stream())
                .toList();
    }

    public List<UUID> services() {
        return Stream.concat(publishedServices.stream(), revisedServices.stream())
                .toList();
    }
}
