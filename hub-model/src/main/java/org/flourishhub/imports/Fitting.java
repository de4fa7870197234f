package org.flourishhub.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.directory.FieldsOf;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.shared.RuleBroken;

/** Makes what a partner says fit the rules of a listing: what breaks one is left out with its sentence, the rest stays. */
final class Fitting {
    private static final Pattern NUMBERED = Pattern.compile("([A-Za-z]+)\\.(\\d+)\\..*");
    /** Complaints about the first place stand at the form's plain fields. */
    private static final Set<String> OF_FIRST_PLACE = Set.of(
            "placeName",
            "address1",
            "city",
            "postalCode",
            "latitude",
            "placeDescription",
            "attention",
            "region",
            "stateProvince",
            "externalIdentifier",
            "externalIdentifierType",
            "country",
            "accessibility");

    private static final Set<String> OF_ACCESS = Set.of("eligibility", "waitTime", "requiredDocuments");
    private static final Set<String> OF_ASSURANCE = Set.of("assuredDate", "assurer", "assurerEmail");

    private Fitting() {}

    /** The same, without what breaks a rule; {@code said} hears of each in a sentence. A name nobody can use stays broken. */
    static ServiceDetails fit(ServiceDetails details, Collection<String> said) {
        try {
            details.check();
            return timesOnce(details);
        } catch (RuleBroken broken) {
            broken.problems().forEach(problem -> said.add(problem.sentence()));
            return timesOnce(without(details, broken.problems()));
        }
    }

    /** Times that stand row by row are not said in words as well; where no row could be kept, the words stay. */
    private static ServiceDetails timesOnce(ServiceDetails details) {
        return details.more().schedules().isEmpty() ? details : FieldsOf.without(details, List.of("schedule"));
    }

    private static ServiceDetails without(ServiceDetails details, List<RuleBroken.Problem> problems) {
        Map<String, Set<Integer>> numbered = new TreeMap<>();
        List<String> whole = new ArrayList<>();
        for (RuleBroken.Problem problem : problems) {
            Matcher found = NUMBERED.matcher(problem.field());
            if (found.matches() && !OF_FIRST_PLACE.contains(found.group(1))) {
                numbered.computeIfAbsent(found.group(1), name -> new TreeSet<>())
                        .add(Integer.valueOf(found.group(2)));
            } else if (found.matches() || OF_FIRST_PLACE.contains(problem.field())) {
                numbered.computeIfAbsent("places", name -> new TreeSet<>()).add(0);
            } else {
                whole.add(component(problem.field()));
            }
        }
        ServiceDetails less = FieldsOf.without(details, whole);
        for (Map.Entry<String, Set<Integer>> each : numbered.entrySet()) {
            less = FieldsOf.withoutParts(less, each.getKey(), each.getValue());
        }
        // times that belong to a place may not point at where another one stands now
        return numbered.containsKey("places") ? FieldsOf.without(less, List.of("schedules")) : less;
    }

    private static String component(String field) {
        return OF_ACCESS.contains(field) ? "access" : OF_ASSURANCE.contains(field) ? "assurance" : field;
    }
}
