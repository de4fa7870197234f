package org.flourishhub.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.flourishhub.accounts.SignIn.Outcome.TooManyTries;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.web.Form;
import org.flourishhub.shared.web.Redirect;

/** Where people who publish sign in. */
@RequestScoped
@Path("/sign-in")
public class SignInController {
    private static final int UNPROCESSABLE = 422;

    @Inject
    SecurityContext security;

    @Inject
    ClientAddress address;

    @Inject
    HttpServletRequest request;

    @Context
    HttpServletResponse response;

    @Inject
    Actor actor;

    @GET
    public Response page(@QueryParam("to") String to) {
        String safe = ReturnPath.safe(to);
        return actor.accountId() == null
                ? Response.ok(SignInPage.of(Form.empty().with(SignInPage.TO, safe)))
                        .build()
                : Redirect.to(safe);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(MultivaluedMap<String, String> typed) throws ServletException {
        Form form = Form.of(typed);
        endSession();
        var credential = new SignInCredential(form.value("email"), form.value("password"), address.of(request));
        AuthenticationStatus status = security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(credential));
        if (status != AuthenticationStatus.SUCCESS) {
            return refused(form, credential);
        }
        request.changeSessionId();
        return ReturnPath.isSafe(form.value(SignInPage.RESEND))
                ? Response.ok(SignInPage.resend(form)).build()
                : Redirect.to(ReturnPath.safe(form.value(SignInPage.TO)));
    }

    /** Whatever the browser brought along, the session that begins now is a new one. */
    private void endSession() throws ServletException {
        request.logout();
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
    }

    private static Response refused(Form form, SignInCredential credential) {
        if (credential.outcome() instanceof TooManyTries tries) {
            long seconds = Math.max(1, tries.delay().plusMillis(999).toSeconds());
            return Response.status(Response.Status.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, seconds)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .entity(again(
                            form,
                            "There were too many tries. Wait " + inWords(tries.delay())
                                    + ", then try again. Nothing is lost"))
                    .build();
        }
        return Response.status(UNPROCESSABLE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(again(
                        form, "The email address and the password do not belong together. Check both and try again"))
                .build();
    }

    private static Object again(Form form, String sentence) {
        return SignInPage.of(form.without("password").because(new RuleBroken("email", sentence)));
    }

    private static String inWords(Duration delay) {
        long minutes = delay.plusSeconds(59).toMinutes();
        return minutes <= 1 ? "a minute" : minutes + " minutes";
    }
}
