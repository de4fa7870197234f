package org.flourishhub.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.directory.DirectoryEntry;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.shared.NotFound;

/** Every story of the hub, public or not. */
@ApplicationScoped
public class Stories {
    @Inject
    EntityManager db;

    public Story get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<Story> find(UUID id) {
        return Optional.ofNullable(db.find(Story.class, id));
    }

    /** Also finds a withdrawn story by the address it once had, although the words of its title are forgotten. */
    public Optional<Story> findBySlug(String slug) {
        return db.createQuery("select s from Story s where s.slug in (:slug, :withdrawn)", Story.class)
                .setParameter("slug", slug)
                .setParameter("withdrawn", slugOnceWithdrawn(slug))
                .getResultStream()
                .findFirst();
    }

    /** Public ones among pages with these last parts of an address; in no order. */
    public List<Story> publishedNamed(Collection<String> slugs) {
        return db.createQuery("select s from Story s where s.slug in :slugs and s.status = :published", Story.class)
                .setParameter("slugs", slugs)
                .setParameter("published", Story.Status.PUBLISHED)
                .getResultList();
    }

    /** What remains of an address when its story is taken back: the title's words go, the tail from the id stays. */
    static String slugOnceWithdrawn(String slug) {
        return "withdrawn-" + slug.substring(Math.max(0, slug.length() - 8));
    }

    /** Public stories, newest publication first; {@code first} counts from 0. */
    public List<Story> published(int first, int most) {
        return db.createQuery(
                        "select s from Story s where s.status = :published order by s.publishedAt desc, s.id",
                        Story.class)
                .setParameter("published", Story.Status.PUBLISHED)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long countPublished() {
        return db.createQuery("select count(s) from Story s where s.status = :published", Long.class)
                .setParameter("published", Story.Status.PUBLISHED)
                .getSingleResult();
    }

    /** Public stories of one organisation, newest publication first; {@code first} counts from 0. */
    public List<Story> publishedOf(UUID organisationId, int first, int most) {
        return db.createQuery(
                        "select s from Story s where s.status = :published and s.organisation.id = :organisation order"
                                + " by s.publishedAt desc, s.id",
                        Story.class)
                .setParameter("published", Story.Status.PUBLISHED)
                .setParameter("organisation", organisationId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long countPublishedOf(UUID organisationId) {
        return db.createQuery(
                        "select count(s) from Story s where s.status = :published and s.organisation.id ="
                                + " :organisation",
                        Long.class)
                .setParameter("published", Story.Status.PUBLISHED)
                .setParameter("organisation", organisationId)
                .getSingleResult();
    }

    /** Public stories of a service's organisation that share a word with it, newest publication first. */
    public List<Story> publishedBeside(DirectoryEntry entry, int most) {
        List<UUID> words = entry.terms().stream().map(TaxonomyTerm::id).toList();
        return words.isEmpty()
                ? List.of()
                : db.createQuery(
                                "select s from Story s where s.status = :published and s.organisation.id = :organisation"
                                        + " and exists (select t from s.terms t where t.id in :words)"
                                        + " order by s.publishedAt desc, s.id",
                                Story.class)
                        .setParameter("published", Story.Status.PUBLISHED)
                        .setParameter("organisation", entry.organisation().id())
                        .setParameter("words", words)
                        .setMaxResults(most)
                        .getResultList();
    }

    /** What waits for a moderator, longest waiting first. */
    public List<Story> awaitingModeration(int first, int most) {
        return db.createQuery(
                        "select s from Story s where s.status = :waiting order by s.receivedAt, s.id", Story.class)
                .setParameter("waiting", Story.Status.AWAITING_MODERATION)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long countAwaitingModeration() {
        return db.createQuery("select count(s) from Story s where s.status = :waiting", Long.class)
                .setParameter("waiting", Story.Status.AWAITING_MODERATION)
                .getSingleResult();
    }

    /** Public ones that nobody allows on the web any more. */
    List<Story> publicWithoutConsent(Instant now, int most) {
        return db.createQuery(
                        "select s from Story s where s.status = :published and (s.consent.web = false or s.consent.until"
                                + " <= :now) order by s.id",
                        Story.class)
                .setParameter("published", Story.Status.PUBLISHED)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Brings these into the transaction at once with their terms, so that looking at each costs no more queries. */
    public List<Story> readAhead(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.createQuery(
                                "select distinct s from Story s left join fetch s.terms where s.id in :ids",
                                Story.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    void add(Story story) {
        db.persist(story);
    }
}
