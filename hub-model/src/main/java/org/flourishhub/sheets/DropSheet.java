package org.flourishhub.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flourishhub.shared.Actor;

/** Throws away lists that were never taken in, and the files of all others once they are old. */
@ApplicationScoped
public class DropSheet {
    @Inject
    Sheets sheets;

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "hub.sheets.days", defaultValue = "14")
    int days;

    /** Returns whose it was. Only a list that waits can be thrown away: of all others something has come. */
    @Transactional
    public UUID drop(UUID sheetId, Actor editor) {
        Sheet sheet = sheets.lock(sheetId);
        editor.mustBeEditorOf(sheet.organisationId());
        sheet.mustWait();

        db.createNativeQuery("delete from sheet_file where sheet_id = ?1")
                .setParameter(1, sheetId.toString())
                .executeUpdate();
        db.remove(sheet);
        return sheet.organisationId();
    }

    /** What nobody has touched for the days that files are kept. */
    @Transactional
    public void forgetOld() {
        LocalDateTime old = LocalDateTime.ofInstant(clock.instant().minus(Duration.ofDays(days)), ZoneOffset.UTC);
        db.createNativeQuery("delete f from sheet_file f join sheet s on s.id = f.sheet_id"
                        + " where s.touched_at < ?1 and s.state not in ('TAKING_IN', 'UNDOING')")
                .setParameter(1, old)
                .executeUpdate();
        db.createNativeQuery("delete from sheet where state = 'WAITING' and touched_at < ?1")
                .setParameter(1, old)
                .executeUpdate();
    }
}
