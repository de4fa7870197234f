package org.flourishhub.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;

/** An editor has looked a list over and wants it taken in, stops it, or carries it on. */
@ApplicationScoped
public class BeginSheet {
    @Inject
    Sheets sheets;

    @Inject
    Clock clock;

    @Transactional
    public void begin(UUID sheetId, Actor editor) {
        Sheet sheet = sheets.lock(sheetId);
        editor.mustBeEditorOf(sheet.organisationId());

        sheet.begin(clock.instant());
    }

    /** What has been taken in stays. */
    @Transactional
    public void stop(UUID sheetId, Actor editor) {
        Sheet sheet = sheets.lock(sheetId);
        editor.mustBeEditorOf(sheet.organisationId());

        sheet.stop(null, clock.instant());
    }
}
