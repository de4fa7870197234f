package org.flourishhub.booklets.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.flourishhub.search.FindPlace;
import org.flourishhub.search.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedSearchTest {
    @Test
    void the_same_search_is_always_said_the_same_way() {
        PrintedSearch search = search("near=S6&page=3&q=tea+%26+cake&unknown=1");

        assertThat(search.search()).isEqualTo("q=tea+%26+cake&near=S6");
        assertThat(search(search.search()).search()).isEqualTo(search.search());
        assertThat(search.title()).isEqualTo("Groups, services and events for “tea & cake” near S6");
    }

    @Test
    void stories_are_never_printed() {
        assertThat(search("").chapters()).containsExactly(Kind.SERVICE, Kind.EVENT);
        assertThat(search("kind=story&kind=organisation").chapters()).containsExactly(Kind.ORGANISATION);
        assertThat(search("kind=story").chapters()).isEmpty();
        assertThat(search("kind=story").title()).startsWith("Nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&&&",
                "=",
                "q",
                "q=%",
                "q=%zz&near=%",
                "q=%00%01",
                "page=-1&from=x",
                "near=💚",
                "near=S6+5XX",
                "a=b=c"
            })
    void what_makes_no_sense_is_passed_over(String search) {
        assertThat(search(search).search()).doesNotContain("%00");
        assertThat(search(search).chapters()).isNotEmpty();
    }

    @Test
    void where_somebody_stands_or_lives_becomes_the_district() {
        assertThat(search("q=tea&near=53.4031,-1.5112").search()).isEqualTo("q=tea&near=S6");
        assertThat(search("q=tea&near=51.5,-0.1").search()).isEqualTo("q=tea");
        assertThat(search("q=tea&near=Hillsborough").search()).isEqualTo("q=tea&near=S6");
    }

    private static PrintedSearch search(String typed) {
        return PrintedSearch.of(typed, new FindPlace());
    }
}
