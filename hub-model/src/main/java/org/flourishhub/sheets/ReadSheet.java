package org.flourishhub.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flourishhub.directory.Services;
import org.flourishhub.directory.TaxonomyTerms;
import org.flourishhub.shared.RuleBroken.Problem;
import org.flourishhub.sheets.inbound.PartnerFile;
import org.flourishhub.sheets.inbound.Row;

/** Reads a list's file anew, the same each time, beside what the hub knows. */
@ApplicationScoped
class ReadSheet {
    @Inject
    Sheets sheets;

    @Inject
    Services services;

    @Inject
    TaxonomyTerms terms;

    /** A list with all that is needed to decide about its rows. */
    record Read(Headings headings, List<RowRead> rows, KnownServices known, Vocabulary words) {}

    @Transactional
    Headings headings(Sheet sheet) {
        return Headings.of(PartnerFile.read(sheets.content(sheet.id()), sheet.tab()));
    }

    @Transactional
    Read read(Sheet sheet) {
        Headings headings = headings(sheet);
        Vocabulary words = new Vocabulary(terms.of(Vocabulary.AREAS), terms.of(Vocabulary.KINDS));
        Map<Integer, Column> matching = sheet.matching();
        List<RowRead> rows = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Row row : headings.rows()) {
            RowRead read = RowReading.of(row, headings, matching, words);
            rows.add(once(read, seen));
        }
        KnownServices known = new KnownServices(
                services.of(sheet.organisationId()),
                sheets.references(sheet.organisationId()),
                sheets.goneWithTheirList(sheet.organisationId()));
        return new Read(headings, rows, known, words);
    }

    /** The first of two rows about the same service counts. */
    private static RowRead once(RowRead row, Map<String, Integer> seen) {
        if (row.name().equals(Column.NAME.example())) {
            return row.unclear(
                    new Problem("name", "This is the example row of our template. Take it out of your list"));
        }
        boolean numbered = !row.reference().isEmpty();
        String key = numbered ? "number " + row.reference() : "name " + KnownServices.plain(row.name());
        if (!numbered && row.name().isEmpty()) {
            return row;
        }
        Integer first = seen.putIfAbsent(key, row.number());
        return first == null
                ? row
                : row.unclear(new Problem(
                        numbered ? "reference" : "name",
                        "This is the same as in row " + first + ". Keep one of the two rows"));
    }
}
