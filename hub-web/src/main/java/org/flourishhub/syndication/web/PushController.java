package org.flourishhub.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.flourishhub.shared.web.FromMachines;
import org.flourishhub.syndication.ReceivePush;
import org.flourishhub.syndication.VerifyPush;

/** Where the hubs of feeds tell us of changes: WebSub and rssCloud, each feed at an address that only its hub knows. */
@RequestScoped
@FromMachines
@Path("/push/{key}")
public class PushController {
    private static final int TAKEN = 202;

    @Inject
    VerifyPush verifyPush;

    @Inject
    ReceivePush receivePush;

    @PathParam("key")
    String key;

    /** Always plain text, whatever the hub likes best. {@code url} and {@code challenge} are those of a cloud. */
    @GET
    public Response verify(
            @QueryParam("hub.mode") String mode,
            @QueryParam("hub.topic") String topic,
            @QueryParam("hub.challenge") String challenge,
            @QueryParam("hub.lease_seconds") String lease,
            @QueryParam("hub.reason") String reason,
            @QueryParam("url") String url,
            @QueryParam("challenge") String cloudsChallenge) {
        VerifyPush.Question question = mode == null
                ? new VerifyPush.Question(null, url, cloudsChallenge, 0, null)
                : new VerifyPush.Question(mode, topic, challenge, seconds(lease), reason);
        return verifyPush
                .verify(key, question)
                .map(answer -> Response.ok(answer, MediaType.TEXT_PLAIN))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND))
                .build();
    }

    @POST
    public Response push(
            @HeaderParam("X-Hub-Signature") String signature,
            @HeaderParam("Content-Type") String contentType,
            InputStream body)
            throws IOException {
        return received(signature, contentType, body);
    }

    /** Some hubs put what has changed instead of posting it. */
    @PUT
    public Response put(
            @HeaderParam("X-Hub-Signature") String signature,
            @HeaderParam("Content-Type") String contentType,
            InputStream body)
            throws IOException {
        return received(signature, contentType, body);
    }

    /** Whoever pushes learns nothing about whether it was believed. */
    private Response received(String signature, String contentType, InputStream body) throws IOException {
        return switch (receivePush.receive(key, signature, contentType, body.readAllBytes())) {
            case TAKEN, HINT -> Response.status(TAKEN).build();
            case NOT_WANTED -> Response.status(Response.Status.GONE).build();
        };
    }

    private static long seconds(String lease) {
        return lease != null && lease.matches("\\d{1,12}") ? Long.parseLong(lease) : 0;
    }
}
