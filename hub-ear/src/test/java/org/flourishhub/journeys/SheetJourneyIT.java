package org.flourishhub.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An editor brings in a list with mistakes in it, sees what will happen, takes it in, and undoes the whole. */
class SheetJourneyIT {
    private final JourneyHub hub = JourneyHub.get();

    @Test
    void a_list_with_mistakes_is_brought_in_and_undone() {
        try (Visit editor = Visit.of(hub);
                Visit visitor = Visit.of(hub)) {
            bringInAndUndo(editor, visitor, "Toadflax", true);
            sendBackTheTemplate(editor);
        }
    }

    @Test
    void the_same_without_any_script() {
        try (Visit editor = Visit.withoutScript(hub);
                Visit visitor = Visit.withoutScript(hub)) {
            bringInAndUndo(editor, visitor, "Teasel", false);
        }
    }

    private static void bringInAndUndo(Visit editor, Visit visitor, String word, boolean checked) {
        editor.signIn("editor@oakfield.example");
        editor.press("Bring in a list");
        check(editor, checked);
        editor.press("Bring it in");
        assertThat(editor.text()).contains("Choose the file with your list");
        match(editor, word, checked);
        takeIn(editor, word, checked);
        String list = editor.page().url();
        visitor.awaitText("/search?q=" + word, word + " mornings");
        changeOneByHand(editor, word, checked);
        undo(editor, list, word, checked);
        visitor.awaitNoText("/search?q=" + word, word + " evenings");
        visitor.awaitText("/search?q=" + word, word + " mornings");
    }

    /** As an older program on Windows saves it. */
    private static void match(Visit editor, String word, boolean checked) {
        String csv = "Our café’s groups;;;;\nGroup;About;Tel.;Wo;Post code\n"
                + word + " mornings;We dig;1144960123;The hut;S6 5XX\n"
                + word + " nights;We look at stars;0114 496 0124;;Sheffield\n"
                + word + " evenings;We sing;0114 496 0125;;\n";
        editor.page()
                .setInputFiles(
                        "[name=file]",
                        new FilePayload("groups.csv", "text/csv", csv.getBytes(Charset.forName("windows-1252"))));
        editor.press("Bring it in");
        assertThat(editor.text()).contains("3 rows, with the headings in row 2", "In it, for example: The hut");
        check(editor, checked);
        editor.page()
                .getByLabel("Wo", new Page.GetByLabelOptions().setExact(true))
                .selectOption("NAME");
        editor.press("See what will happen");
        assertThat(editor.text()).contains("“Name” is chosen twice");
        check(editor, checked);
        editor.page()
                .getByLabel("Wo", new Page.GetByLabelOptions().setExact(true))
                .selectOption("PLACE");
        editor.press("See what will happen");
    }

    private static void takeIn(Visit editor, String word, boolean checked) {
        assertThat(editor.text())
                .contains(
                        "2 services will be added",
                        "1 row will not be taken",
                        "Row 4, Post code: Enter a full postcode, like S6 5XX.",
                        "Row 3, Tel.: your spreadsheet had lost the first 0");
        check(editor, checked);
        String mend = editor.page().url().replace("/preview", "/rows-to-mend.csv");
        assertThat(editor.fetch(mend).text())
                .contains("What to change,Group", word + " nights")
                .doesNotContain(word + " mornings");
        editor.press("Take in 2 rows");
        Awaitility.await().atMost(JourneyHub.PATIENCE).until(() -> {
            editor.open(editor.page().url());
            return editor.text().contains("2 services added");
        });
        assertThat(editor.text()).contains("Taken in", "1 row was not taken");
        check(editor, checked);
    }

    private static void changeOneByHand(Visit editor, String word, boolean checked) {
        editor.follow(word + " mornings");
        String service = editor.page().url();
        editor.open(service + "/origin");
        assertThat(editor.text()).contains("The list “groups.csv”", "Its row 3", "0114", "The hut");
        check(editor, checked);
        editor.open(service);
        editor.fill(Map.of("summary", "We dig, and drink tea."));
        editor.press("Save for everybody");
        assertThat(editor.text()).contains("Saved.");
    }

    private static void undo(Visit editor, String list, String word, boolean checked) {
        editor.open(list);
        editor.press("Undo this list…");
        assertThat(editor.text()).contains("Taken down: 1 service", "Left as they are: 1 service");
        check(editor, checked);
        editor.press("Undo the whole list");
        Awaitility.await().atMost(JourneyHub.PATIENCE).until(() -> {
            editor.open(list);
            return editor.text().contains("Undone. What this list added is gone");
        });
        assertThat(editor.text()).contains("Somebody has changed these since", word + " mornings");
        check(editor, checked);
    }

    /** A spreadsheet this time, as the hub itself makes it; its example is no service. */
    private static void sendBackTheTemplate(Visit editor) {
        editor.open("/console");
        editor.press("Bring in a list");
        byte[] template = editor.fetch(editor.page().url() + "/template.xlsx").body();
        editor.page()
                .setInputFiles("[name=file]", new FilePayload("template.xlsx", "application/octet-stream", template));
        editor.press("Bring it in");
        editor.press("See what will happen");
        assertThat(editor.text())
                .contains(
                        "Row 2, Name (needed): This is the example row of our template", "There is nothing to take in");
        editor.follow("Change the columns");
        editor.press("Throw this list away");
        assertThat(editor.text()).contains("Bring in a list").doesNotContain("template.xlsx\n");
    }

    private static void check(Visit visit, boolean checked) {
        if (checked) {
            PageChecks.everybodyCanUse(visit.page());
        }
    }
}
