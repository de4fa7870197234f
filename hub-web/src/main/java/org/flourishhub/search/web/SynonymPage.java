package org.flourishhub.search.web;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.flourishhub.search.SynonymPreview;
import org.flourishhub.search.SynonymWords;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Redirect;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** The form for other words, and what they would change in search. */
final class SynonymPage {
    static final String LIST = "/console/synonyms";
    private static final String TRY_OUT = "preview";

    private SynonymPage() {}

    static View of(String path, Form form, List<SynonymPreview> previews) {
        String title = path.endsWith("/new") ? "Add other words" : "Change other words";
        return View.page("console/synonym", form.isRight() ? title : "Check what you typed: " + title)
                .in(Section.CONSOLE)
                .with("path", path)
                .with("heading", title)
                .with("form", form)
                .with("previews", previews);
    }

    static SynonymWords words(Form form) {
        return SynonymWords.of(form.value("said"), form.value("meant"));
    }

    static Form form(SynonymWords words, long version) {
        return Form.empty()
                .with("said", String.join("\n", words.said()))
                .with("meant", String.join("\n", words.meant()))
                .with("version", version);
    }

    static boolean isOnlyTriedOut(Form form) {
        return form.has("then", TRY_OUT);
    }

    static Response done(String what) {
        return Redirect.to(LIST + "?done=" + what);
    }

    /** {@code null} when the address names nothing we know. */
    static String doneSentence(String done) {
        return "saved".equals(done)
                ? "Saved. Search knows it from now on."
                : "removed".equals(done) ? "Removed. Search no longer knows it." : null;
    }
}
