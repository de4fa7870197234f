package org.flourishhub.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.flourishhub.directory.PostcodeDistrict;
import org.flourishhub.search.Kind;
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
        assertThat(form.query().near().map(PostcodeDistrict::code)).contains("S6");
        assertThat(form.address().page(2)).isEqualTo(asked);
    }

    @Test
    void whatever_stands_in_an_address_gives_a_search() {
        SearchForm form = Asked.of("/search?q=%00&kind=dragon&area=../x&page=-3&page=2&sort=up&near=%3Cb%3E");

        assertThat(form.query().kinds()).isEmpty();
        assertThat(form.query().areas()).isEmpty();
        assertThat(form.query().page()).isEqualTo(1);
        assertThat(form.query().order()).isEqualTo(Order.BEST_MATCH);
        assertThat(form.isNearUnknown()).isTrue();
    }

    @Test
    void a_place_is_known_by_postcode_and_by_what_people_call_it() {
        assertThat(codeOf("s6")).contains("S6");
        assertThat(codeOf("S6 5XX")).contains("S6");
        assertThat(codeOf("walkley")).contains("S6");
        assertThat(codeOf("Timbuktu")).isEmpty();
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

    private static Optional<String> codeOf(String near) {
        return SearchForm.district(near).map(PostcodeDistrict::code);
    }

    private static Facet facet(String name) {
        return new Facet(name, name, List.of());
    }

    private static FacetValue value(String slug) {
        return new FacetValue(slug, slug, 1, true);
    }
}
