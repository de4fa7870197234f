package org.flourishhub.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Geolocation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People find what they look for, however they write it down, and moderators help search to understand them. */
class FindingJourneyIT {
    private static final ZoneId SHEFFIELD = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final JourneyHub hub = JourneyHub.get();

    @Test
    void a_visitor_finds_by_a_typo_a_postcode_and_three_facets_and_goes_on_from_nothing_in_one_click() {
        try (Visit visitor = Visit.of(hub)) {
            find(visitor, true);
        }
    }

    @Test
    void so_they_do_without_any_script() {
        try (Visit visitor = Visit.withoutScript(hub)) {
            find(visitor, false);
        }
    }

    private static void find(Visit visitor, boolean checked) {
        visitor.awaitSearch();
        ask(visitor, "alotment", "");
        assertThat(visitor.text()).contains("We think you mean allotment", "Allotment mornings");
        check(visitor, checked);

        ask(visitor, "allotment", "s6 5xx");
        assertThat(visitor.text()).contains("Allotment mornings", "measured from", "km");
        check(visitor, checked);

        visitor.open("/search?q=allotment");
        visitor.page().locator("form.facets input[name=kind][value=service]").check();
        choose(visitor, "cost", "free");
        choose(visitor, "area", "resilience");
        visitor.press("Show results");
        visitor.page().waitForURL(address -> address.contains("area=resilience") && address.contains("cost=free"));
        assertThat(visitor.page().url()).contains("kind=service");
        // choices are followed at once, so that the address may be there before the page is
        PlaywrightAssertions.assertThat(visitor.page().locator("ul.chosen li"))
                .hasCount(4, new LocatorAssertions.HasCountOptions().setTimeout(JourneyHub.PATIENCE.toMillis()));
        assertThat(visitor.text()).contains("Allotment mornings");
        check(visitor, checked);

        visitor.open("/search?q=allotment&attend=phone");
        assertThat(visitor.text()).contains("Nothing found for “allotment”", "We found nothing this time");
        check(visitor, checked);
        visitor.page().locator(".empty a").first().click();
        visitor.page().waitForURL(address -> !address.contains("attend"));
        assertThat(visitor.text()).contains("Allotment mornings");
    }

    private static void choose(Visit visitor, String facet, String value) {
        Locator box = visitor.page().locator("form.facets input[name=" + facet + "][value=" + value + "]");
        Locator folded = visitor.page().locator("details:not([open]):has(input[name=" + facet + "]) > summary");
        if (folded.count() > 0) {
            folded.first().click();
        }
        box.check();
    }

    private static void ask(Visit visitor, String words, String near) {
        visitor.open("/search");
        visitor.page().locator("form.search [name='q']").fill(words);
        visitor.page().locator("form.search [name='near']").fill(near);
        visitor.press("Search");
        visitor.page().waitForURL(address -> address.contains("q=" + words));
    }

    @Test
    void a_moderator_writes_down_another_word_and_a_visitor_finds_by_it_a_moment_later() {
        try (Visit moderator = Visit.withoutScript(hub);
                Visit visitor = Visit.withoutScript(hub)) {
            visitor.awaitSearch();
            teach(moderator, "trowelplace");
            visitor.awaitText("/search?q=trowelplace", "Allotment mornings");
            forget(moderator, "trowelplace");
            visitor.awaitNoText("/search?q=trowelplace", "Allotment mornings");
        }
    }

    private static void teach(Visit moderator, String word) {
        moderator.signIn("moderator@hub.example");
        moderator.open("/console/synonyms");
        moderator.press("Add other words");
        moderator.fill(Map.of("said", word, "meant", "allotment"));
        moderator.press("Try it out");
        assertThat(moderator.text())
                .contains("What this would change", "Nothing is saved yet", "Allotment mornings", "New");
        moderator.press("Save for everybody");
        assertThat(moderator.text()).contains("Saved. Search knows it from now on.", word);
    }

    private static void forget(Visit moderator, String word) {
        moderator.follow(word);
        moderator.press("Remove these words");
        assertThat(moderator.text()).contains("Removed.").doesNotContain(word);
    }

