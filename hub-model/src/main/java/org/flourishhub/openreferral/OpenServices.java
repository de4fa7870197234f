package org.flourishhub.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.flourishhub.directory.Publication;
import org.flourishhub.directory.Service;

/** The services that everybody may see, in the order of their first publication. */
@ApplicationScoped
public class OpenServices {
    /** One word stands in what the service, its organisation or its terms are called or say. */
    static final String SAYS = "(s.name like ? or s.summary like ? or s.description like ?"
            + " or exists (select 1 from organisation o where o.id = s.organisation_id and o.name like ?)"
            + " or exists (select 1 from service_term st join taxonomy_term t on t.id = st.term_id"
            + " where st.service_id = s.id and t.name like ?))";

    @Inject
    EntityManager db;

    @Inject
    KeptAnswers kept;

    @Transactional
    public IdList ids(ServiceQuestion question) {
        return kept.to(question, () -> condition(question)
                .ids(
                        db,
                        "select cast(s.id as char(36)) from service s where s.publication = 'PUBLISHED'",
                        "s.published_at, s.id"));
    }

    static Condition condition(ServiceQuestion question) {
        return new Condition()
                .andEveryWord(question.search(), SAYS)
                .and(
                        "exists (select 1 from service_term st where st.service_id = s.id and st.term_id = ?)",
                        text(question.termId()))
                .and(
                        "exists (select 1 from service_term st join taxonomy_term t on t.id = st.term_id"
                                + " where st.service_id = s.id and t.taxonomy_id = ?)",
                        text(question.taxonomyId()))
                .and("s.organisation_id = ?", text(question.organisationId()))
                .and(
                        "s.last_modified >= ?",
                        question.modifiedAfter() == null
                                ? null
                                : LocalDateTime.ofInstant(question.modifiedAfter(), ZoneOffset.UTC))
                .and("s.minimum_age >= ?", question.minimumAge())
                .and("s.maximum_age <= ?", question.maximumAge());
    }

    static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    /** What {@code as} makes of each, in the order of the ids; one that was taken down meanwhile is left out. */
    @Transactional
    public <T> List<T> read(List<UUID> ids, boolean whole, Function<Service, T> as) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Integer> order = new HashMap<>();
        ids.forEach(id -> order.put(id, order.size()));
        return question(whole)
                .setParameter("ids", ids)
                .setParameter("published", Publication.PUBLISHED)
                .getResultStream()
                .sorted(Comparator.comparing(service -> order.get(service.id())))
                .map(as)
                .toList();
    }

    /** Parts are fetched for all services at once: a page costs as many questions as there are kinds of parts. */
    private TypedQuery<Service> question(boolean whole) {
        TypedQuery<Service> query = db.createQuery(
                        "select s from Service s join fetch s.organisation where s.id in :ids and s.publication = :published",
                        Service.class)
                .setHint("eclipselink.batch.type", "IN");
        return whole
                ? query.setHint("eclipselink.batch", "s.locations").setHint("eclipselink.batch", "s.terms.taxonomy")
                : query;
    }

    @Transactional
    public <T> Optional<T> find(UUID id, Function<Service, T> as) {
        return read(List.of(id), true, as).stream().findFirst();
    }
}
