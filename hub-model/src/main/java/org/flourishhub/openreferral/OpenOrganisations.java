package org.flourishhub.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.flourishhub.directory.Organisation;

/** The organisations that everybody may see, in the order of their ids, which never changes. */
@ApplicationScoped
public class OpenOrganisations {
    @Inject
    EntityManager db;

    @Inject
    KeptAnswers kept;

    /** {@code search} holds words that must all stand in the name or the description; {@code null} asks for all. */
    @Transactional
    public IdList ids(String search) {
        return kept.to(List.of("organisations", search == null ? "" : search), () -> new Condition()
                .andEveryWord(search, "(o.name like ? or o.description like ?)")
                .ids(
                        db,
                        "select cast(o.id as char(36)) from organisation o where o.merged_into_id is null and not o.unlisted",
                        "o.id"));
    }

    /** What {@code as} makes of each, in the order of the ids. */
    @Transactional
    public <T> List<T> read(List<UUID> ids, Function<Organisation, T> as) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Integer> order = new HashMap<>();
        ids.forEach(id -> order.put(id, order.size()));
        return db.createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
                .setParameter("ids", ids)
                .getResultStream()
                .sorted(Comparator.comparing(organisation -> order.get(organisation.id())))
                .map(as)
                .toList();
    }

    /** The ids of what an organisation offers the public. */
    @Transactional
    public List<UUID> servicesOf(UUID organisationId) {
        return db.createQuery(
                        "select s.id from Service s where s.organisation.id = :organisation"
                                + " and s.publication = org.flourishhub.directory.Publication.PUBLISHED"
                                + " order by s.publishedAt, s.id",
                        UUID.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }
}
