package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Reads hundreds of services at once with what people can search them by: their organisation, terms, places, times, prices,
 * languages and areas; their contacts and funding are left out. They are to be looked at and never to be changed.
 */
@ApplicationScoped
public class ManyServices {
    @Inject
    EntityManager db;

    /** Those of {@code ids} that are there, public or not; must be called in a transaction. */
    public Collection<Service> read(Collection<UUID> ids) {
        try {
            return ids.isEmpty() ? List.of() : new RowsOfServices(db.unwrap(Connection.class), ids).read();
        } catch (SQLException e) {
            throw new IllegalStateException("Services could not be read", e);
        }
    }
}
