package org.flourishhub.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.flourishhub.accounts.ActorOf;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.NotFound;

/** Takes lists in and undoes them, row by row, from wherever they were left. */
@ApplicationScoped
public class WorkOnSheets {
    private static final Logger LOG = System.getLogger(WorkOnSheets.class.getName());
    /** Then other lists have their turn too. */
    private static final Duration TURN = Duration.ofSeconds(30);

    @Inject
    ClaimSheet claimSheet;

    @Inject
    Sheets sheets;

    @Inject
    TakeInSheet takeInSheet;

    @Inject
    UndoSheet undoSheet;

    @Inject
    ActorOf actorOf;

    @Inject
    Clock clock;

    /** Whatever waits, one list after the other, each for its turn. */
    public void work() {
        claimSheet.claimAny().ifPresent(id -> go(id, TURN));
    }

    /** This list, unless somebody is at work on it, and not longer than {@code most}: so that small ones are done at once. */
    public void workOn(UUID sheetId, Duration most) {
        if (claimSheet.claim(sheetId)) {
            go(sheetId, most);
        }
    }

    private void go(UUID sheetId, Duration most) {
        Instant until = clock.instant().plus(most);
        try {
            Sheet sheet = sheets.get(sheetId);
            Actor editor = editor(sheet);
            if (sheet.state() == Sheet.State.UNDOING) {
                undoSheet.goOn(sheet, until, editor);
            } else {
                takeInSheet.goOn(sheet, until, editor);
            }
            claimSheet.release(sheetId);
        } catch (MovedOn elsewhere) {
            LOG.log(Level.DEBUG, "list " + sheetId + " is worked on elsewhere, or was stopped");
        } catch (NotFound mayNoLonger) {
            claimSheet.stop(sheetId, "Whoever brought it in may not change this organisation’s services any more");
        } catch (RuntimeException failed) {
            // its lease runs out, and it is tried again then
            LOG.log(Level.ERROR, "list " + sheetId + " could not be worked on", failed);
        }
    }

    /** Whoever brought it in, with what they may do now. */
    private Actor editor(Sheet sheet) {
        if (sheet.broughtBy() == null) {
            return Actor.hub("lists");
        }
        Actor editor = actorOf.find(sheet.broughtBy(), clock.instant()).orElseThrow(NotFound::new);
        editor.mustBeEditorOf(sheet.organisationId());
        return editor;
    }
}
