package org.flourishhub.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.flourishhub.shared.EditedMeanwhile;
import org.flourishhub.shared.Gone;
import org.flourishhub.shared.NotAllowed;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.RuleBroken;

/** The one place where whatever went wrong becomes a page for people, or plain text or JSON for programs. */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(Problems.class.getName());
    private static final Pattern NO_CONNECTION = Pattern.compile(
            "allocat(e|ing) (a|more) connection|connection could not be allocated", Pattern.CASE_INSENSITIVE);
    private static final int DEEPEST_CAUSE = 20;
    private static final int SERVICE_UNAVAILABLE = 503;
    private static final int TRY_AGAIN_IN_SECONDS = 30;

    @Context
    HttpHeaders request;

    @Context
    UriInfo address;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        Problem problem = problemOf(thrown);
        Response.ResponseBuilder answer = Response.status(problem.status());
        if (problem.status() == SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, TRY_AGAIN_IN_SECONDS);
        } else if (thrown instanceof WebApplicationException web) {
            List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER, HttpHeaders.WWW_AUTHENTICATE)
                    .forEach(header -> answer.header(header, web.getResponse().getHeaderString(header)));
        }
        if (OpenDoors.isBehind(address.getPath())) {
            return answer.type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                    .entity(problem.json())
                    .build();
        }
        return wantsPage()
                ? answer.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(problem.view())
                        .build()
                : answer.type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                        .entity(problem.text())
                        .build();
    }

    /** Looks through what containers wrap around our own exceptions. */
    static Problem problemOf(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < DEEPEST_CAUSE; i++, cause = cause.getCause()) {
            Problem expected = expected(cause);
            if (expected != null) {
                return expected;
            }
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "Something went wrong (reference " + reference + ")", thrown);
        return Problem.of(500).because(List.of("If you tell us about it, give this reference: " + reference));
    }

    private static Problem expected(Throwable cause) {
        if (cause instanceof NotFound) {
            return Problem.of(404);
        } else if (isDatabaseAway(cause)) {
            LOG.log(Level.WARNING, "A page went unanswered, for the database does not answer: " + cause.getMessage());
            return Problem.of(503).because(List.of("Search may still work: it does not need this part."));
        } else if (cause instanceof NotUnderstood) {
            return Problem.of(400).because(List.of(cause.getMessage()));
        } else if (cause instanceof FormTooLong) {
            return Problem.of(413);
        } else if (cause instanceof Gone) {
            return Problem.of(410);
        } else if (cause instanceof NotAllowed) {
            return Problem.of(403).because(List.of(cause.getMessage()));
        } else if (cause instanceof RuleBroken broken) {
            return Problem.of(422)
                    .because(broken.problems().stream()
                            .map(RuleBroken.Problem::sentence)
                            .toList());
        } else if (cause instanceof EditedMeanwhile || cause instanceof OptimisticLockException) {
            return Problem.of(409);
        } else if (cause instanceof WebApplicationException web
                && web.getResponse().getStatus() != 500) {
            return Problem.of(web.getResponse().getStatus());
        }
        return null;
    }

    private static boolean isDatabaseAway(Throwable cause) {
        return cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLException problem && isPoolEmpty(problem);
    }

    /** The server's pool has a plain exception for having no connection to give; only its words tell. */
    private static boolean isPoolEmpty(SQLException problem) {
        return problem.getMessage() != null
                && NO_CONNECTION.matcher(problem.getMessage()).find();
    }

    /** Browsers name HTML; programs name what they want, or anything at all. */
    private boolean wantsPage() {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        return accept == null || accept.contains(MediaType.TEXT_HTML);
    }
}
