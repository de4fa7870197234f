package org.flourishhub.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.flourishhub.directory.PriceInWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prices as partners write them, and said back as the hub says prices. */
class PricesSaidTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£3 | £3",
                "3.50 | £3.50",
                "£2.5 | £2.50",
                "50p | £0.50",
                "£2.50 per session | £2.50, per session",
                "£2.50/session | £2.50, per session",
                "£3 each. | £3, each",
                "£5 a week | £5, a week",
                "£3 members | members: £3",
                "Adults £5, children £2 | Adults: £5; children: £2",
                "Adults: £5 / Children: £2.50 | Adults: £5; Children: £2.50",
                "£3 (£1.50 concessions) | £3; concessions: £1.50",
                "£4 per person and £2 for carers | £4, per person; £2, for carers"
            })
    void what_people_write_is_understood(String written, String said) {
        PricesSaid prices = PricesSaid.of(written);

        assertThat(prices.wrong()).isNull();
        assertThat(prices.prices().stream().map(PriceInWords::of).collect(Collectors.joining("; ")))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pay what you can",
                "£3 to £5",
                "£3-£5",
                "from £3",
                "£3 suggested donation",
                "Free for members, others £2",
                "£10 deposit",
                "£3 for the first, then £2",
                "20% off",
                "£3+",
                "Ring 0114 496 0000",
                "£",
                "£3 £4"
            })
    void what_is_not_plain_stays_words(String written) {
        assertThat(PricesSaid.of(written)).isEqualTo(PricesSaid.NOTHING);
    }

    @Test
    void what_cannot_be_a_price_is_named() {
        assertThat(PricesSaid.of("£2.505").wrong()).isEqualTo("£2.505");
        assertThat(PricesSaid.of("£".repeat(480)).prices()).isEmpty();
        assertThat(PricesSaid.of(" ".repeat(480) + "x£").prices()).isEmpty();
        assertThat(PricesSaid.of("(".repeat(480) + "£1").prices()).isEmpty();
    }
}
