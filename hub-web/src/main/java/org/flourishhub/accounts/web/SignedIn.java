package org.flourishhub.accounts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.accounts.ActorOf;
import org.flourishhub.shared.Actor;

/** Who is asking, looked up once for each request; a visitor when nobody signed in or the sign-in no longer counts. */
@RequestScoped
public class SignedIn {
    /** However busy they are, people sign in again after a working day. */
    static final Duration LONGEST = Duration.ofHours(12);

    @Inject
    HttpServletRequest request;

    @Inject
    ActorOf actorOf;

    @Inject
    Clock clock;

    private Actor actor;

    @Produces
    public Actor actor() {
        if (actor == null) {
            actor = find().orElseGet(Actor::visitor);
        }
        return actor;
    }

    private Optional<Actor> find() {
        Principal caller = request.getUserPrincipal();
        HttpSession session = request.getSession(false);
        if (caller == null || session == null) {
            return Optional.empty();
        }
        // a session only ever begins with a sign-in
        Instant signedInAt = Instant.ofEpochMilli(session.getCreationTime());
        return signedInAt.plus(LONGEST).isBefore(clock.instant())
                ? Optional.empty()
                : actorOf.find(UUID.fromString(caller.getName()), signedInAt);
    }
}
