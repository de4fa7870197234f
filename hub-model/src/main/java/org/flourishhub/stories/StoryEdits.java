package org.flourishhub.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.shared.NotFound;

/** Newer words of public stories that wait for a moderator. */
@ApplicationScoped
public class StoryEdits {
    @Inject
    EntityManager db;

    public Optional<StoryEdit> find(UUID storyId) {
        return Optional.ofNullable(db.find(StoryEdit.class, storyId));
    }

    public StoryEdit get(UUID storyId) {
        return find(storyId).orElseThrow(NotFound::new);
    }

    /** The stories with newer words, longest waiting first; {@code first} counts from 0. */
    public List<Story> waiting(int first, int most) {
        return db.createQuery(
                        "select s from Story s, StoryEdit e where e.storyId = s.id order by e.receivedAt, s.id",
                        Story.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long countWaiting() {
        return db.createQuery("select count(e) from StoryEdit e", Long.class).getSingleResult();
    }

    void add(StoryEdit edit) {
        db.persist(edit);
    }

    void remove(UUID storyId) {
        find(storyId).ifPresent(db::remove);
    }
}
