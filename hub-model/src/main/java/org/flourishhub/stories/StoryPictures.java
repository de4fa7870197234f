package org.flourishhub.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.shared.InstantInUtc;

/** Every picture of a story, wanted or kept. */
@ApplicationScoped
public class StoryPictures {
    @Inject
    EntityManager db;

    public Optional<StoryPicture> find(UUID storyId) {
        return Optional.ofNullable(db.find(StoryPicture.class, storyId));
    }

    /** For changing it: a newer wish and a fetch that ends at the same moment never undo one another. Needs a transaction. */
    Optional<StoryPicture> lock(UUID storyId) {
        return Optional.ofNullable(db.find(StoryPicture.class, storyId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What a page needs to show the picture of a story, without its bytes; empty while there is none. */
    public Optional<KeptPicture> keptOf(UUID storyId) {
        return db.createQuery(
                        "select new org.flourishhub.stories.KeptPicture(p.digest, p.width, p.height) from StoryPicture p"
                                + " where p.storyId = :story and p.status = :kept",
                        KeptPicture.class)
                .setParameter("story", storyId)
                .setParameter("kept", StoryPicture.Status.KEPT)
                .getResultStream()
                .findFirst();
    }

    /** What is due and nobody else is fetching; rows another node is claiming at this moment are passed over. */
    @SuppressWarnings("unchecked")
    List<StoryPicture> lockDue(int most, Instant now) {
        return db.createNativeQuery("""
                        select * from story_picture
                        where status = 'WAITING' and due_at <= ?1 and (claimed_until is null or claimed_until < ?1)
                        order by due_at
                        limit ?2 for update skip locked""", StoryPicture.class)
                .setParameter(1, InstantInUtc.of(now))
                .setParameter(2, most)
                .getResultList();
    }

    void add(StoryPicture picture) {
        db.persist(picture);
    }

    void remove(UUID storyId) {
        db.createQuery("delete from StoryPicture p where p.storyId = :story")
                .setParameter("story", storyId)
                .executeUpdate();
    }
}
