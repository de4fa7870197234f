package org.flourishhub.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flourishhub.search.Kind;
import org.flourishhub.search.Narrowing;
import org.flourishhub.search.Near;
import org.flourishhub.search.SearchQuery.Order;
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
        return new FacetValue(slug, slug, 1, true);
    }
}
