package org.flourishhub.duplicates;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flourishhub.directory.FieldsOf;
import org.flourishhub.directory.OrganisationDetails;
import org.flourishhub.directory.Part;
import org.flourishhub.directory.ScheduleDetails;
import org.flourishhub.directory.ServiceDetails;

/** What one of two listings does not say and the other does, by the names of the fields. */
public final class Gaps {
    /** Said in one breath: when one listing says any of them, the other's words might contradict it. */
    private static final List<Set<String>> TOGETHER = List.of(
            Set.of("free", "fees", "costOptions"),
            Set.of("minimumAge", "maximumAge"),
            Set.of("schedule", "schedules"),
            Set.of("applicationProcess", "access"));

    /** Who checked one listing has not checked the other; and two organisations may belong to one another. */
    private static final Set<String> NEVER = Set.of("assurance", "parent", "uri");

    private Gaps() {}

    public static Set<String> of(ServiceDetails kept, ServiceDetails other) {
        Set<String> gaps = between(kept, other);
        if (!gaps.contains("places") && other.more().schedules().stream().anyMatch(Gaps::isAboutAPlace)) {
            gaps.remove("schedules");
        }
        return gaps;
    }

    public static Set<String> of(OrganisationDetails kept, OrganisationDetails other) {
        return between(kept, other);
    }

    private static boolean isAboutAPlace(Part<ScheduleDetails> time) {
        return time.said().place() != null;
    }

    private static Set<String> between(Record kept, Record other) {
        Map<String, String> ours = FieldsOf.of(kept);
        Set<String> gaps = new LinkedHashSet<>();
        FieldsOf.of(other).forEach((field, words) -> {
            if (!isNothing(field, words) && isNothing(field, ours.get(field)) && !NEVER.contains(field)) {
                gaps.add(field);
            }
        });
        TOGETHER.stream()
                .filter(group -> group.stream().anyMatch(field -> !isNothing(field, ours.getOrDefault(field, ""))))
                .forEach(gaps::removeAll);
        return gaps;
    }

    private static boolean isNothing(String field, String words) {
        return words.isEmpty() || field.equals("free") && words.equals("false");
    }
}
