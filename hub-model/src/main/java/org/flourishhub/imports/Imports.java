package org.flourishhub.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flourishhub.directory.Organisation;
import org.flourishhub.shared.NotFound;

/** Every source that was imported, every reading of one, and every record that came. */
@ApplicationScoped
public class Imports {
    @Inject
    EntityManager db;

    public Optional<ImportSource> findSource(String address) {
        return Optional.ofNullable(db.find(ImportSource.class, ImportSource.idOf(address)));
    }

    public ImportSource source(UUID id) {
        return found(db.find(ImportSource.class, id));
    }

    /** All of them, A to Z. */
    public List<ImportSource> sources() {
        return db.createQuery("select s from ImportSource s order by s.name, s.id", ImportSource.class)
                .getResultList();
    }

    /** For changing it. Needs a transaction. */
    ImportSource lockSource(UUID id) {
        return found(db.find(ImportSource.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public ImportRun run(UUID id) {
        return found(db.find(ImportRun.class, id));
    }

    /** For changing it. Needs a transaction. */
    ImportRun lockRun(UUID id) {
        return found(db.find(ImportRun.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The latest of one source. */
    public Optional<ImportRun> latest(UUID sourceId) {
        return db.createQuery(
                        "select r from ImportRun r where r.sourceId = :source order by r.startedAt desc, r.id",
                        ImportRun.class)
                .setParameter("source", sourceId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What could not be understood in one reading, in sentences, in their order. */
    public List<String> problems(UUID runId, int most) {
        return db.createQuery(
                        "select p.sentence from ImportProblem p where p.runId = :run order by p.position", String.class)
                .setParameter("run", runId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of {@code keys} that are known, by key. */
    Map<String, ImportRecord> records(UUID sourceId, ImportRecord.Kind kind, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return db.createQuery(
                        "select r from ImportRecord r where r.sourceId = :source and r.kind = :kind and r.key in :keys",
                        ImportRecord.class)
                .setParameter("source", sourceId)
                .setParameter("kind", kind)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(Collectors.toMap(ImportRecord::key, Function.identity()));
    }

    /** Where a listing came from; a listing has one record at most. */
    public Optional<ImportRecord> recordOf(UUID listingId) {
        return db.createQuery("select r from ImportRecord r where r.listingId = :listing", ImportRecord.class)
                .setParameter("listing", listingId)
                .getResultStream()
                .findFirst();
    }

    /** Where an organisation came from; several, when it was merged. */
    List<ImportRecord> recordsOf(Organisation organisation) {
        return db.createQuery(
                        "select r from ImportRecord r where r.listingId = :listing and r.kind = :kind",
                        ImportRecord.class)
                .setParameter("listing", organisation.id())
                .setParameter("kind", ImportRecord.Kind.ORGANISATION)
                .getResultList();
    }

    /** Where its services came from, as far as they were imported. */
    List<ImportRecord> serviceRecordsOf(Organisation organisation) {
        return db.createQuery(
                        "select r from ImportRecord r, Service s where r.listingId = s.id and r.kind = :kind"
                                + " and s.organisation = :organisation",
                        ImportRecord.class)
                .setParameter("kind", ImportRecord.Kind.SERVICE)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** Services that count as being in the directory. */
    long countLive(UUID sourceId) {
        return db.createQuery(
                        "select count(r) from ImportRecord r where r.sourceId = :source and r.kind = :kind and r.state = :live",
                        Long.class)
                .setParameter("source", sourceId)
                .setParameter("kind", ImportRecord.Kind.SERVICE)
                .setParameter("live", ImportRecord.State.LIVE)
                .getSingleResult();
    }

    /** Services in {@code state} that did not come in this run. */
    List<ImportRecord> unseen(UUID sourceId, UUID runId, ImportRecord.State state) {
        return db.createQuery(
                        "select r from ImportRecord r where r.sourceId = :source and r.kind = :kind and r.state = :state"
                                + " and (r.seenInRun is null or r.seenInRun <> :run) order by r.firstSeenAt, r.id",
                        ImportRecord.class)
                .setParameter("source", sourceId)
                .setParameter("kind", ImportRecord.Kind.SERVICE)
                .setParameter("state", state)
                .setParameter("run", runId)
                .getResultList();
    }

    /** A service that counts as being in the directory. */
    public record Live(String key, String name) {}

    List<Live> liveNames(UUID sourceId) {
        return db.createQuery(
                        "select new org.flourishhub.imports.Imports.Live(r.key, s.name) from ImportRecord r, Service s"
                                + " where s.id = r.listingId and r.sourceId = :source and r.kind = :kind"
                                + " and r.state = :live order by s.name",
                        Live.class)
                .setParameter("source", sourceId)
                .setParameter("kind", ImportRecord.Kind.SERVICE)
                .setParameter("live", ImportRecord.State.LIVE)
                .getResultList();
    }

    void add(Object entity) {
        db.persist(entity);
    }

    private static <T> T found(T entity) {
        if (entity == null) {
            throw new NotFound();
        }
        return entity;
    }
}
