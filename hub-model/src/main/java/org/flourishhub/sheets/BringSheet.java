package org.flourishhub.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.directory.Organisations;
import org.flourishhub.shared.Actor;
import org.flourishhub.sheets.inbound.PartnerFile;
import org.flourishhub.sheets.inbound.Table;

/** An editor brings in a list: its file is read once to see that it can be, and kept for the steps to come. */
@ApplicationScoped
public class BringSheet {
    private static final int LONGEST_NAME = 200;

    @Inject
    Organisations organisations;

    @Inject
    Sheets sheets;

    @Inject
    Clock clock;

    /** Returns the list's id. */
    @Transactional
    public UUID bring(UUID organisationId, String fileName, byte[] content, Actor editor) {
        editor.mustBeEditorOf(organisationId);

        organisations.get(organisationId);
        Table table = PartnerFile.read(content, null);
        Headings headings = Headings.of(table);
        Sheet sheet = new Sheet(UUID.randomUUID(), organisationId, tidy(fileName), editor.accountId(), clock.instant());
        sheet.reads(table.tab(), headings.rows().size(), clock.instant());
        sheets.add(sheet);
        sheets.add(new SheetFile(sheet.id(), content));
        return sheet.id();
    }

    /** Some browsers send the whole path. */
    private static String tidy(String fileName) {
        String name = fileName == null ? "" : fileName.replaceAll("[\\p{Cc}\\p{Cf}]+", " ");
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        return last.isEmpty() ? "List" : last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
    }
}
