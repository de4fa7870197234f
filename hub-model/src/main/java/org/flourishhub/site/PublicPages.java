package org.flourishhub.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.flourishhub.shared.InstantInUtc;

/** Every page about something that is public now, and when that last changed. */
@ApplicationScoped
public class PublicPages {
    private static final String ALL = """
            select path, last_modified from (
                select 1 as kind, id, concat('/organisations/', slug) as path, last_modified from organisation
                    where merged_into_id is null and not unlisted
                union all
                select 2, id, concat('/services/', slug), last_modified from service where publication = 'PUBLISHED'
                union all
                select 3, id, concat('/events/', slug), last_modified from event where publication = 'PUBLISHED'
                union all
                select 4, id, concat('/stories/', slug), last_modified from story where status = 'PUBLISHED'
            ) page""";

    @Inject
    EntityManager db;

    public record PublicPage(String path, Instant changed) {}

    /** Some of them, in an order that stays; {@code first} counts from 0. */
    @Transactional
    public List<PublicPage> some(int first, int most) {
        List<?> rows = db.createNativeQuery(ALL + " order by kind, id limit " + most + " offset " + first)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(PublicPages::page).toList();
    }

    @Transactional
    public int count() {
        return ((Number) db.createNativeQuery("select count(*) from (" + ALL + ") pages")
                        .getSingleResult())
                .intValue();
    }

    private static PublicPage page(Object[] row) {
        return new PublicPage((String) row[0], InstantInUtc.from(row[1]));
    }
}
