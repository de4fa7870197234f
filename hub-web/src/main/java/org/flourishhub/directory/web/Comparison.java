package org.flourishhub.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** What one person typed beside what another has saved meanwhile, field by field, so that neither is lost. */
public record Comparison(String label, String yours, String theirs) {
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
                                .map(value -> ChosenWords.of(field, value))
                                .sorted()
                                .toList())
                .replaceAll("\\r\\n?", "\n")
                .strip();
    }
}
