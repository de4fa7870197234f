package org.flourishhub.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.PostcodeDistricts;
import org.flourishhub.search.SearchQuery.Order;
import org.flourishhub.search.SearchResults.Facet;
import org.flourishhub.search.SearchResults.FacetValue;
import org.flourishhub.search.SearchResults.Hit;
import org.flourishhub.search.SearchResults.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchDirectoryIT extends WithAFewThings {
    @Test
    void a_word_finds_other_forms_of_itself_and_is_marked_where_it_stands() {
        Hit hit = search("gardens").hits().stream()
                .filter(found -> found.path().startsWith("/services/dementia-cafe-"))
                .findFirst()
                .orElseThrow();

        assertThat(hit.kind()).isEqualTo(Kind.SERVICE);
        assertThat(hit.title()).containsExactly(new Segment("Dementia café", false));
        assertThat(hit.summary())
                .containsExactly(
                        new Segment("Tea and ", false),
                        new Segment("gardening", true),
                        new Segment(" talk for people with dementia and their carers.", false));
        assertThat(hit.passage()).isEmpty();
        assertThat(hit.organisation()).isEqualTo("Hillside Voices");
        assertThat(hit.organisationPath()).isEqualTo("/organisations/" + hillside);
    }

    @Test
    void a_match_in_the_long_text_is_shown_as_a_passage_without_any_html() {
        Hit hit = only(search("trellis"), "Beans, mostly");

        assertThat(hit.passage())
                .extracting(Segment::text)
                .containsExactly("They asked if I could hold the string & the ", "trellis", ".");
        assertThat(hit.facts().minutes()).isEqualTo(1);
    }

    @Test
    void accents_and_apostrophes_make_no_difference() {
        assertThat(titles(search("CAFE dementia's"))).containsExactly("Dementia café");
    }

    @Test
    void another_word_for_the_same_thing_finds_it() {
        assertThat(titles(search("caregiver"))).contains("Dementia café");
    }

    @Test
    void a_moderator_sees_what_other_words_would_change_before_anybody_else_does() {
        List<SynonymPreview> previews = hub.get(PreviewSynonym.class)
                .preview(null, SynonymWords.of("chinwag", "listening"), Cast.ADMINISTRATOR);

        assertThat(previews).hasSize(1);
        SynonymPreview chinwag = previews.get(0);
        assertThat(chinwag.before().total()).isZero();
        assertThat(titles(chinwag.after())).containsExactly("Listening line");
        assertThat(chinwag.isNew(chinwag.after().hits().get(0))).isTrue();
        assertThat(chinwag.lost()).isEmpty();
        assertThat(search("chinwag").total()).isZero();
    }

    @Test
    void what_somebody_types_is_completed_with_names_those_first_that_begin_so() {
        CompleteWords names = hub.get(CompleteWords.class);

        assertThat(names.complete("see")).containsExactly("Seed swap");
        assertThat(names.complete("CAFÉ dem")).containsExactly("Dementia café");
        assertThat(names.complete("dementia c")).containsExactly("Dementia café");
        assertThat(names.complete("li")).containsExactly("Listening line");
        assertThat(names.complete("d")).isEmpty();
        assertThat(names.complete("*:*")).isEmpty();
        assertThat(names.complete("{!prefix f=slug}a")).isEmpty();
        assertThat(names.complete("\"".repeat(9_999))).isEmpty();
    }

    @Test
    void a_place_the_street_and_the_name_of_a_district_are_found_as_words() {
        assertThat(titles(search("hillsborough"))).contains("Allotment mornings", "Seed swap");
        assertThat(titles(search("S17"))).containsExactly("Dementia café");
    }

    @Test
    void words_that_find_nothing_are_searched_as_they_were_probably_meant() {
        SearchResults found = search("dementa cafee");

        assertThat(found.wasCorrected()).isTrue();
        assertThat(found.searchedFor()).isEqualTo("dementia cafe");
        assertThat(titles(found)).containsExactly("Dementia café");
    }

    @Test
    void a_word_that_stands_nowhere_is_corrected_even_when_the_others_find_something() {
        SearchResults found = search("dementai tea carers");

        assertThat(found.searchedFor()).isEqualTo("dementia tea carers");
        assertThat(titles(found)).containsExactly("Dementia café");
    }

    @Test
    void somebody_who_insists_on_their_spelling_hears_what_else_they_might_have_meant() {
        SearchResults found = hub.get(SearchDirectory.class)
                .search(SearchQuery.of("dementa cafee").spelledAsTyped());

        assertThat(found.total()).isZero();
        assertThat(found.wasCorrected()).isFalse();
        assertThat(found.didYouMean()).contains("dementia cafe");
    }

    @Test
    void facets_count_as_if_nothing_were_chosen_in_them_and_choices_in_one_are_joined_by_or() {
        SearchResults found = hub.get(SearchDirectory.class)
                .search(SearchQuery.of("")
                        .with(Narrowing.AREA, List.of("good-relationships"))
                        .withKinds(List.of(Kind.SERVICE, Kind.STORY)));

        assertThat(titles(found)).containsExactlyInAnyOrder("Allotment mornings", "Dementia café");
        assertThat(facet(found, "area").values())
                .containsExactly(
                        new FacetValue("good-relationships", "Good relationships", 2, true),
                        new FacetValue("resilience", "Resilience", 1, false));
        assertThat(facet(found, "kind").values())
                .containsExactly(
                        new FacetValue("service", "Service or group", 2, true),
                        new FacetValue("story", "Story", 0, true));
        assertThat(facet(found, "organisation").values())
                .extracting(FacetValue::slug)
                .containsExactlyInAnyOrder(oakfield, hillside);
    }

    @Test
    void a_choice_that_nothing_has_can_be_let_go_of() {
        SearchResults found =
                hub.get(SearchDirectory.class).search(SearchQuery.of("").with(Narrowing.HELP, List.of("no-such-help")));

        assertThat(found.total()).isZero();
        assertThat(facet(found, "help").values()).contains(new FacetValue("no-such-help", "No such help", 0, true));
    }

    @Test
    void near_a_district_the_nearest_comes_first_with_its_distance_and_what_has_no_place_comes_last() {
        SearchQuery everything = SearchQuery.of("").withKinds(List.of(Kind.SERVICE));

        SearchResults s17 = near(everything, "S17");
        SearchResults s6 = near(everything, "S6 1AB");

        assertThat(titles(s17)).containsExactly("Dementia café", "Allotment mornings", "Listening line");
        assertThat(titles(s6)).containsExactly("Allotment mornings", "Dementia café", "Listening line");
        assertThat(s17.hits().get(0).kilometres()).isLessThan(0.1);
        assertThat(s17.hits().get(1).kilometres()).isBetween(9.0, 11.0);
        assertThat(s17.hits().get(2).kilometres()).isNull();
        assertThat(s17.hits().get(1).facts().district()).isEqualTo("S6");
    }

    @Test
    void what_is_out_of_reach_is_not_near() {
        SearchResults found = near(SearchQuery.of("").withKinds(List.of(Kind.SERVICE)), "S33");

        assertThat(titles(found)).containsExactly("Dementia café", "Listening line");
    }

    @Test
    void soonest_first_corrects_spelling_too_and_puts_what_has_no_date_last() {
        SearchResults found =
                hub.get(SearchDirectory.class).search(SearchQuery.of("gardning").sorted(Order.SOONEST));
        SearchResults all =
                hub.get(SearchDirectory.class).search(SearchQuery.of("").sorted(Order.SOONEST));

        assertThat(found.searchedFor()).isEqualTo("gardening");
        assertThat(titles(found)).contains("Dementia café");
        assertThat(titles(all)).first().isEqualTo("Seed swap");
        assertThat(all.total()).isEqualTo(7);
    }

    @Test
    void of_three_words_and_more_only_those_are_corrected_that_stand_nowhere_in_any_form() {
        SearchResults found = search("gardened talking dementai");

        assertThat(found.searchedFor()).isEqualTo("gardened talking dementia");
        assertThat(titles(found)).containsExactly("Dementia café");
        assertThat(search("dementai tea carers cafe").searchedFor())
                .as("though something holds the other three")
                .isEqualTo("dementia tea carers cafe");
        assertThat(search("gardened talking carer").wasCorrected()).isFalse();
        assertThat(search("gardened talking carer").didYouMean()).isEmpty();
    }

    @Test
    void an_organisation_is_found_by_its_name() {
        assertThat(titles(search("oakfield growers"))).first().isEqualTo("Oakfield Growers");
    }

    @Test
    void text_that_looks_like_an_instruction_is_only_words() {
        for (String hostile : List.of(
                "{!func}if(true,9,9)",
                "kind:service",
                "*:*",
                "title:[* TO *]",
                "_query_:\"{!lucene}*:*\"",
                "a* OR b~ AND (",
                "\"unbalanced",
                "\\",
                "🙂",
                "{!join from=id to=id}*:*",
                "${hub.db.password}",
                "' or 7=7 --",
                ") OR (*:*",
                "AND AND OR NOT",
                "\u0000\u0007\u202e\ufffe",
                "ᠮᠣᠩᠭᠣᠯ 中文 हिन्दी ไทย עברית 𐌰𐌱 é́́́",
                "\"a\" \"\" \"b",
                "v=$typed {!field f=slug v=$typed}",
                "x ".repeat(5_000),
                "z".repeat(10_000))) {
            assertThat(titles(search(hostile))).as(hostile).doesNotContain("Listening line");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{!func}*:* OR title:[* TO *]",
                "title:dementai",
                "dementai; drop table service --",
                "dementai AND kind:[a TO b]",
                "${dementai}",
                "dementai^9",
                "dementai && \"cafee",
                "sefe qwop",
                "zxcvb qwrty"
            })
    void instructions_and_nonsense_are_never_taken_for_other_words(String typed) {
        SearchResults found = search(typed);

        assertThat(found.wasCorrected()).isFalse();
        assertThat(found.didYouMean()).isEmpty();
        assertThat(found.searchedFor()).isEqualTo(typed);
    }

    @Test
    void nothing_asked_finds_everything_page_by_page() {
        assertThat(search("").total()).isEqualTo(7);
        assertThat(hub.get(SearchDirectory.class)
                        .search(SearchQuery.of("").onPage(2))
                        .hits())
                .isEmpty();
    }

    private SearchResults near(SearchQuery query, String district) {
        return hub.get(SearchDirectory.class)
                .search(query.near(
                        PostcodeDistricts.find(
                                        PostcodeDistricts.districtOf(district).orElseThrow())
                                .orElseThrow(),
                        Order.NEAREST));
    }

    private Facet facet(SearchResults found, String name) {
        return found.facets().stream()
                .filter(facet -> facet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
