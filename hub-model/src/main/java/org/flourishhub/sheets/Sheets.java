package org.flourishhub.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.RuleBroken;

/** Every list that was brought in, its file while that is kept, and what became of its rows. */
@ApplicationScoped
public class Sheets {
    @Inject
    EntityManager db;

    public Sheet get(UUID id) {
        return found(db.find(Sheet.class, id));
    }

    /** For changing it. Needs a transaction. */
    Sheet lock(UUID id) {
        return found(db.find(Sheet.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of one organisation, newest first. */
    public List<Sheet> of(UUID organisationId, int most) {
        return db.createQuery(
                        "select s from Sheet s where s.organisationId = :organisation order by s.broughtAt desc, s.id",
                        Sheet.class)
                .setParameter("organisation", organisationId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Files are kept for some days only. */
    byte[] content(UUID sheetId) {
        SheetFile file = db.find(SheetFile.class, sheetId);
        if (file == null) {
            throw new RuleBroken("The file of this list is not kept any more. Bring it in again");
        }
        return file.content();
    }

    public boolean hasFile(UUID sheetId) {
        return db.find(SheetFile.class, sheetId) != null;
    }

    /** The rows that came to one of these, in the order of the list. */
    List<SheetRow> rows(UUID sheetId, Collection<Decision.Outcome> outcomes) {
        return firstRows(sheetId, outcomes, Integer.MAX_VALUE);
    }

    /** The same, but no more than a page can show. */
    List<SheetRow> firstRows(UUID sheetId, Collection<Decision.Outcome> outcomes, int most) {
        return db.createQuery(
                        "select r from SheetRow r where r.sheetId = :sheet and r.outcome in :outcomes order by r.position",
                        SheetRow.class)
                .setParameter("sheet", sheetId)
                .setParameter("outcomes", outcomes)
                .setMaxResults(most)
                .getResultList();
    }

    SheetRow row(UUID sheetId, int position) {
        return found(db.find(SheetRow.class, new SheetRow.Key(sheetId, position)));
    }

    /** What lists have said about one service, newest first. */
    List<SheetRow> rowsAbout(UUID serviceId) {
        return db.createQuery(
                        "select r from SheetRow r where r.serviceId = :service and r.undo is null and r.outcome in :told"
                                + " order by r.takenAt desc",
                        SheetRow.class)
                .setParameter("service", serviceId)
                .setParameter("told", List.of(Decision.Outcome.ADDED, Decision.Outcome.CHANGED))
                .getResultList();
    }

    /** Services that a list added and that went when the list was undone. */
    Set<UUID> goneWithTheirList(UUID organisationId) {
        return new HashSet<>(db.createQuery(
                        "select r.serviceId from SheetRow r, Sheet s where s.id = r.sheetId and r.undo = :undone"
                                + " and s.organisationId = :organisation and r.outcome = :added",
                        UUID.class)
                .setParameter("undone", SheetRow.Undo.UNDONE)
                .setParameter("organisation", organisationId)
                .setParameter("added", Decision.Outcome.ADDED)
                .getResultList());
    }

    Map<String, UUID> references(UUID organisationId) {
        Map<String, UUID> references = new HashMap<>();
        for (Object row : db.createNativeQuery(
                        "select reference, cast(service_id as char) from sheet_reference where organisation_id = ?1")
                .setParameter(1, organisationId.toString())
                .getResultList()) {
            Object[] cells = (Object[]) row;
            references.put((String) cells[0], UUID.fromString(cells[1].toString()));
        }
        return references;
    }

    void remember(UUID organisationId, String reference, UUID serviceId) {
        db.createNativeQuery("insert into sheet_reference (organisation_id, reference, service_id) values (?1, ?2, ?3)"
                        + " on duplicate key update service_id = values(service_id)")
                .setParameter(1, organisationId.toString())
                .setParameter(2, reference)
                .setParameter(3, serviceId.toString())
                .executeUpdate();
    }

    /** By plain heading, the column it was last time; an empty text where it was left out. */
    Map<String, String> habit(UUID organisationId) {
        List<?> found = db.createNativeQuery("select matching from sheet_habit where organisation_id = ?1")
                .setParameter(1, organisationId.toString())
                .getResultList();
        return found.isEmpty() ? Map.of() : Json.read(found.get(0).toString());
    }

    void remember(UUID organisationId, Map<String, String> habit) {
        db.createNativeQuery("insert into sheet_habit (organisation_id, matching) values (?1, ?2)"
                        + " on duplicate key update matching = values(matching)")
                .setParameter(1, organisationId.toString())
                .setParameter(2, Json.written(habit))
                .executeUpdate();
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
