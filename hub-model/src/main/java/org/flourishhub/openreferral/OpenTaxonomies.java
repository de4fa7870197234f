package org.flourishhub.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.flourishhub.directory.Taxonomy;
import org.flourishhub.directory.TaxonomyTerm;

/** The words things are found by. There are few, so they are read whole. */
@ApplicationScoped
public class OpenTaxonomies {
    @Inject
    EntityManager db;

    @Transactional
    public List<Taxonomy> taxonomies(String search) {
        return db.createQuery("select t from Taxonomy t order by t.slug", Taxonomy.class)
                .getResultStream()
                .filter(taxonomy -> says(search, taxonomy.name(), taxonomy.description()))
                .toList();
    }

    @Transactional
    public List<TaxonomyTerm> terms(TermQuestion question) {
        return db.createQuery(
                        "select t from TaxonomyTerm t join fetch t.taxonomy order by t.taxonomy.slug, t.position, t.id",
                        TaxonomyTerm.class)
                .getResultStream()
                .filter(term -> says(question.search(), term.name(), term.description()))
                .filter(term ->
                        question.taxonomyId() == null || term.taxonomy().id().equals(question.taxonomyId()))
                .filter(term -> question.parentId() == null)
                .toList();
    }

    private static boolean says(String search, String name, String description) {
        if (search == null) {
            return true;
        }
        String all = (name + " " + description).toLowerCase(Locale.UK);
        for (String word : search.toLowerCase(Locale.UK).strip().split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Which terms somebody wants; {@code null} says nothing.
     *
     * @param topOnly only terms without a parent: all of ours stand at the top
     * @param parentId only terms right below this one
     */
    public record TermQuestion(String search, UUID taxonomyId, boolean topOnly, UUID parentId) {}
}
