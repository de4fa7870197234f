package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads a service, public or not, with all that its page says about it, and others like it; or all of an organisation for its
 * page. They are read by their columns, to be looked at and never to be changed.
 */
@ApplicationScoped
public class ServicesToShow {
    private static final int MOST_ALIKE = 3;

    @Inject
    EntityManager db;

    /**
     * A service as its page shows it.
     *
     * @param alike others close by that can be used now and share a word with it, those that share most first
     */
    public record Shown(Service service, List<Service> alike) {}

    /** What the public may see of one organisation, A to Z, with what a card says about each. */
    @Transactional
    public List<Service> publicOf(UUID organisationId) {
        List<UUID> ids = db.createQuery(
                        "select s.id from Service s where s.organisation.id = :organisation and s.publication ="
                                + " :published order by s.name",
                        UUID.class)
                .setParameter("organisation", organisationId)
                .setParameter("published", Publication.PUBLISHED)
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        try {
            Map<UUID, Service> read = new RowsOfServices(db.unwrap(Connection.class), ids).readForCards();
            return ids.stream().filter(read::containsKey).map(read::get).toList();
        } catch (SQLException e) {
            throw new IllegalStateException("The services of an organisation could not be read", e);
        }
    }

    @Transactional
    public Optional<Shown> bySlug(String slug) {
        return by("slug", slug);
    }

    @Transactional
    public Optional<Shown> byId(UUID id) {
        return by("id", id.toString());
    }

    private Optional<Shown> by(String column, String value) {
        try {
            Connection connection = db.unwrap(Connection.class);
            AlikeServices question = AlikeServices.to(connection, column, value);
            return question.service() == null ? Optional.empty() : shown(connection, question);
        } catch (SQLException e) {
            throw new IllegalStateException("A service could not be read", e);
        }
    }

    private static Optional<Shown> shown(Connection connection, AlikeServices question) throws SQLException {
        List<UUID> alike = question.ask(MOST_ALIKE);
        List<UUID> all = new ArrayList<>(alike);
        all.add(question.service());
        Map<UUID, Service> read = new RowsOfServices(connection, all).readWhole();
        return Optional.ofNullable(read.get(question.service()))
                .map(service -> new Shown(
                        service,
                        alike.stream().filter(read::containsKey).map(read::get).toList()));
    }
}
