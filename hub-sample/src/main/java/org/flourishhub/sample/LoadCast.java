package org.flourishhub.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.flourishhub.directory.AddOrganisation;
import org.flourishhub.directory.ChangeEventDate;
import org.flourishhub.directory.ChangedDate;
import org.flourishhub.directory.DraftEvent;
import org.flourishhub.directory.DraftService;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.Occurrence;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.PublishEvent;
import org.flourishhub.directory.PublishService;
import org.flourishhub.directory.ReviseOrganisation;
import org.flourishhub.directory.Service;
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
        hub.get(ReviseOrganisation.class)
                .revise(id, hub.get(Organisations.class).get(id).version(), profile.details(), sample);
        cast.services().forEach(service -> publish(id, service));
        cast.events().forEach(event -> publish(id, event));
        cast.stories().forEach(story -> hub.get(ReceiveStory.class)
                .receive(id, story.told(profile.name(), pictures, loading), true, sample));
        return id;
    }

    private void publish(UUID organisation, CastService cast) {
        Service.Status status = Objects.requireNonNullElse(cast.status(), Service.Status.ACTIVE);
        UUID id = hub.get(DraftService.class)
                .draft(organisation, cast.details(LocalDate.ofInstant(loading, ZoneOffset.UTC)), status, sample);
        hub.get(PublishService.class).publish(id, sample);
    }

    private void publish(UUID organisation, CastEvent cast) {
        Event.Status status = Objects.requireNonNullElse(cast.status(), Event.Status.SCHEDULED);
        UUID id = hub.get(DraftEvent.class).draft(organisation, cast.details(loading), status, sample);
        hub.get(PublishEvent.class).publish(id, sample);
        if (cast.secondCancelled() != null) {
            Event event = hub.get(Events.class).get(id);
            Occurrence second = hub.inTransaction(() -> hub.get(Events.class)
                    .get(id)
                    .datesFrom(loading, Duration.ofDays(40))
                    .get(1));
            hub.get(ChangeEventDate.class)
                    .change(
                            id,
                            event.version(),
                            ChangedDate.cancelled(second.plannedFor(), cast.secondCancelled()),
                            sample);
        }
    }
}
