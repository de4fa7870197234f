package org.flourishhub.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A visitor says what is wrong on a page, and somebody who looks after it settles that. */
class CorrectionJourneyIT {
    private static final String PAGE = "/search?q=allotment&kind=service";
    private final JourneyHub hub = JourneyHub.get();

    @Test
    void a_visitor_suggests_a_correction_and_an_editor_settles_it() {
        try (Visit visitor = Visit.of(hub);
                Visit editor = Visit.of(hub)) {
            visitor.awaitSearch();
            visitor.open(PAGE);
            visitor.follow("Allotment mornings");
            visitor.follow("Suggest a correction");
            PageChecks.everybodyCanUse(visitor.page());
            send(visitor, "", "");
            PageChecks.everybodyCanUse(visitor.page());
            send(visitor, "It begins at half past ten.", "visitor@example.org");
            PageChecks.everybodyCanUse(visitor.page());
            assertThat(visitor.context().cookies()).isEmpty();
            assertThat(visitor.page().url()).doesNotContain("visitor", "half");

            settle(editor);
        }
    }

    @Test
    void the_same_without_any_script_and_what_a_program_fills_in_is_not_taken() {
        try (Visit visitor = Visit.withoutScript(hub);
                Visit moderator = Visit.withoutScript(hub)) {
            visitor.awaitText(PAGE, "Allotment mornings");
            visitor.follow("Allotment mornings");
            visitor.follow("Suggest a correction");
            visitor.page().locator("[name=wrong]").fill("Buy something else instead.");
            visitor.page()
                    .locator("[name=homepage]")
                    .fill("https://shop.example", new Locator.FillOptions().setForce(true));
            visitor.press("Send");
            assertThat(visitor.text()).contains("A hidden field was filled in");

            send(visitor, "The bus to it is the 81 now.", "");

            moderator.signIn("moderator@hub.example");
            moderator.open("/console/corrections");
            assertThat(moderator.text())
                    .contains("The bus to it is the 81 now.")
                    .doesNotContain("Buy something");
        }
    }

    /** Somebody who writes as quickly as a test is asked to send once more, and nothing is lost. */
    private static void send(Visit visitor, String wrong, String contact) {
        visitor.fill(Map.of("wrong", wrong, "contact", contact));
        String outcome = wrong.isEmpty() ? "Say what is wrong on the page" : "has arrived";
        Awaitility.await(outcome).atMost(JourneyHub.PATIENCE).until(() -> {
            visitor.press("Send");
            return visitor.text().contains(outcome);
        });
    }

    private static void settle(Visit editor) {
        editor.signIn("editor@oakfield.example");
        assertThat(editor.page().locator(".consolenav").innerText()).contains("waiting");
        editor.open("/console/corrections");
        PageChecks.everybodyCanUse(editor.page());
        editor.page().locator(".rows > li:has-text('half past ten') a").first().click();
        assertThat(editor.text()).contains("It begins at half past ten.", "visitor@example.org", "Allotment mornings");
        PageChecks.everybodyCanUse(editor.page());
        editor.press("Settle");
        assertThat(editor.text()).contains("Say whether the page was changed");
        editor.page().getByLabel("I changed the page").check();
        editor.fill(Map.of("answer", "The page says half past ten now."));
        editor.press("Settle");
        assertThat(editor.text()).contains("Settled.").doesNotContain("half past ten");
        editor.open("/console/corrections?show=settled");
        assertThat(editor.text()).contains("half past ten", "Changed");
    }
}
