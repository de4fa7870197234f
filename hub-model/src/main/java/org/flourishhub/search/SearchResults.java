package org.flourishhub.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was found, ready to be shown: no HTML anywhere.
 *
 * @param query what was asked
 * @param searchedFor the words that were searched for: the visitor's, or the corrected ones when theirs found nothing
 * @param didYouMean other words that would find something; empty when the words are fine or were corrected already
 * @param total how many listings were found, on all pages
 * @param hits those of this page, in order
 * @param facets what the search can be narrowed by, in the order to show them; a facet without values is left out
 */
public record SearchResults(
        SearchQuery query,
        String searchedFor,
        Optional<String> didYouMean,
        long total,
        List<Hit> hits,
        List<Facet> facets) {

    /**
     * One listing that was found.
     *
     * @param path the address of its page on the hub, such as {@code /services/…}
     * @param passage the part of its long text that matched, when title and summary did not; else empty
     * @param organisation who publishes it; {@code null} when nobody is known
     * @param organisationPath the address of that organisation's page; {@code null} without one
     * @param kilometres how far its nearest place is from where somebody asked; {@code null} without either
     * @param area where people must live to use it, as it is called; {@code null} when that is not said
     */
    public record Hit(
            UUID id,
            Kind kind,
            String path,
            List<Segment> title,
            List<Segment> summary,
            List<Segment> passage,
            String organisation,
            String organisationPath,
            Double kilometres,
            String area,
            ListingFacts facts) {}

    /** A piece of plain text; {@code matched} pieces are the words that were searched for. */
    public record Segment(String text, boolean matched) {}

    /** One way to narrow the search, with the choices it leaves. */
    public record Facet(Narrowing narrowing, List<FacetValue> values) {
        /** Stable, for forms and addresses. */
        public String name() {
            return narrowing.slug();
        }

        public String label() {
            return narrowing.label();
        }

        public boolean isChosen() {
            return values.stream().anyMatch(FacetValue::chosen);
        }
    }

    /** One choice, with the number of listings it would give. */
    public record FacetValue(String slug, String label, long count, boolean chosen) {}

    public SearchResults {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }

    /** The visitor's words found nothing, so these results are for {@link #searchedFor()}. */
    public boolean wasCorrected() {
        return !searchedFor.equals(query.text());
    }

    /** How many pages can be opened; at least 1. */
    public int pages() {
        int size = query.pageSize();
        return (int) Math.max(1, (Math.min(SearchQuery.LAST_LISTING, total) + size - 1) / size);
    }

    /** The place in the whole list, from 1, of the first hit of this page. */
    public int firstPlace() {
        return (query.page() - 1) * query.pageSize() + 1;
    }

    /** The place in the whole list of the last hit of this page. */
    public int lastPlace() {
        return firstPlace() + hits.size() - 1;
    }

    public boolean hasPrevious() {
        return query.page() > 1;
    }

    public boolean hasNext() {
        return query.page() < pages();
    }
}
