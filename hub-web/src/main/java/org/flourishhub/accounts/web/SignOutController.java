package org.flourishhub.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.flourishhub.shared.web.Redirect;

/** Signing out ends the session on the hub, and tells the browser to forget what it kept of it. */
@RequestScoped
@Path("/sign-out")
public class SignOutController {
    @Inject
    HttpServletRequest request;

    /** Doing it twice is harmless. */
    @POST
    public Response signOut() throws ServletException {
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return Response.fromResponse(Redirect.to("/"))
                .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                .build();
    }
}
