package org.flourishhub.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.flourishhub.shared.Actor;

/** A story arrives from a partner: it is published at once when the partner is trusted, else it waits for a moderator. */
@ApplicationScoped
public class ReceiveStory {
    @Inject
    ReceiveStories receiveStories;

    /** Returns the new story's id. {@code organisationId} may be {@code null}; unknown terms are passed over. */
    @Transactional
    public UUID receive(UUID organisationId, StoryText text, boolean publishAtOnce, Actor receiver) {
        AtomicReference<UUID> id = new AtomicReference<>();
        receiveStories.receive(organisationId, List.of(text), publishAtOnce, receiver, ids -> id.set(ids.get(0)));
        return id.get();
    }
}
