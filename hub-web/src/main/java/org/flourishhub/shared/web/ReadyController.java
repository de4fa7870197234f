package org.flourishhub.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.WakeUp;

/** What the launcher and load balancers ask: whether this node can serve, and to look at its queues now. */
@RequestScoped
@FromMachines
@Path("/internal")
@Produces(MediaType.TEXT_PLAIN)
public class ReadyController {
    @Inject
    EntityManager db;

    @Inject
    Event<WakeUp> wakeUp;

    @Inject
    @ConfigProperty(name = "hub.wake.token")
    Optional<String> wakeToken;

    /** Fails, and so answers 503, while the database cannot be reached. */
    @GET
    @Path("/ready")
    public String ready() {
        db.createNativeQuery("select 1").getSingleResult();
        return "ready\n";
    }

    /** Without the right token this address does not exist. */
    @POST
    @Path("/wake")
    public String wake(@HeaderParam("X-Hub-Wake") String token) {
        if (token == null || wakeToken.isEmpty() || !isSame(token, wakeToken.get())) {
            throw new NotFound();
        }
        wakeUp.fire(new WakeUp());
        return "awake\n";
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
