package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.RuleBroken;

/** An editor throws a draft away; since nobody outside the organisation ever saw it, nothing of it is kept. */
@ApplicationScoped
public class DiscardDraft {
    @Inject
    Services services;

    @Inject
    EntityManager db;

    @Transactional
    public void discard(UUID serviceId, Actor editor) {
        Service service = services.get(serviceId);
        editor.mustBeEditorOf(service.organisation().id());
        if (service.publication() != Publication.DRAFT) {
            throw new RuleBroken("This was public once, so it can only be taken down");
        }
        db.remove(service);
    }
}
