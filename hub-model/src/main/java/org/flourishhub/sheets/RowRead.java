package org.flourishhub.sheets;

import java.util.List;
import java.util.Map;
import org.flourishhub.shared.RuleBroken.Problem;

/**
 * What one row of a list says.
 *
 * @param number as the partner's program counts it
 * @param name as it stands there; may be empty
 * @param reference what the partner's own list calls it; empty when it says nothing
 * @param values by the names of the form's fields; only what the row says
 * @param headings for each of those fields, what stands above the column it came from
 * @param problems what is wrong with it, each about a field
 * @param isClear whether it is plain which service it means; if not, that alone is said
 * @param notes what was put right, in sentences
 */
record RowRead(
        int number,
        String name,
        String reference,
        Map<String, String> values,
        Map<String, String> headings,
        List<Problem> problems,
        List<String> notes,
        boolean isClear) {
    RowRead {
        values = Map.copyOf(values);
        headings = Map.copyOf(headings);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** Nobody can tell which service it means; the first reason is enough. */
    RowRead unclear(Problem problem) {
        return isClear ? new RowRead(number, name, reference, values, headings, List.of(problem), notes, false) : this;
    }
}
