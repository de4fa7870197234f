package org.flourishhub.sample;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.flourishhub.directory.AddOrganisation;
import org.flourishhub.directory.DraftEvent;
import org.flourishhub.directory.DraftService;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.PublishEvent;
import org.flourishhub.directory.PublishService;
import org.flourishhub.directory.ReviseEvent;
import org.flourishhub.directory.ReviseService;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.Services;
import org.flourishhub.shared.Actor;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.stories.ReceiveStory;

/** Lets the cast's organisations in and publishes what they offer and tell, the way their editors would. */
final class LoadCast {
    private final StandaloneHub hub;
    private final Actor sample;
    private final String pictures;
    private final Instant loading = Instant.now();

    LoadCast(StandaloneHub hub, Actor sample, String pictures) {
        this.hub = hub;
        this.sample = sample;
        this.pictures = pictures;
    }

    /** Returns the new organisations' ids by name. */
    Map<String, UUID> load() {
        Map<String, UUID> ids = new HashMap<>();
        for (CastOrganisation organisation : CastOrganisation.all()) {
            ids.put(organisation.organisation().name(), load(organisation));
        }
        return ids;
    }

    private UUID load(CastOrganisation cast) {
        CastOrganisation.Profile profile = cast.organisation();
        UUID id = hub.get(AddOrganisation.class)
                .add(
                        profile.name(),
                        profile.description(),
                        profile.email(),
                        profile.phone(),
                        profile.website(),
                        sample);
        cast.services().forEach(service -> publish(id, service));
        cast.events().forEach(event -> publish(id, event));
        cast.stories().forEach(story -> hub.get(ReceiveStory.class)
                .receive(id, story.told(profile.name(), pictures, loading), true, sample));
        return id;
    }

    private void publish(UUID organisation, CastService cast) {
        UUID id = hub.get(DraftService.class).draft(organisation, cast.details(), sample);
        hub.get(PublishService.class).publish(id, sample);
        if (cast.status() != null) {
            Service service = hub.get(Services.class).get(id);
            hub.get(ReviseService.class).revise(id, service.version(), cast.details(), cast.status(), sample);
        }
    }

    private void publish(UUID organisation, CastEvent cast) {
        UUID id = hub.get(DraftEvent.class).draft(organisation, cast.details(loading), sample);
        hub.get(PublishEvent.class).publish(id, sample);
        if (cast.status() != null) {
            Event event = hub.get(Events.class).get(id);
            hub.get(ReviseEvent.class).revise(id, event.version(), cast.details(loading), cast.status(), sample);
        }
    }
}
