package org.flourishhub.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.flourishhub.directory.Publication;
import org.flourishhub.directory.Service;
import org.flourishhub.shared.InstantInUtc;

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
        return kept.to(question, () -> condition(question, "true")
                .ids(
                        db,
                        "select cast(s.id as char(36)) from service s where s.publication = 'PUBLISHED'",
                        "s.published_at, s.id"));
    }

    /** {@code here} says of a schedule, {@code c}, that it may count. */
    static Condition condition(ServiceQuestion question, String here) {
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
                .and("s.last_modified >= ?", InstantInUtc.of(question.modifiedAfter()))
                .and("s.minimum_age >= ?", question.minimumAge())
                .and("s.maximum_age <= ?", question.maximumAge())
                .andThere(
                        "exists (select 1 from schedule c where c.service_id = s.id and " + here,
                        new Condition()
                                .and("c.opens_at >= ?", question.startTime())
                                .and("c.closes_at <= ?", question.endTime())
                                .and(
                                        "(c.byday like ? or (c.byday is null and c.bymonthday is null"
                                                + " and dayname(c.dtstart) = ?))",
                                        pattern(question.day()),
                                        name(question.day())));
    }

    private static String pattern(DayOfWeek day) {
        return day == null ? null : "%" + day.name().substring(0, 2) + "%";
    }

    private static String name(DayOfWeek day) {
        return day == null ? null : day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    /** What {@code as} makes of each, in the order of the ids; their parts are fetched for all of them at once. One that was taken down meanwhile is left out. */
    @Transactional
    public <T> List<T> read(List<UUID> ids, Function<Service, T> as) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Integer> order = new HashMap<>();
        ids.forEach(id -> order.put(id, order.size()));
        return db.createQuery(
                        "select s from Service s join fetch s.organisation"
                                + " where s.id in :ids and s.publication = :published",
                        Service.class)
                .setParameter("ids", ids)
                .setParameter("published", Publication.PUBLISHED)
                .getResultStream()
                .sorted(Comparator.comparing(service -> order.get(service.id())))
                .map(as)
                .toList();
    }

    @Transactional
    public <T> Optional<T> find(UUID id, Function<Service, T> as) {
        return read(List.of(id), as).stream().findFirst();
    }
}
