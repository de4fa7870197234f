package org.flourishhub.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.apache.solr.client.solrj.response.json.NestableJsonFacet;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.SolrParams;

/**
 * What a search that found nothing would find without one of its conditions.
 *
 * @param without the slug of a {@link Narrowing}, or {@link #PLACE}, {@link #DATES}, {@link #WORDS} or {@link #CHOICES}
 * @param found how many listings that would be
 */
public record Loosened(String without, long found) {
    public static final String PLACE = Narrow.NEAR;
    public static final String DATES = Narrow.DAYS;
    public static final String WORDS = "words";

    /** All that was chosen at once, where leaving out one of it finds nothing yet. */
    public static final String CHOICES = "choices";

    /** The same question for the counts alone. */
    static SolrParams asked(SolrParams question, SearchQuery query) {
        StringJoiner counts = new StringJoiner(",", "{", "}");
        for (String condition : conditions(query)) {
            counts.add("\"%1$s\":{type:query,q:\"%2$s\",domain:{excludeTags:\"%1$s\"}}"
                    .formatted(condition, stillAsked(condition, query)));
        }
        return countsAlone(question).set("json.facet", counts.toString());
    }

    /** The same question without its words. */
    static SolrParams withoutWords(SearchQuery query, Instant now) {
        return countsAlone(SolrSearch.of(query.withText(""), "", Synonyms.none(), now))
                .set("json.facet", "{}");
    }

    /** The same question without anything that narrows it. */
    static SolrParams withoutChoices(SearchQuery query, Synonyms others, Instant now) {
        SearchQuery wide = query.withChoices(Choices.NONE).on(Optional.empty());
        return countsAlone(SolrSearch.of(wide, query.text(), others, now)).set("json.facet", "{}");
    }

    private static ModifiableSolrParams countsAlone(SolrParams question) {
        ModifiableSolrParams counts = new ModifiableSolrParams(question);
        return counts.set("rows", 0).set("start", 0).set("hl", false).set("spellcheck", false);
    }

    /** Most first, and only those that would help; {@code withoutWords} is 0 when there were none to leave out. */
    static List<Loosened> of(NestableJsonFacet counts, SearchQuery query, long withoutWords) {
        List<Loosened> all = new ArrayList<>();
        for (String condition : conditions(query)) {
            NestableJsonFacet one = counts == null ? null : counts.getQueryFacet(condition);
            all.add(new Loosened(condition, one == null ? 0 : one.getCount()));
        }
        all.add(new Loosened(WORDS, withoutWords));
        return all.stream()
                .filter(one -> one.found() > 0)
                .sorted(Comparator.comparing(Loosened::found).reversed())
                .toList();
    }

    private static List<String> conditions(SearchQuery query) {
        List<String> conditions = new ArrayList<>();
        for (Narrowing narrowing : Narrowing.values()) {
            if (!query.choices().of(narrowing).isEmpty()) {
                conditions.add(narrowing.slug());
            }
        }
        query.near().ifPresent(place -> conditions.add(PLACE));
        query.days().ifPresent(days -> conditions.add(DATES));
        return conditions;
    }

    /** Days and times of day are one filter: without the one, the other still holds. */
    private static String stillAsked(String condition, SearchQuery query) {
        Set<String> other = condition.equals(Narrowing.DAY.slug())
                ? query.choices().of(Narrowing.TIME)
                : condition.equals(Narrowing.TIME.slug()) ? query.choices().of(Narrowing.DAY) : Set.of();
        return other.isEmpty() ? "*:*" : Narrow.slots(other, Set.of());
    }
}
