package org.flourishhub.shared.web;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import org.flourishhub.shared.EditedMeanwhile;
import org.flourishhub.shared.RuleBroken;

/** What becomes of a form that was sent: it is done, or it is shown again with its problems, or beside what another person saved. */
public final class Answer {
    private static final int UNPROCESSABLE = 422;
    private static final int DEEPEST_CAUSE = 12;

    private Answer() {}

    /** Nothing typed is lost: a broken rule shows the form again (422). */
    public static Response to(Form form, Supplier<Response> work, Function<Form, View> shownAgain) {
        if (form.isAgain()) {
            return Response.ok(shownAgain.apply(form.without(Form.AGAIN))).build();
        }
        try {
            return work.get();
        } catch (RuleBroken broken) {
            return Response.status(UNPROCESSABLE)
                    .entity(shownAgain.apply(form.because(broken)))
                    .build();
        }
    }

    /** Likewise, and when something was saved since the form was opened, {@code meanwhile} says what becomes of it. */
    public static Response to(
            Form form, Supplier<Response> work, Function<Form, View> shownAgain, Function<Form, Response> meanwhile) {
        try {
            return to(form, work, shownAgain);
        } catch (RuntimeException thrown) {
            if (!isEditedMeanwhile(thrown)) {
                throw thrown;
            }
            return meanwhile.apply(form);
        }
    }

    /** What somebody sent beside what was saved meanwhile, so that neither is lost (409). */
    public static Response conflict(View compared) {
        return Response.status(Response.Status.CONFLICT).entity(compared).build();
    }

    /** Two people may also save at the very same moment: then the database finds out, and the container wraps it. */
    private static boolean isEditedMeanwhile(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < DEEPEST_CAUSE; i++, cause = cause.getCause()) {
            if (cause instanceof EditedMeanwhile || cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }
}