    @Test
    void what_somebody_types_is_completed_and_can_be_taken_by_keyboard() {
        try (Visit visitor = Visit.of(hub)) {
            visitor.awaitSearch();
            visitor.open("/search");
            Page page = visitor.page();
            page.locator("form.search [name='q']").pressSequentially("allot");
            page.locator(".completions [role=option]").first().waitFor();
            PageChecks.everybodyCanUse(page);
            page.locator("form.search [name='q']").press("ArrowDown");
            assertThat(page.locator("[aria-selected=true]").count()).isEqualTo(1);
            assertThat(page.locator("form.search [name='q']").getAttribute("aria-activedescendant"))
                    .isEqualTo(page.locator("[aria-selected=true]").getAttribute("id"));
            page.keyboard().press("Escape");
            assertThat(page.locator(".completions").isVisible()).isFalse();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.contains("q=Allotment"));
            assertThat(visitor.text()).contains("Allotment mornings");
        }
    }

    @Test
    void where_somebody_is_now_is_asked_only_when_they_press_for_it() {
        try (Visit visitor = Visit.of(hub)) {
            visitor.context().grantPermissions(List.of("geolocation"));
            visitor.context().setGeolocation(new Geolocation(53.40312, -1.51098));
            visitor.awaitSearch();
            visitor.open("/search?q=allotment");
            assertThat(visitor.page().locator("form.search [name='near']").inputValue())
                    .isEmpty();
            visitor.press("Use where I am now");
            visitor.page().waitForURL(address -> address.contains("near=53.403%2C-1.511"));
            assertThat(visitor.text()).contains("Allotment mornings", "measured from your place on the map");
        }
    }

    /** The Sunday on which the clocks change is an hour shorter or longer than others. */
    @Test
    void the_weekend_on_which_the_clocks_change_shows_its_events_at_the_times_of_the_clocks() {
        LocalDate sunday = nextChangeOfTheClocks();
        LocalDate saturday = sunday.minusDays(1);
        try (Visit editor = Visit.withoutScript(hub);
                Visit visitor = Visit.of(hub);
                Visit plain = Visit.withoutScript(hub)) {
            editor.signIn("editor@oakfield.example");
            editor.press("Add an event");
            editor.fill(Map.of(
                    "name", "Marram breakfast",
                    "summary", "Toast on the day of the clocks.",
                    "startsDate", DAY.format(sunday),
                    "startsTime", "12.30 am",
                    "endsTime", "10 am",
                    "placeName", "Oakfield Orchard",
                    "postalCode", "S6 5XX"));
            editor.press("Save and publish");

            String days = "from=" + saturday + "&until=" + sunday;
            visitor.awaitText("/search?q=marram&" + days, "Marram breakfast");
            assertThat(visitor.text()).contains("12.30 am to 10 am");
            visitor.open("/search?q=marram&from=" + sunday.plusDays(1));
            assertThat(visitor.text()).doesNotContain("Marram breakfast");
            for (Visit visit : List.of(visitor, plain)) {
                visit.open("/events?view=weekend&from=" + saturday);
                assertThat(visit.text()).contains("Marram breakfast", "12.30 am to 10 am");
            }
            PageChecks.everybodyCanUse(visitor.page());
            assertThat(hub.get("/search.ics?q=marram&" + days).body())
                    .contains(
                            "SUMMARY:Marram breakfast",
                            "DTSTART;TZID=Europe/London:" + sunday.toString().replace("-", "") + "T003000");
        }
    }

    private static LocalDate nextChangeOfTheClocks() {
        ZoneRules rules = SHEFFIELD.getRules();
        LocalDate changes = rules.nextTransition(LocalDate.now(SHEFFIELD)
                        .plusDays(8)
                        .atStartOfDay(SHEFFIELD)
                        .toInstant())
                .getDateTimeBefore()
                .toLocalDate();
        return changes.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** None of these may be an error of ours, or be answered as if it were another question. */
    @Test
    void bad_input_gives_a_page_that_helps() {
        try (Visit visitor = Visit.of(hub)) {
            visitor.awaitSearch();
            List<List<String>> asked = List.of(
                    List.of("near=ZZ99+9ZZ", "We do not know a place called “ZZ99 9ZZ”"),
                    List.of("q=allotment&age=60-25", "The ages were the wrong way round"),
                    List.of("q=allotment&page=-1", "There is no page “-1”"),
                    List.of("q=allotment&page=77", "There is no page 77. This is the last one."),
                    List.of("q=" + "long+".repeat(2_100) + "&page=1", "its first 200 letters"),
                    List.of("q=%7B!func%7D*:*+OR+title:%5B*+TO+*%5D", "“"),
                    List.of("q=%22zzyzx+never+closed", "Nothing found"),
                    List.of("q=%00%07%E2%80%AE%EF%BF%BE", "Nothing found"),
                    List.of(
                            "q=%E0%A4%B9%E0%A4%BF+%E4%B8%AD%E6%96%87+%D7%A2%D7%91+%F0%90%8C%B0+%E1%A0%AE",
                            "Nothing found"),
                    List.of("q=%ff%fe%c3", "Nothing found"),
                    List.of("from=2026-02-30&within=far&kind=dragon", "There is no day “2026-02-30”"));
            for (List<String> one : asked) {
                int status = visitor.open("/search?" + one.get(0)).status();
                assertThat(status).as(one.get(0)).isEqualTo(200);
                assertThat(visitor.page().locator("h1").count()).isEqualTo(1);
                assertThat(visitor.text()).as(one.get(0)).contains(one.get(1));
                if (one.get(0).startsWith("q=%")) {
                    assertThat(visitor.text()).as(one.get(0)).doesNotContain("Allotment mornings");
                }
            }
            PageChecks.everybodyCanUse(visitor.page());
        }
    }

    /** The page checks are scripts themselves: without script they cannot run. */
    private static void check(Visit visit, boolean checked) {
        if (checked) {
            PageChecks.everybodyCanUse(visit.page());
        }
    }
}
