package org.flourishhub.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flourishhub.shared.InstantInUtc;

/** Deletes how to reach a visitor some days after their correction was settled: long enough to thank them. */
@ApplicationScoped
public class ForgetContacts {
    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "hub.corrections.contact.days")
    long days;

    /** Returns how many were forgotten; doing it again does nothing. */
    @Transactional
    public int forget() {
        return db.createNativeQuery("update correction set contact = null, version = version + 1"
                        + " where contact is not null and settled_at < ?1")
                .setParameter(1, InstantInUtc.of(clock.instant().minus(Duration.ofDays(days))))
                .executeUpdate();
    }
}
