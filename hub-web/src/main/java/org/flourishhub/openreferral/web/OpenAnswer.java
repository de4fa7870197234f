package org.flourishhub.openreferral.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.flourishhub.changes.PublicChanges;

/**
 * Sends what was asked for, or only that it is still the same. The tag of a page is made of its very words; that of a
 * stream, whose words are not known before they are sent, of the address and of the latest public change.
 */
@ApplicationScoped
public class OpenAnswer {
    /** Another when the shape of streams changes, so that nobody keeps an old one. */
    private static final String SHAPE = "1 ";

    private static final String JSON = "application/json;charset=UTF-8";

    @Inject
    PublicChanges changes;

    public Response page(Request request, JsonObject object) {
        String words = object.toString();
        return answer(request, words, words, JSON);
    }

    /** A page of a list, or all of it in one stream, as was asked for. */
    Response list(Request request, UriInfo address, ListPage page, Lines lines) {
        return page.stream()
                ? stream(request, address, lines, Lines.TYPE)
                : page(request, page.around(lines.ids().size(), lines.on(page)));
    }

    public Response stream(Request request, UriInfo address, StreamingOutput lines, String type) {
        return answer(request, SHAPE + changes.revision() + " " + address.getRequestUri(), lines, type);
    }

    private Response answer(Request request, String version, Object entity, String type) {
        EntityTag tag = new EntityTag(digest(version), true);
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = known == null ? Response.ok(entity, type) : known;
        // asked for again each time, so that what was taken down is gone at once
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .build();
    }

    private static String digest(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
