package org.flourishhub.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.shared.RuleBroken;

/** Says what is wrong with a row in the partner's own words for its columns: "Postcode: Enter a full postcode". */
final class Complaint {
    /** Where the form's field has another name than the column that it came from. */
    private static final Map<String, String> CAME_FROM =
            Map.of("minimumAge", "ages", "maximumAge", "ages", "terms", "kinds", "waysIn", "applicationProcess");

    private Complaint() {}

    static List<String> about(RowRead row, ServiceDetails details, RuleBroken broken) {
        List<RuleBroken.Problem> problems = new ArrayList<>(row.problems());
        if (!row.isClear()) {
            return said(row, problems);
        } else if (broken != null) {
            broken.problems().stream()
                    .filter(problem ->
                            problems.stream().noneMatch(known -> known.field().equals(problem.field())))
                    .forEach(problems::add);
        } else {
            missing(details, problems);
        }
        return said(row, problems);
    }

    /** What came to light only when the row was taken. */
    static List<String> of(RowRead row, RuleBroken broken) {
        return said(row, broken.problems());
    }

    private static List<String> said(RowRead row, List<RuleBroken.Problem> problems) {
        return problems.stream()
                .map(problem -> heading(row, problem.field()) + problem.sentence())
                .distinct()
                .toList();
    }

    private static void missing(ServiceDetails details, List<RuleBroken.Problem> problems) {
        if (details.summary() == null) {
            problems.add(new RuleBroken.Problem("summary", "Say in one sentence what the service is"));
        }
        boolean silent = details.url() == null && details.email() == null && details.phone() == null;
        boolean tried = problems.stream().anyMatch(known -> known.field().matches("url|email|phone"));
        if (silent && !tried) {
            problems.add(new RuleBroken.Problem(
                    "", "Give people one way to get in touch: a phone number, an email or a web address"));
        }
    }

    private static String heading(RowRead row, String field) {
        String plain = field.replaceFirst("^places\\.0\\.", "");
        String known = row.headings().get(plain);
        String heading = known == null ? row.headings().get(CAME_FROM.getOrDefault(plain, "")) : known;
        if (heading == null) {
            for (Column column : Column.values()) {
                heading = FieldOf.of(column).equals(plain) ? column.heading() : heading;
            }
        }
        return heading == null ? "" : heading + ": ";
    }
}
