package org.flourishhub.shared.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;

/** Gives people back what they sent when it could not be taken: one button sends it again, only to be seen in its form. */
public final class Resend {
    private static final Pattern CONSOLE = Pattern.compile("/console(/[A-Za-z0-9-]+)+");

    private Resend() {}

    public static View page(String path, Form typed) {
        return View.page("console/resend", "You are signed in again")
                .in(Section.CONSOLE)
                .with("path", path)
                .with("form", typed.without(Form.TOKEN).with(Form.AGAIN, "yes"));
    }

    static boolean canGoTo(String path) {
        return CONSOLE.matcher(path).matches();
    }

    /** The form was opened in a session that has ended; nothing of it was done. */
    static Response afterAnotherSignIn(String path, Form typed) {
        return Response.status(Response.Status.FORBIDDEN)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page(path, typed))
                .build();
    }
}
