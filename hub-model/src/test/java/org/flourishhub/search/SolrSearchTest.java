package org.flourishhub.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.solr.common.params.SolrParams;
import org.flourishhub.directory.PostcodeDistricts;
import org.flourishhub.search.SearchQuery.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SolrSearchTest {
    private static final Instant NOW = Instant.parse("2026-11-22T15:58:59.123Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Food bank|food bank",
                "{!func}sum(1,2)|func sum 1 2",
                "title:secret AND *:*|title secret and",
                "_query_:{!lucene}x|query lucene x",
                "$param ${x}|param x",
                "men’s shed|men's shed",
                "'quoted'|quoted",
                "“low mood”|\"low mood\"",
                "\"never closed|never closed",
                "-not +must ~ ^5 a*|not must 5 a",
                "drop-in|drop in",
                "قهوة café|قهوة café",
                "\\\\\"|``"
            })
    void the_visitors_text_becomes_plain_words(String typed, String words) {
        assertThat(asked(SearchQuery.of(typed)).get("q")).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"🙂", "{!}", "***", "\"\""})
    void text_without_a_word_finds_nothing_rather_than_everything(String typed) {
        assertThat(asked(SearchQuery.of(typed)).get("q")).isEmpty();
        assertThat(asked(SearchQuery.of(typed)).get("q.alt")).isEqualTo("-*:*");
    }

    @Test
    void nothing_asked_finds_everything() {
        SolrParams solr = asked(SearchQuery.of("   "));

        assertThat(solr.get("q.alt")).isEqualTo("*:*");
        assertThat(solr.get("spellcheck")).isNull();
    }

    @Test
    void the_parser_knows_no_fields_and_no_other_parsers() {
        SolrParams solr = asked(SearchQuery.of("anything"));

        assertThat(solr.get("defType")).isEqualTo("edismax");
        assertThat(solr.get("uf")).isEqualTo("-*");
    }

    @Test
    void only_slugs_reach_the_filters() {
        SearchQuery query = SearchQuery.of("")
                .with(Narrowing.AREA, List.of("resilience", "x} {!func}1", "a,b", "*", "Good", ""))
                .with(Narrowing.ORGANISATION, List.of("-*:*"))
                .with(Narrowing.HELP, List.of("housing", "food-and-meals"));

        assertThat(asked(query).getParams("fq"))
                .containsExactly(
                        "-shown_until:[* TO 2026-11-22T15:55:00Z]",
                        "{!terms f=area tag=area}resilience",
                        "{!terms f=help tag=help}food-and-meals,housing");
    }

    @Test
    void the_moment_that_hides_past_events_is_rounded_so_that_its_filter_is_found_again() {
        assertThat(SolrSearch.of(SearchQuery.of(""), "", Synonyms.none(), NOW).getParams("fq"))
                .isEqualTo(SolrSearch.of(SearchQuery.of(""), "", Synonyms.none(), NOW.minusSeconds(200))
                        .getParams("fq"));
    }

    @Test
    void near_a_district_its_middle_is_what_counts() {
        SearchQuery query =
                SearchQuery.of("tea").near(PostcodeDistricts.find("S6").orElseThrow(), Order.NEAREST);

        assertThat(asked(query).get("pt")).isEqualTo("53.40300,-1.51100");
        assertThat(asked(query).get("sort")).startsWith("placeless asc,geodist() asc");
    }

    @Test
    void events_alone_are_listed_by_their_start() {
        SearchQuery events = SearchQuery.of("").withKinds(Set.of(Kind.EVENT));

        assertThat(SoonestFirst.isAskedBy(events)).isTrue();
        assertThat(SoonestFirst.isAskedBy(events.withText("tea"))).isFalse();
        assertThat(SoonestFirst.isAskedBy(events.withText("tea").sorted(Order.SOONEST)))
                .isTrue();
        assertThat(SoonestFirst.datesOf(asked(events)).get("sort")).startsWith("starts_at asc,score desc");
    }

    @Test
    void what_cannot_be_used_now_keeps_its_place_only_when_it_is_named() {
        assertThat(String.join(" ", asked(SearchQuery.of("food bank")).getParams("boost")))
                .contains("if(available,1,0.3)")
                .doesNotContain("$named");
        assertThat(String.join(" ", asked(SearchQuery.of("the food bank of")).getParams("boost")))
                .contains("if(available,1,0.3)");
        assertThat(String.join(" ", asked(SearchQuery.of("dore food bank")).getParams("boost")))
                .contains("if(available,1,if(exists(query($named)),0.9,0.3))");
    }

    @Test
    void pages_and_text_are_bounded() {
        assertThat(asked(SearchQuery.of("").onPage(-5)).get("start")).isEqualTo("0");
        assertThat(asked(SearchQuery.of("").onPage(Integer.MAX_VALUE)).get("start"))
                .isEqualTo("990");
        assertThat(SearchQuery.of("a".repeat(5_000)).text()).hasSize(200);
        assertThat(SearchQuery.of("a".repeat(199) + "🙂🙂").text()).isEqualTo("a".repeat(199));
        assertThat(SearchQuery.of(null).text()).isEmpty();
        assertThat(SearchQuery.of("the \u202egarden").text()).isEqualTo("the garden");
        assertThat(SearchQuery.of("two\u0000\r\n\tlines").text()).isEqualTo("two lines");
    }

    private static SolrParams asked(SearchQuery query) {
        return SolrSearch.of(query, query.text(), Synonyms.none(), NOW);
    }
}
