package org.flourishhub.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.RuleBroken;

/** Takes a list in from where it was left, each row in a transaction of its own. */
@ApplicationScoped
class TakeInSheet {
    private static final Logger LOG = System.getLogger(TakeInSheet.class.getName());
    private static final int DEEPEST_CAUSE = 12;

    @Inject
    ReadSheet readSheet;

    @Inject
    TakeInRow takeInRow;

    @Inject
    TakenRows takenRows;

    @Inject
    ClaimSheet claimSheet;

    @Inject
    Clock clock;

    void goOn(Sheet sheet, Instant until, Actor editor) {
        ReadSheet.Read read;
        try {
            read = readSheet.read(sheet);
        } catch (RuleBroken unreadable) {
            claimSheet.stop(sheet.id(), unreadable.getMessage());
            return;
        }
        goOn(sheet, read, until, editor);
    }

    /** What was read may be older than what stands here now. */
    void goOn(Sheet sheet, ReadSheet.Read read, Instant until, Actor editor) {
        takenRows.services(sheet.id()).forEach(read.known()::use);
        for (int i = sheet.tally().done();
                i < read.rows().size() && clock.instant().isBefore(until);
                i++) {
            RowRead row = read.rows().get(i);
            UUID id = take(new TakeInRow.Turn(sheet.id(), i, row, read.known().find(row)), read.words(), editor);
            if (id != null) {
                read.known().use(id);
            }
        }
    }

    private UUID take(TakeInRow.Turn turn, Vocabulary words, Actor editor) {
        try {
            return takeInRow.take(turn, words, editor);
        } catch (MovedOn | NotFound elsewhere) {
            throw elsewhere;
        } catch (RuntimeException spoilt) {
            takeInRow.refuse(turn, why(turn, spoilt));
            return null;
        }
    }

    private static List<String> why(TakeInRow.Turn turn, RuntimeException spoilt) {
        Throwable cause = spoilt;
        for (int i = 0; cause != null && i < DEEPEST_CAUSE; i++, cause = cause.getCause()) {
            if (cause instanceof RuleBroken broken) {
                return Complaint.of(turn.row(), broken);
            } else if (cause instanceof MovedOn elsewhere) {
                throw elsewhere;
            }
        }
        LOG.log(Level.WARNING, "list " + turn.sheetId() + ": row " + turn.row().number() + " is left out", spoilt);
        return List.of("Something went wrong with this row. Please try it again");
    }
}
