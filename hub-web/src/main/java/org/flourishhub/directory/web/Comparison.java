package org.flourishhub.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** What one person typed beside what another has saved meanwhile, field by field, so that neither is lost. */
public record Comparison(String label, String yours, String theirs) {
    /** What stands in a list or beside a box, where the form's value is not what people read. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("yes", "Yes"),
            Map.entry("ACTIVE", "Yes"),
            Map.entry("TEMPORARILY_CLOSED", "Closed for now"),
            Map.entry("INACTIVE", "Not running at the moment"),
            Map.entry("DEFUNCT", "Ended for good"),
            Map.entry("SCHEDULED", "Yes"),
            Map.entry("CANCELLED", "No, it is cancelled"),
            Map.entry("POSTPONED", "It is put off"),
            Map.entry("MOVED_ONLINE", "It has moved online"),
            Map.entry("JUST_TURN_UP", "Just turn up"),
            Map.entry("PHONE", "Phone first"),
            Map.entry("FORM", "Fill in a form"),
            Map.entry("REFERRAL", "Somebody must refer you"),
            Map.entry("BY_PHONE", "By phone"),
            Map.entry("BY_VISIT", "On a visit"),
            Map.entry("BY_EMAIL", "By email"),
            Map.entry("BY_THE_ORGANISATION", "The organisation looked through it"),
            Map.entry("WEEKLY", "Every week"),
            Map.entry("MONTHLY", "Every month"),
            Map.entry("PHYSICAL", "A place to go to"),
            Map.entry("POSTAL", "An address for post"),
            Map.entry("VIRTUAL", "Online"),
            Map.entry("ONCE", "No"),
            Map.entry("MONTHLY_WEEKDAY", "Each month on the same weekday"),
            Map.entry("MONTHLY_LAST", "Each month on the last one of its weekday"),
            Map.entry("MONTHLY_DATE", "Each month on the same date"),
            Map.entry("AS_IT_IS", "As it is"),
            Map.entry("MO", "Monday"),
            Map.entry("TU", "Tuesday"),
            Map.entry("WE", "Wednesday"),
            Map.entry("TH", "Thursday"),
            Map.entry("FR", "Friday"),
            Map.entry("SA", "Saturday"),
            Map.entry("SU", "Sunday"),
            Map.entry("first", "The first one"),
            Map.entry("second", "The second one"));

    /** Only the fields that differ, in the form's order. */
    static List<Comparison> of(Form yours, Form theirs, Map<String, String> labels) {
        List<Comparison> different = new ArrayList<>();
        labels.forEach((field, label) -> {
            String mine = inOneText(yours, field);
            String other = inOneText(theirs, field);
            if (!mine.equals(other)) {
                different.add(new Comparison(label, mine, other));
            }
        });
        return different;
    }

    /** {@code path} is the form's own address; {@code theirs} holds the version that yours would go over. */
    static View view(Form yours, Form theirs, Map<String, String> labels, String path, String name) {
        return View.page("console/compare", "Someone else changed " + name)
                .in(Section.CONSOLE)
                .with("name", name)
                .with("path", path)
                .with("yours", yours.with("version", theirs.value("version")))
                .with("differences", of(yours, theirs, labels));
    }

    private static String inOneText(Form form, String field) {
        return String.join(
                        ", ",
                        form.values(field).stream()
                                .map(value -> WORDS.getOrDefault(value, value))
                                .sorted()
                                .toList())
                .replaceAll("\\r\\n?", "\n")
                .strip();
    }
}
