package org.flourishhub.sample;

import java.util.Map;
import java.util.UUID;
import org.flourishhub.corrections.Subject;
import org.flourishhub.corrections.SuggestCorrection;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.Services;
import org.flourishhub.standalone.StandaloneHub;

/** Lets invented visitors say what is wrong on some pages of the cast. */
final class LoadCorrections {
    private static final String NETWORK = "sample data";

    private final StandaloneHub hub;

    LoadCorrections(StandaloneHub hub) {
        this.hub = hub;
    }

    void load(Map<String, UUID> organisations) {
        for (CastCorrection correction : CastCorrection.all()) {
            UUID service = service(organisations.get(correction.organisation()), correction.service());
            hub.get(SuggestCorrection.class)
                    .suggest(UUID.randomUUID(), Subject.SERVICE, service, correction.words(), NETWORK);
        }
    }

    private UUID service(UUID organisation, String name) {
        return hub.get(Services.class).of(organisation).stream()
                .filter(service -> service.name().equals(name))
                .map(Service::id)
                .findFirst()
                .orElseThrow();
    }
}
