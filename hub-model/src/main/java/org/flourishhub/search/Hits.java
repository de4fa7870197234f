package org.flourishhub.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrDocumentList;
import org.flourishhub.directory.Coordinates;
import org.flourishhub.search.SearchResults.Hit;
import org.flourishhub.search.SearchResults.Segment;

/** Reads what was found out of Solr's answer, with the matched words as pieces of plain text. */
final class Hits {
    /** What is read here, or for a hit's facts: everything else would be packed and sent for nothing. */
    static final String FIELDS = String.join(
            ",",
            SolrFields.ID,
            SolrFields.KIND,
            SolrFields.SLUG,
            SolrFields.TITLE,
            SolrFields.SUMMARY,
            SolrFields.ORGANISATION,
            SolrFields.ORGANISATION_NAME,
            SolrFields.SPOT,
            SolrFields.COVERED_AREA,
            ListingDocument.FACTS,
            SolrFields.TAKES_PLACE,
            SolrFields.CALLED_OFF);

    private Hits() {}

    static List<Hit> of(QueryResponse answer, SearchQuery query, Instant now) {
        return of(answer.getResults(), answer.getHighlighting(), query, now);
    }

    /** {@code highlighting} may be {@code null}: nothing was asked for in words. */
    static List<Hit> of(
            SolrDocumentList all, Map<String, Map<String, List<String>>> highlighting, SearchQuery query, Instant now) {
        Map<String, Map<String, List<String>>> marked = highlighting == null ? Map.of() : highlighting;
        return all.stream()
                .map(found -> hit(found, marked.getOrDefault(text(found, SolrFields.ID), Map.of()), query, now))
                .toList();
    }

    private static Hit hit(SolrDocument found, Map<String, List<String>> marked, SearchQuery query, Instant now) {
        Kind kind = Kind.named(text(found, SolrFields.KIND)).orElseThrow();
        List<Segment> title = marked(found, SolrFields.TITLE, marked);
        List<Segment> summary = marked(found, SolrFields.SUMMARY, marked);
        String organisation = text(found, SolrFields.ORGANISATION);
        Optional<Spot> nearest = nearest(found, query);
        ListingFacts facts = NextDate.of(found, query, now);
        return new Hit(
                ListingDocument.idIn(text(found, SolrFields.ID)),
                kind,
                kind.pathOf(text(found, SolrFields.SLUG)),
                title,
                summary,
                hasMatch(title) || hasMatch(summary) ? List.of() : passage(marked),
                text(found, SolrFields.ORGANISATION_NAME),
                organisation == null ? null : Kind.ORGANISATION.pathOf(organisation),
                nearest.map(spot -> spot.point().kilometresTo(query.near().get().centre()))
                        .orElse(null),
                text(found, SolrFields.COVERED_AREA),
                nearest.map(spot -> facts.at(spot.name(), spot.district())).orElse(facts));
    }

    private static List<Segment> marked(SolrDocument found, String field, Map<String, List<String>> marked) {
        List<String> snippets = marked.getOrDefault(field, List.of());
        String plain = text(found, field);
        return segments(snippets.isEmpty() ? (plain == null ? "" : plain) : snippets.get(0));
    }

    private static List<Segment> passage(Map<String, List<String>> marked) {
        List<String> snippets = marked.getOrDefault(SolrFields.BODY, List.of());
        return snippets.isEmpty() ? List.of() : segments(snippets.get(0).strip());
    }

    private static boolean hasMatch(List<Segment> segments) {
        return segments.stream().anyMatch(Segment::matched);
    }

    /** Cuts a text at its marks; no mark is left in the pieces. */
    static List<Segment> segments(String marked) {
        List<Segment> segments = new ArrayList<>();
        for (String piece : marked.split("(?=" + SolrSearch.MATCH_BEGINS + ")|(?<=" + SolrSearch.MATCH_ENDS + ")")) {
            boolean matched = piece.startsWith(SolrSearch.MATCH_BEGINS);
            String plain = piece.replace(SolrSearch.MATCH_BEGINS, "").replace(SolrSearch.MATCH_ENDS, "");
            if (!plain.isEmpty()) {
                segments.add(new Segment(plain, matched));
            }
        }
        return List.copyOf(segments);
    }

    /** Of several places the nearest to where somebody asked. */
    private static Optional<Spot> nearest(SolrDocument found, SearchQuery query) {
        Collection<Object> spots = found.getFieldValues(SolrFields.SPOT);
        if (query.near().isEmpty() || spots == null) {
            return Optional.empty();
        }
        Coordinates here = query.near().get().centre();
        return spots.stream().map(spot -> Spot.read(spot.toString())).min(Comparator.comparing(spot -> spot.point()
                .kilometresTo(here)));
    }

    private static String text(SolrDocument found, String field) {
        Object value = found.getFirstValue(field);
        return value == null ? null : value.toString();
    }
}
