package org.flourishhub.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.response.json.NestableJsonFacet;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.SolrParams;

/**
 * What a search that found nothing would find without one of its conditions.
 *
 * @param without the slug of a {@link Narrowing}, or {@link #PLACE}, {@link #DATES}, {@link #WORDS}, {@link #CHOICES} or
 *     {@link #SOME_WORDS}
 * @param words those that are still asked for where only some are left out, else empty
 * @param found how many listings that would be
 */
public record Loosened(String without, String words, long found) {
    public static final String PLACE = Narrow.NEAR;
    public static final String DATES = Narrow.DAYS;
    public static final String WORDS = "words";

    /** Some of the words. */
    public static final String SOME_WORDS = "some-words";

    /** All that was chosen at once, where leaving out one of it finds nothing yet. */
    public static final String CHOICES = "choices";

    /** Of a longer question there are too many ways. */
    private static final int MOST_WORDS = 5;

    /** All but some of the words are still asked for, or one of the conditions goes as a whole. */
    public Loosened(String without, long found) {
        this(without, "", found);
    }

    /** With fewer of the words: each without one of them, most left. */
    static List<String> fewerWords(SearchQuery query) {
        List<String> words = telling(query);
        return words.size() < 2
                ? List.of()
                : IntStream.range(0, words.size())
                        .mapToObj(left -> IntStream.range(0, words.size())
                                .filter(other -> other != left)
                                .mapToObj(words::get)
                                .collect(Collectors.joining(" ")))
                        .distinct()
                        .toList();
    }

    /** Each of the words alone. */
    static List<String> singleWords(SearchQuery query) {
        List<String> words = telling(query);
        return words.size() < 3 ? List.of() : words;
    }

    private static List<String> telling(SearchQuery query) {
        List<String> words = Stream.of(WordsOfQuery.of(query.text()).plain().split(" "))
                .filter(word -> !word.isEmpty() && !PassedOver.is(word))
                .distinct()
                .toList();
        return words.size() > MOST_WORDS ? List.of() : words;
    }

    /** The same question for the counts alone. */
    static SolrParams asked(SolrParams question, SearchQuery query) {
        StringJoiner counts = new StringJoiner(",", "{", "}");
        for (String condition : conditions(query)) {
            counts.add("\"%1$s\":{type:query,q:\"%2$s\",domain:{excludeTags:\"%1$s\"}}"
                    .formatted(condition, stillAsked(condition, query)));
        }
        return countsAlone(question).set("json.facet", counts.toString());
    }

    /** The same question with other words, or with none. */
    static SolrParams withWords(String words, SearchQuery query, Synonyms others, Instant now) {
        return countsAlone(SolrSearch.of(query.withText(words), words, others, now))
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
