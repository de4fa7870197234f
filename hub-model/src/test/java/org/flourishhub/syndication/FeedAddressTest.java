package org.flourishhub.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.flourishhub.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plot14.example|https://plot14.example/",
                " www.Plot14.example/feed/ |https://www.plot14.example/feed/",
                "plot14.example:8443/feed|https://plot14.example:8443/feed",
                "plot14.example?feed=rss2|https://plot14.example/?feed=rss2",
                "medium.com/feed/@pat|https://medium.com/feed/@pat",
                "https://bücher.example|https://xn--bcher-kva.example/",
                "https://bücher.example?a=b#c|https://xn--bcher-kva.example/?a=b",
                "webcal://council.example/a.ics|https://council.example/a.ics"
            })
    void an_address_may_be_written_as_people_say_it(String typed, String address) {
        assertThat(FeedAddress.of(typed)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hillside|Give the whole address, starting with https://",
                "javascript:alert(1)|Give the whole address, starting with https://",
                "''|Give an address, such as your-site.example",
                "' '|Give an address, such as your-site.example",
                "https://plot14.example:99999/|This is not a web address. The number behind its colon is too high",
                "www.plot 14.example|This is not a web address. Write it like https://your-site.example/feed/",
                "https://|This is not a web address. Write it like https://your-site.example/feed/",
                "pat@plot14.example|This is an e-mail address. Give the address of the site, such as your-site.example",
                "mailto:pat@plot14.example|This is an e-mail address. Give the address of the site, such as your-site.example",
                "https://pat:bean@plot14.example/|Leave names and passwords out of the address"
            })
    void what_is_no_address_is_refused_with_what_to_do_beside_the_field_it_stands_in(String typed, String sentence) {
        assertThatThrownBy(() -> FeedAddress.of(typed, "address"))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.problems())
                        .containsExactly(new RuleBroken.Problem("address", sentence)));
    }

    @Test
    void an_address_of_a_site_may_lack_its_beginning() {
        assertThat(LookAtSite.withScheme("hillside")).isEqualTo("https://hillside");
        assertThat(LookAtSite.withScheme("plot14.example:8080/x")).isEqualTo("https://plot14.example:8080/x");
        assertThat(LookAtSite.withScheme("http://plot14.example")).isEqualTo("http://plot14.example");
        assertThat(LookAtSite.withScheme("pat@plot14.example")).isEqualTo("pat@plot14.example");
    }

    @Test
    void what_goes_on_and_on_is_too_long_at_once() {
        String dots = "a.".repeat(500_000);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThatThrownBy(() -> FeedAddress.of(dots + "@"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("too long"));
    }
}
