package org.flourishhub.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flourishhub.search.Kind;
import org.flourishhub.search.Narrowing;
import org.flourishhub.search.Near;
import org.flourishhub.search.SearchQuery.Order;
import org.flourishhub.search.SearchResults;
import org.flourishhub.search.SearchResults.Facet;
import org.flourishhub.search.SearchResults.FacetValue;
import org.junit.jupiter.api.Test;

class SearchFormTest {
    @Test
    void an_address_becomes_a_question_and_the_same_address_again() {
        String asked = "/search?q=tea+%26+cake&near=S6&kind=event&kind=service&area=resilience&sort=nearest&page=2";

        SearchForm form = Asked.of(asked);

        assertThat(form.query().text()).isEqualTo("tea & cake");
        assertThat(form.query().kinds()).containsExactlyInAnyOrder(Kind.SERVICE, Kind.EVENT);
        assertThat(form.query().near().map(Near::label)).contains("S6");
        assertThat(form.address().page(2)).isEqualTo(asked);
    }

    @Test
    void whatever_stands_in_an_address_gives_a_search() {
        SearchForm form = Asked.of("/search?q=%00&kind=dragon&area=../x&page=-3&page=2&sort=up&near=%3Cb%3E");

        assertThat(form.query().kinds()).isEmpty();
        assertThat(form.query().choices().of(Narrowing.AREA)).isEmpty();
        assertThat(form.query().page()).isEqualTo(1);
        assertThat(form.query().order()).isEqualTo(Order.BEST_MATCH);
        assertThat(form.isNearUnknown()).isTrue();
    }

    @Test
    void what_was_not_understood_is_said_in_sentences() {
        SearchForm form =
                Asked.of("/search?kind=dragon&age=60-25&age=old&page=-1&within=far&sort=up&from=2026-02-30&day=&area=");

        assertThat(form.misunderstood())
                .containsExactly(
                        "We cannot search within “far” kilometres, so we looked within 15.",
                        "We do not know “dragon” under “What it is”, so we left it out.",
                        "The ages were the wrong way round, so we looked for 25 to 60.",
                        "We do not understand the age “old”. Write one like 17, or two like 16-25.",
                        "We do not know how to sort by “up”. The best match comes first.");
        assertThat(form.query().choices().of(Narrowing.AGE)).containsExactly("25-60");
        assertThat(form.query().choices().of(Narrowing.KIND)).isEmpty();
        assertThat(Asked.of("/search?page=-1&from=2026-02-30").misunderstood())
                .containsExactly(
                        "There is no page “-1”, so this is the first of them.",
                        "There is no day “2026-02-30”. Write it like 2026-12-24.");
        assertThat(Asked.of("/search?q=tea&near=S6&within=2.5&sort=checked&age=")
                        .misunderstood())
                .isEmpty();
    }

    @Test
    void every_choice_stands_in_the_address_and_comes_back_from_it() {
        String asked =
                "/search?q=tea&near=S6&within=2.5&kind=event&area=resilience&help=learning&who=for-carers&age=16-25"
                        + "&cost=free&way-in=no-referral&wait=none&attend=online&day=mon&day=tue&time=evening&open=now"
                        + "&access=step-free&language=urdu&organisation=oakfield-00000001&from=2026-11-24&until=2026-11-30"
                        + "&sort=soonest&exact=yes&page=2";

        assertThat(Asked.of(asked).address().page(2)).isEqualTo(asked);
        assertThat(Asked.of(asked).misunderstood()).isEmpty();
    }

    @Test
    void a_map_shows_more_at_once_and_begins_where_the_list_was() {
        SearchForm list = Asked.of("/search?q=tea&page=7");

        assertThat(list.address().onMap()).isEqualTo("/search?q=tea&view=map&page=2");
        SearchForm map = Asked.of(list.address().onMap());
        assertThat(map.query().pageSize()).isEqualTo(50);
        assertThat(map.address().asList()).isEqualTo("/search?q=tea&page=6");
        assertThat(map.address().everywhere()).isEqualTo("/search?q=tea&view=map");
        assertThat(map.address().wholeAs("/booklets")).isEqualTo("/booklets?q=tea");
        assertThat(Asked.of("/search?view=map&page=900").query().page()).isEqualTo(20);
    }

    @Test
    void a_long_question_is_not_repeated_whole_as_a_heading() {
        SearchForm form = Asked.of("/search?q=" + "gardening+".repeat(15));
        SearchResults none =
                new SearchResults(form.query(), form.query().text(), Optional.empty(), 0, List.of(), List.of());

        assertThat(ResultsView.of(form, none, List.of(), Instant.EPOCH).title())
                .isEqualTo("Nothing found for “" + "gardening ".repeat(6).strip() + "…”");
    }

    @Test
    void what_is_too_long_or_too_much_is_cut_and_that_is_said() {
        assertThat(Asked.of("/search?q=" + "tea+".repeat(2_500)).misunderstood())
                .containsExactly(
                        "That is more than we can search for at once, so we looked for its first 200 letters.");
        assertThat(Asked.of("/search?q=" + "t".repeat(200) + "++").misunderstood())
                .isEmpty();
        String much = "/search?q=tea"
                + IntStream.range(0, 21).mapToObj(n -> "&help=h" + n).collect(Collectors.joining());
        assertThat(Asked.of(much).misunderstood())
                .containsExactly("You chose very many under “Kind of help”, so we kept 20 of them.");
        assertThat(Asked.of("/search?q=tea&page=9").onLastPage(3).misunderstood())
                .containsExactly("There is no page 9. This is the last one.");
    }

    @Test
    void a_choice_by_itself_says_which_one_it_is() {
        FacetValue young = value("young", "Young people");
        List<Facet> all = List.of(
                new Facet(Narrowing.HELP, List.of(young, value("learning", "Learning"))),
                new Facet(Narrowing.WHO, List.of(young)),
                new Facet(Narrowing.AGE, List.of(value("3", "3"), value("0-12", "Under 13"))));

        assertThat(all.stream().flatMap(facet -> facet.values().stream().map(one -> Chosen.words(facet, one, all))))
                .containsExactly(
                        "Young people (kind of help)",
                        "Learning",
                        "Young people (who it is for)",
                        "Age 3",
                        "Age under 13");
    }

    @Test
    void a_choice_can_be_taken_away_and_the_rest_stays() {
        SearchForm form = Asked.of("/search?q=tea&kind=event&area=resilience&help=learning&page=3");

        assertThat(form.address().without(facet("kind"), value("event")))
                .isEqualTo("/search?q=tea&area=resilience&help=learning");
        assertThat(form.address().without(facet("help"), value("learning")))
                .isEqualTo("/search?q=tea&kind=event&area=resilience");
        assertThat(form.address().withoutChoices()).isEqualTo("/search?q=tea");
    }

    private static Facet facet(String name) {
        return new Facet(Narrowing.named(name).orElseThrow(), List.of());
    }

    private static FacetValue value(String slug) {
        return value(slug, slug);
    }

    private static FacetValue value(String slug, String label) {
        return new FacetValue(slug, label, 1, true);
    }
}
