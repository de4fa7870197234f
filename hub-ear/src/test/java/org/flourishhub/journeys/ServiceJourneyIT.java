package org.flourishhub.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An editor publishes a service, and a visitor finds it by a word, by a facet and by district. */
class ServiceJourneyIT {
    private static final ZoneId SHEFFIELD = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final JourneyHub hub = JourneyHub.get();

    @Test
    void an_editor_publishes_a_service_and_a_visitor_finds_it() {
        try (Visit editor = Visit.of(hub);
                Visit visitor = Visit.of(hub)) {
            visitor.open("/organisations");
            visitor.follow("Oakfield Growers");
            String organisation = visitor.page().url();
            assertThat(visitor.text()).doesNotContain("Quillwort mornings");
            publish(editor, "Quillwort mornings", true);
            visitor.page().navigate(organisation);
            assertThat(visitor.text()).as("although it was kept before").contains("Quillwort mornings");
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

    /** Every second Thursday, from before one change of the clocks until after the next. */
    @Test
    void a_group_that_comes_again_stays_at_ten_o_clock_over_both_changes_of_the_clocks() {
        LocalDate first = LocalDate.now(SHEFFIELD).plusDays(8).with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
        LocalDate last = first.plusWeeks(50);
        LocalDate without = first.plusWeeks(2);
        try (Visit editor = Visit.withoutScript(hub);
                Visit visitor = Visit.of(hub)) {
            editor.signIn("editor@oakfield.example");
            editor.press("Add an event");
            editor.fill(Map.of(
                    "name", "Sedge circle",
                    "summary", "We sit among the sedges.",
                    "startsDate", DAY.format(first),
                    "startsTime", "10 am",
                    "endsTime", "12:00",
                    "placeName", "Oakfield Orchard",
                    "postalCode", "S6 5XX"));
            editor.page().locator("[name=repeats]").selectOption("WEEKLY");
            editor.press("Say it in words");
            assertThat(editor.text()).contains("Every Thursday.");
            editor.fill(Map.of("every", "2", "until", DAY.format(first.minusDays(1)), "exceptOn", DAY.format(without)));
            editor.press("Save and publish");
            assertThat(editor.text()).contains("The last day comes before the first.");
            editor.fill(Map.of("until", DAY.format(last)));
            editor.press("Save and publish");
            assertThat(editor.text())
                    .contains("Every second Thursday until " + DAY.format(last) + ", not on " + DAY.format(without));
            cancelOneDate(editor);
            see(visitor, first, without);
        }
    }

    private static void cancelOneDate(Visit editor) {
        editor.page().locator(".rows a[href*='/dates/']").nth(1).click();
        editor.page().getByLabel("It is cancelled").check();
        editor.fill(Map.of("note", "The hut is being painted"));
        editor.press("Save");
        assertThat(editor.text()).contains("Saved.", "Cancelled", "The hut is being painted");
    }

    private void see(Visit visitor, LocalDate first, LocalDate without) {
        visitor.awaitText("/search?q=sedge", "Sedge circle");
        LocalDate otherHalf = firstWithOtherClocks(first);
        visitor.awaitText("/search?from=" + otherHalf + "&until=" + otherHalf, "Sedge circle");
        assertThat(visitor.text()).contains("10 am to noon");
        PageChecks.everybodyCanUse(visitor.page());
        visitor.follow("Sedge circle");
        assertThat(visitor.text()).contains("10 am to noon", "Cancelled", "The hut is being painted");
        PageChecks.everybodyCanUse(visitor.page());
        String calendar = visitor.page().url() + ".ics";
        visitor.open("/events?from=" + first);
        assertThat(visitor.text()).contains("Sedge circle");
        visitor.open("/events?from=" + without);
        assertThat(visitor.text()).doesNotContain("Sedge circle");
        visitor.open("/events?view=month&from=" + first);
        assertThat(visitor.text()).contains("Sedge circle", "10 am to noon");
        PageChecks.everybodyCanUse(visitor.page());
        assertThat(visitor.fetch(calendar).text())
                .contains("TZID=Europe/London", "RRULE:FREQ=WEEKLY;BYDAY=TH;INTERVAL=2;UNTIL=", "STATUS:CANCELLED");
    }

    /** In summer time when the first is in winter time, and the other way round. */
    private static LocalDate firstWithOtherClocks(LocalDate first) {
        return Stream.iterate(first.plusWeeks(6), day -> day.plusWeeks(2))
                .filter(day -> !offset(day).equals(offset(first)))
                .findFirst()
                .orElseThrow();
    }

    private static ZoneOffset offset(LocalDate day) {
        return day.atTime(10, 0).atZone(SHEFFIELD).getOffset();
    }

    @Test
    void the_whole_of_a_listing_is_said_row_by_row_and_said_back_in_words() {
        try (Visit editor = Visit.of(hub)) {
            sayEverything(editor, "Saxifrage walks", true);
        }
    }

    @Test
    void so_it_is_without_any_script() {
        try (Visit editor = Visit.withoutScript(hub)) {
            sayEverything(editor, "Stonecrop walks", false);
        }
    }

    @Test
    void an_organisation_says_who_it_is_row_by_row_and_all_that_tells_of_it_follows() {
        try (Visit editor = Visit.of(hub);
                Visit late = Visit.withoutScript(hub);
                Visit visitor = Visit.of(hub)) {
            editor.signIn("editor@oakfield.example");
            openOrganisation(editor);
            late.signIn("editor@oakfield.example");
            openOrganisation(late);
            editor.fill(Map.of("description", "We grow food and company, and lately saltbush."));
            editor.press("Add another number");
            editor.page().locator("[name='identifiers.2.scheme']").selectOption("GB-SC");
            editor.fill(Map.of("identifiers.2.identifier", "12"));
            editor.press("Save for everybody");
            assertThat(editor.text())
                    .contains("One thing needs a change", "A Scottish charity number is SC and 6 digits");
            check(editor, true);
            editor.fill(Map.of("identifiers.2.identifier", "sc 012345"));
            editor.press("Save for everybody");
            assertThat(editor.text()).contains("Saved.");

            late.fill(Map.of("phone", "0114 496 0177"));
            late.press("Save for everybody");
            assertThat(late.text()).contains("Someone else changed", "lately saltbush", "0114 496 0177");

            visitor.awaitText("/search?q=saltbush&kind=organisation", "Oakfield Growers");
            visitor.follow("Oakfield Growers");
            assertThat(visitor.text()).contains("lately saltbush", "Scottish charity number", "SC012345");
            assertThat(visitor.page().content()).contains("\"propertyID\":\"GB-SC\"");
            assertThat(hub.get("/oruk/organizations?format=ndjson").body()).contains("\"SC012345\"");
            takeTheNumberAwayAgain(late);
        }
    }

    private static void takeTheNumberAwayAgain(Visit late) {
        openOrganisation(late);
        late.page().locator("[name='identifiers.2.gone']").check();
        late.press("Save for everybody");
        assertThat(late.text()).contains("Saved.");
        assertThat(late.page().locator("[name='identifiers.2.identifier']").count())
                .isZero();
    }

    private static void openOrganisation(Visit editor) {
        editor.open("/console");
        editor.follow("Oakfield Growers");
        editor.follow("Change what is said about it");
    }

    private static void sayEverything(Visit editor, String name, boolean checked) {
        editor.signIn("editor@oakfield.example");
        editor.press("Add an event");
        check(editor, checked);
        editor.open("/console");
        editor.press("Add a service");
        editor.fill(Map.of(
                "name", name,
                "summary", "A slow walk among very small plants.",
                "phone", "0114 496 0198",
                "door", "A red door with a heron on it.",
                "schedules.0.opensAt", "10 am",
                "schedules.0.closesAt", "noon",
                "schedules.0.closed", "24 December 2030",
                "costOptions.0.amount", "£2.50",
                "placeName", "Heron House",
                "postalCode", "S6 5XX"));
        editor.page().locator("[name='schedules.0.freq']").selectOption("WEEKLY");
        editor.tick("schedules.0.days", "TU");
        editor.tick("privateAddress", "yes");
        editor.press("Add another time");
        assertThat(editor.text()).contains("Every Tuesday, 10 am to noon, not on 24 December 2030", "Time 2");
        check(editor, checked);
        editor.fill(Map.of("schedules.1.opensAt", "half past ten"));
        editor.press("Save and preview");
        assertThat(editor.text()).contains("One thing needs a change", "Enter a time like 10:30 or 2 pm");
        editor.fill(Map.of("schedules.1.opensAt", "10.30 pm"));
        editor.press("Save and preview");
        assertThat(editor.text())
                .contains("Every Tuesday, 10 am to noon", "From 10.30 pm", "£2.50", "A red door", "It is in S6.")
                .doesNotContain("Heron House", "S6 5XX");
        check(editor, checked);
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
