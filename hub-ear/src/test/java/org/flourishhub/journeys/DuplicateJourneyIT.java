package org.flourishhub.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A moderator finds that two listings are one, merges them, and undoes it. */
class DuplicateJourneyIT {
    private static final String OTHER = "The Seedlings Group";
    private final JourneyHub hub = JourneyHub.get();

    @Test
    void a_moderator_merges_two_listings_and_undoes_it() {
        try (Visit moderator = Visit.of(hub);
                Visit visitor = Visit.withoutScript(hub)) {
            mergeAndUndo(moderator, visitor, true);
        }
    }

    @Test
    void the_same_on_a_phone_without_any_script() {
        try (Visit moderator = Visit.withoutScript(hub);
                Visit visitor = Visit.withoutScript(hub)) {
            moderator.page().setViewportSize(PageChecks.PHONE, 800);
            mergeAndUndo(moderator, visitor, false);
        }
    }

    private static void mergeAndUndo(Visit moderator, Visit visitor, boolean checked) {
        visitor.awaitText("/search?q=seedlings&kind=service", OTHER);
        visitor.follow(OTHER);
        String address = visitor.page().url();

        merge(moderator, checked);
        visitor.open(address);
        assertThat(visitor.page().locator("h1").innerText()).isEqualTo("Seedlings");
        assertThat(visitor.page().url()).isNotEqualTo(address);
        visitor.awaitNoText("/search?q=seedlings&kind=service", OTHER);

        undo(moderator, checked);
        visitor.open(address);
        assertThat(visitor.page().locator("h1").innerText()).isEqualTo(OTHER);
        visitor.awaitText("/search?q=seedlings&kind=service", OTHER);
    }

    private static void merge(Visit moderator, boolean checked) {
        moderator.signIn("moderator@hub.example");
        moderator.awaitText("/console/duplicates", OTHER);
        check(moderator, checked);
        // the two may be compared anew at this moment, and are another pair then
        Awaitility.await().atMost(JourneyHub.PATIENCE).until(() -> {
            moderator.awaitText("/console/duplicates", OTHER);
            row(moderator).locator("a").first().click();
            return moderator.text().contains("of 100");
        });
        assertThat(moderator.text()).contains("the same phone number", "a similar name");
        check(moderator, checked);
        moderator.press("Merge");
        assertThat(moderator.text()).contains("Choose which of the two stays", "Also fill what the page that stays");
        moderator.tick("fill", "yes");
        moderator.page().locator("label:has-text(': Seedlings') input").check();
        moderator.press("Merge");
        assertThat(moderator.text()).contains("Merged.");
    }

    private static void undo(Visit moderator, boolean checked) {
        moderator.open("/console/duplicates?show=merged");
        row(moderator).locator("a").first().click();
        assertThat(moderator.text()).contains("It took from the other: Web address.");
        check(moderator, checked);
        moderator.press("Undo the merge");
        assertThat(moderator.text()).contains("Undone.");
        Awaitility.await().atMost(JourneyHub.PATIENCE).until(() -> {
            moderator.open("/console/duplicates");
            return row(moderator).count() == 1;
        });
    }

    private static void check(Visit moderator, boolean checked) {
        if (checked) {
            PageChecks.everybodyCanUse(moderator.page());
        }
    }

    private static Locator row(Visit moderator) {
        return moderator.page().locator(".rows > li:has-text('" + OTHER + "')");
    }
}
