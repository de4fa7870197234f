package org.flourishhub.sheets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flourishhub.directory.FullerDetails;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.shared.RuleBroken;

/**
 * What is to become of one row beside what stands here already.
 *
 * @param details the listing as it will be; {@code null} when the row is wrong
 * @param was the values that change, as they are now
 * @param became the same values, as they will be
 * @param problems in words, each beginning with its column
 */
public record Decision(
        Outcome outcome,
        ServiceDetails details,
        Map<String, String> was,
        Map<String, String> became,
        List<String> problems) {
    /** What a row comes to. */
    public enum Outcome {
        ADDED,
        CHANGED,
        SAME,
        WRONG
    }

    private static final ServiceDetails NOTHING = new ServiceDetails(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            null,
            null,
            null,
            null,
            List.of(),
            java.util.Set.of(),
            FullerDetails.NOTHING_SAID);

    static Decision wrong(List<String> problems) {
        return new Decision(Outcome.WRONG, null, Map.of(), Map.of(), problems);
    }

    /** {@code kept} is {@code null} where nothing like it is here yet. An empty cell changes nothing. */
    static Decision of(RowRead row, ServiceDetails kept, Vocabulary words) {
        ServiceDetails before = kept == null ? NOTHING : kept;
        Map<String, String> now = Values.of(before, words);
        Map<String, String> said = new LinkedHashMap<>(row.values());
        forgetOldPoint(now, said);
        keepFullerTimes(now, said);
        RuleBroken problems = null;
        ServiceDetails details = null;
        try {
            details = Values.in(before, said, words);
            details.check();
        } catch (RuleBroken broken) {
            problems = broken;
        }
        List<String> wrong = Complaint.about(row, details, problems);
        if (!wrong.isEmpty()) {
            return wrong(wrong);
        }
        Map<String, String> then = Values.of(details, words);
        Map<String, String> was = new LinkedHashMap<>();
        Map<String, String> became = new LinkedHashMap<>();
        then.forEach((name, value) -> {
            if (!value.equals(now.get(name))) {
                was.put(name, now.get(name));
                became.put(name, value);
            }
        });
        Outcome outcome = kept == null ? Outcome.ADDED : became.isEmpty() ? Outcome.SAME : Outcome.CHANGED;
        return new Decision(outcome, details, was, became, List.of());
    }

    /** A cell says the whole of when, and of the cost; but of the same words nothing else has to go. */
    private static void keepFullerTimes(Map<String, String> now, Map<String, String> said) {
        if (!said.getOrDefault("schedules", "").isEmpty()) {
            said.put("schedules", TimesAndPrices.keeping(now.get("schedules"), said.get("schedules")));
        } else if (sameWords(now, said, "schedule")) {
            said.remove("schedules");
        }
        if (said.getOrDefault("costOptions", "").isEmpty() && sameWords(now, said, "fees")) {
            said.remove("costOptions");
        }
    }

    private static boolean sameWords(Map<String, String> now, Map<String, String> said, String field) {
        String told = said.getOrDefault(field, "").replaceAll("\\s+", " ");
        return !told.isEmpty() && told.equals(now.get(field).replaceAll("\\s+", " "));
    }

    /** Another address lies elsewhere: its point on the map is looked for anew. */
    private static void forgetOldPoint(Map<String, String> now, Map<String, String> said) {
        PlaceDetails told = new PlaceDetails(null, said.get("address1"), null, said.get("postalCode"), null, null);
        boolean moved = told.address1() != null && !told.address1().equals(now.get("address1"))
                || told.postalCode() != null && !told.postalCode().equals(now.get("postalCode"));
        if (moved) {
            said.put("latitude", "");
            said.put("longitude", "");
        }
    }
}
