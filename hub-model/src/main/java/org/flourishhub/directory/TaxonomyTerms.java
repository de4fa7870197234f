package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.flourishhub.shared.RuleBroken;

/** The words things are found by. */
@ApplicationScoped
public class TaxonomyTerms {
    @Inject
    EntityManager db;

    /** Every term of one taxonomy, in its own order. */
    public List<TaxonomyTerm> of(String taxonomySlug) {
        return db.createQuery(
                        "select t from TaxonomyTerm t where t.taxonomy.slug = :taxonomy order by t.position, t.name",
                        TaxonomyTerm.class)
                .setParameter("taxonomy", taxonomySlug)
                .getResultList();
    }

    public Optional<TaxonomyTerm> findBySlug(String slug) {
        return db.createQuery("select t from TaxonomyTerm t where t.slug = :slug", TaxonomyTerm.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** The terms with these slugs; a slug that names none is refused, because a form only ever offers real ones. */
    public List<TaxonomyTerm> named(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return List.of();
        }
        List<TaxonomyTerm> terms = known(slugs);
        if (terms.size() != slugs.size()) {
            throw new RuleBroken("terms", "One of the chosen words does not exist any more. Please choose again");
        }
        return terms;
    }

    /** Those of the slugs that name a term; the rest is passed over, as befits words that came from outside. */
    public List<TaxonomyTerm> known(Collection<String> slugs) {
        return slugs.isEmpty()
                ? List.of()
                : db.createQuery(
                                "select t from TaxonomyTerm t where t.slug in :slugs order by t.position",
                                TaxonomyTerm.class)
                        .setParameter("slugs", slugs)
                        .getResultList();
    }
}
