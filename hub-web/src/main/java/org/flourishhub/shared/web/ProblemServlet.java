package org.flourishhub.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.flourishhub.shared.Actor;

/** The page for what went wrong outside our own resources, where the container would show a page of its own. */
@WebServlet(ProblemServlet.PATH)
public class ProblemServlet extends HttpServlet {
    static final String PATH = "/problem";

    @Inject
    Templates templates;

    @Inject
    Assets assets;

    @Inject
    CrisisHelp crisis;

    @Inject
    PublicAddress address;

    /** Shown to a visitor without a session: at this point the request that failed is over. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = statusOf(request);
        View view = Problem.of(status).view();
        Page page = new Page(view, Actor.visitor(), () -> "", address, assets, crisis);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        templates.render(view, page).writeTo(response.getOutputStream());
    }

    private static int statusOf(HttpServletRequest request) {
        boolean afterAnError = request.getDispatcherType() == DispatcherType.ERROR;
        return afterAnError && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : 404;
    }
}
