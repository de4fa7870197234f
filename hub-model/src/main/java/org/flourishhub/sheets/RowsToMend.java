package org.flourishhub.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.sheets.inbound.Row;

/** The rows of a list that were not taken, as a file to mend and bring in again. */
@ApplicationScoped
public class RowsToMend {
    private static final String WHAT = "What to change";

    @Inject
    Sheets sheets;

    @Inject
    ReadSheet readSheet;

    @Inject
    ForeseeSheet foreseeSheet;

    /** With the partner's own headings, and what to change in front. */
    @Transactional
    public String table(UUID sheetId, Actor editor) {
        Sheet sheet = sheets.get(sheetId);
        editor.mustBeEditorOf(sheet.organisationId());

        Map<Integer, List<String>> problems = problems(sheet, editor);
        Headings headings = readSheet.headings(sheet);
        StringWriter out = new StringWriter();
        // a spreadsheet takes a file with this mark for UTF-8, and one without for whatever its country once used
        out.write('\ufeff');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        List<String> head = new ArrayList<>(List.of(WHAT));
        head.addAll(headings.names());
        csv.writeRecord(head.stream().map(SafeCell::of).toList());
        for (Row row : headings.rows()) {
            if (problems.containsKey(row.number())) {
                List<String> cells = new ArrayList<>(List.of(String.join(". ", problems.get(row.number()))));
                for (int i = 0; i < headings.names().size(); i++) {
                    cells.add(row.cell(i).text());
                }
                csv.writeRecord(cells.stream().map(SafeCell::of).toList());
            }
        }
        return out.toString();
    }

    private Map<Integer, List<String>> problems(Sheet sheet, Actor editor) {
        Map<Integer, List<String>> problems = new LinkedHashMap<>();
        if (sheet.state() == Sheet.State.WAITING) {
            foreseeSheet.foresee(sheet.id(), editor).wrong().forEach(row -> problems.put(row.number(), row.problems()));
        } else {
            sheets.rows(sheet.id(), List.of(Decision.Outcome.WRONG))
                    .forEach(row -> problems.put(row.number(), row.problems()));
        }
        return problems;
    }
}
