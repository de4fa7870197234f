package org.flourishhub.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** An editor publishes a service, and a visitor finds it by a word, by a facet and by district. */
class ServiceJourneyIT {
    private final JourneyHub hub = JourneyHub.get();

    @Test
    void an_editor_publishes_a_service_and_a_visitor_finds_it() {
        try (Visit editor = Visit.of(hub);
                Visit visitor = Visit.of(hub)) {
            publish(editor, "Quillwort mornings", true);
            find(visitor, "Quillwort mornings", "quillwort", true);
        }
    }

    @Test
    void the_same_without_any_script() {
        try (Visit editor = Visit.withoutScript(hub);
                Visit visitor = Visit.withoutScript(hub)) {
            publish(editor, "Bogbean evenings", false);
            find(visitor, "Bogbean evenings", "bogbean", false);
        }
    }

    private static void publish(Visit editor, String name, boolean checked) {
        editor.signIn("editor@oakfield.example");
        check(editor, checked);
        editor.press("Add a service");
        editor.fill(Map.of(
                "name", name,
                "summary", "A damp hour with small plants and good company.",
                "description", "Look for the green gate.\n\nTea is at eleven.",
                "schedule", "Mondays, 10 am to noon",
                "phone", "0114 496 0199",
                "placeName", "Oakfield Orchard",
                "postalCode", "s65xx"));
        editor.tick("terms", "gardening-and-nature");
        editor.tick("terms", "resilience");
        check(editor, checked);
        editor.press("Save and preview");
        assertThat(editor.text()).contains("This is a preview", name);
        check(editor, checked);
        editor.press("Publish");
    }

    private static void find(Visit visitor, String name, String word, boolean checked) {
        visitor.awaitText("/search?q=" + word, name);
        check(visitor, checked);

        visitor.page()
                .locator("form.facets label:has-text('Gardening and nature') input")
                .check();
        visitor.press("Show results");
        assertThat(visitor.text()).contains(name);
        assertThat(visitor.page().url()).contains("gardening-and-nature");

        visitor.open("/");
        visitor.page().locator("form.search [name='q']").fill(word);
        visitor.page().locator("form.search [name='near']").fill("S6");
        visitor.press("Search");
        assertThat(visitor.text()).contains(name, "S6");
        visitor.follow(name);
        assertThat(visitor.page().locator("h1").innerText()).isEqualTo(name);
        assertThat(visitor.text()).contains("Mondays, 10 am to noon", "Tea is at eleven.", "0114 496 0199");
        check(visitor, checked);
    }

    /** The page checks are scripts themselves: without script they cannot run. */
    private static void check(Visit visit, boolean checked) {
        if (checked) {
            PageChecks.everybodyCanUse(visit.page());
        }
    }
}
