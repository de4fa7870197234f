package org.flourishhub.accounts.web;

import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Resend;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.View;

/** The page to sign in on, and the one that gives people back what they were writing when their session ended. */
final class SignInPage {
    /** What the names of carried fields begin with on the sign-in page, so that they cannot be taken for its own. */
    static final String CARRIED = "carried.";

    static final String RESEND = "resend";
    static final String TO = "to";

    private SignInPage() {}

    static View of(Form form) {
        return View.page("console/sign-in", form.isRight() ? "Sign in" : "Check what you typed: sign in")
                .in(Section.CONSOLE)
                .with("form", form);
    }

    /** {@code path} is where the form was going. */
    static View carrying(String path, Form typed) {
        Form form = Form.empty();
        if (ReturnPath.isSafe(path)) {
            form = form.with(RESEND, path);
            for (String field : typed.fields()) {
                if (!field.equals(Form.TOKEN)) {
                    form = form.with(CARRIED + field, typed.values(field));
                }
            }
        }
        return of(form);
    }

    /** Signed in again: one button sends the same words to where they were going, which shows them in their form. */
    static View resend(Form form) {
        Form typed = Form.empty();
        for (String field : form.fields()) {
            if (field.startsWith(CARRIED)) {
                typed = typed.with(field.substring(CARRIED.length()), form.values(field));
            }
        }
        return Resend.page(form.value(RESEND), typed);
    }
}
