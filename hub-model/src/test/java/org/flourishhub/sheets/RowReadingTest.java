package org.flourishhub.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.CostOptionDetails;
import org.flourishhub.directory.FullerDetails;
import org.flourishhub.directory.Part;
import org.flourishhub.directory.ScheduleDetails;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.sheets.inbound.PartnerFile;
import org.junit.jupiter.api.Test;

/** What a row says, what a spreadsheet has done to it, and what is said about it. */
class RowReadingTest {
    private static final Vocabulary WORDS = new Vocabulary(
            List.of(term("resilience", "Resilience"), term("good-relationships", "Good relationships")),
            List.of(term("food-and-meals", "Food and meals"), term("gardening-and-nature", "Gardening and nature")));

    @Test
    void headings_are_found_below_a_title_and_guessed_by_their_usual_words() {
        Headings headings =
                headings("Our groups 2026,,\n,,\nGroup,Tel.,E-mail (needed),Notes,Phone,\nA,1,a@b.org,x,,y\n");

        assertThat(headings.row()).isEqualTo(3);
        assertThat(headings.names()).containsExactly("Group", "Tel.", "E-mail (needed)", "Notes", "Phone", "Column F");
        assertThat(headings.samples()).containsExactly("A", "1", "a@b.org", "x", "", "y");
        assertThat(headings.guess(Map.of()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(0, Column.NAME, 1, Column.PHONE, 2, Column.EMAIL));
        assertThat(headings.guess(Map.of("notes", "SUMMARY", "tel", "")))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(0, Column.NAME, 2, Column.EMAIL, 3, Column.SUMMARY, 4, Column.PHONE));
        assertThatThrownBy(() -> headings("Name,Phone\n"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("only headings");
    }

    @Test
    void every_heading_of_the_template_means_its_own_column() {
        for (Column column : Column.values()) {
            assertThat(Column.guess(column.heading() + " (needed)")).contains(column);
        }
    }

    @Test
    void a_whole_row_becomes_a_listing() {
        Decision decision = decide(
                "Name,In one sentence,Phone,Website,When,Cost,Ages,How to get in,Place,Street,Town or city,Postcode,"
                        + "Address must stay private,Areas of recovery,Kinds of help\n"
                        + "Seedlings,We grow things,0114 496 0000,seedlings.example.org/a,Mondays,Free,16-25,"
                        + "Just turn up; Ring the bell,The hut,Mill Lane,Sheffield,s65xx,Yes,resilience,"
                        + "Food and meals; gardening-and-nature\n",
                null);

        ServiceDetails details = decision.details();
        assertThat(decision.outcome()).isEqualTo(Decision.Outcome.ADDED);
        assertThat(details.url()).isEqualTo("https://seedlings.example.org/a");
        assertThat(details.free()).isTrue();
        assertThat(details.fees()).isNull();
        assertThat(details.minimumAge()).isEqualTo(16);
        assertThat(details.maximumAge()).isEqualTo(25);
        assertThat(details.applicationProcess()).isEqualTo("Ring the bell");
        assertThat(details.more().access().waysIn()).hasToString("[JUST_TURN_UP]");
        assertThat(details.places().get(0).said().postalCode()).isEqualTo("S6 5XX");
        assertThat(details.places().get(0).said().more().privateAddress()).isTrue();
        assertThat(details.terms()).containsExactlyInAnyOrder("resilience", "food-and-meals", "gardening-and-nature");
    }

    @Test
    void everything_that_is_wrong_with_a_row_is_said_beside_its_column() {
        Decision decision = decide(
                "Name,About,Tel,Post code,Min age,Category,Private\n"
                        + "Seedlings,We grow,1.14496E+09,Sheffield,sixteen,Gardens; Food and meals,perhaps\n",
                null);

        assertThat(decision.outcome()).isEqualTo(Decision.Outcome.WRONG);
        assertThat(decision.problems())
                .containsExactly(
                        "Tel: Your spreadsheet has shortened this number to 1.14496E+09. Make the column one of text,"
                                + " and type the number again",
                        "Min age: Enter the age in whole numbers, like 16",
                        "Category: “Gardens” is not one of our words. They are, for example: Food and meals;"
                                + " Gardening and nature",
                        "Private: Write Yes or No",
                        "Post code: Enter a full postcode, like S6 5XX");
        assertThat(decide("Name,Phone\n,0114 496 0000\n", null).problems())
                .containsExactly("Name: Give the service a name");
        assertThat(decide("Name,When\nSeedlings,Mondays\n", null).problems())
                .containsExactly(
                        "In one sentence: Say in one sentence what the service is",
                        "Give people one way to get in touch: a phone number, an email or a web address");
    }

    @Test
    void a_lost_zero_is_put_back_and_said() {
        RowRead row = read("Name,Phone\nSeedlings,1144960000\n");

        assertThat(row.values()).containsEntry("phone", "01144960000");
        assertThat(row.notes())
                .containsExactly(
                        "Phone: your spreadsheet had lost the first 0 of 1144960000. We put it back: 01144960000");
    }

    @Test
    void costs_and_ages_are_understood_as_people_write_them() {
        assertThat(costs("Free")).isEqualTo("free ");
        assertThat(costs("0")).isEqualTo("free ");
        assertThat(costs("Free for members, others £2")).isEqualTo("Free for members, others £2");
        assertThat(costs("3.50")).isEqualTo(" (£3.50)");
        assertThat(costs("£2.50 per session")).isEqualTo(" (£2.50, per session)");
        assertThat(costs("£3 or so")).isEqualTo("£3 or so");
        assertThat(costs("Free, bring a mug")).isEqualTo("free Free, bring a mug");
        assertThat(ages("18+")).isEqualTo("18-");
        assertThat(ages("under 25s")).isEqualTo("-24");
        assertThat(ages("Ages 8 to 11")).isEqualTo("8-11");
        assertThat(ages("adults")).isEqualTo("Enter ages like 16 to 25, or 18+");
    }

    @Test
    void times_and_prices_that_are_understood_can_be_searched_and_all_others_stay_words() {
        ServiceDetails plain = decide(
                        "Name,About,Tel,When,Cost\nSeedlings,We grow,0114 496 0000,Tuesdays 10am to 12pm,£2.50 per session\n",
                        null)
                .details();
        ServiceDetails own = decide(
                        "Name,About,Tel,When,Cost\nSeedlings,We grow,0114 496 0000,When it is dry,What you can give\n",
                        null)
                .details();

        assertThat(plain.schedule()).isNull();
        assertThat(plain.fees()).isNull();
        assertThat(plain.more().schedules())
                .containsExactly(Part.of(ScheduleDetails.weekly("TU", LocalTime.of(10, 0), LocalTime.NOON)));
        assertThat(plain.more().costOptions())
                .containsExactly(
                        Part.of(new CostOptionDetails(null, new BigDecimal("2.50"), "GBP", "per session", null, null)));
        assertThat(own.schedule()).isEqualTo("When it is dry");
        assertThat(own.fees()).isEqualTo("What you can give");
        assertThat(own.more().schedules()).isEmpty();
        assertThat(decide("Name,When,Cost\nSeedlings,Tuesdays 10-25,£2.505\n", null)
                        .problems())
                .contains(
                        "When: There is no time like 25. Write it like 2pm or 14:00",
                        "Cost: £2.505 is not a price. Write it like £3 or £2.50");
    }

    @Test
    void a_time_of_which_more_is_known_here_stays_and_the_same_words_take_nothing_away() {
        ScheduleDetails fuller = ScheduleDetails.weekly("TU", LocalTime.of(10, 0), LocalTime.NOON)
                .holding(null, null, List.of(LocalDate.of(2026, 12, 22)));
        ServiceDetails kept = Cast.service("Seedlings")
                .with(FullerDetails.saying()
                        .schedules(Part.listOf(List.of(fuller)))
                        .build());
        String words = kept.schedule();

        assertThat(decide("Name,When\nSeedlings,\"" + words + "\"\n", kept)
                        .details()
                        .more()
                        .schedules())
                .isNotEmpty();
        Decision same = decide("Name,When\nSeedlings,Tue 10-12\n", kept);
        assertThat(same.details().more().schedules()).containsExactly(Part.of(fuller));
        Decision other = decide("Name,When\nSeedlings,Wed 10-12\n", kept);
        assertThat(other.details().more().schedules())
                .containsExactly(Part.of(ScheduleDetails.weekly("WE", LocalTime.of(10, 0), LocalTime.NOON)));
        assertThat(Values.in(other.details(), other.was(), WORDS)).isEqualTo(kept);
        Decision own = decide("Name,When\nSeedlings,When it is dry\n", kept);
        assertThat(own.details().more().schedules()).isEmpty();
        assertThat(Values.in(own.details(), own.was(), WORDS)).isEqualTo(kept);
    }

    @Test
    void an_empty_cell_changes_nothing_and_the_same_words_are_no_change() {
        ServiceDetails kept = Cast.service("Seedlings");

        assertThat(decide("Name,Phone,Cost\nSeedlings,,\n", kept).outcome()).isEqualTo(Decision.Outcome.SAME);
        Decision moved = decide("Name,Postcode,Cost\nSeedlings,S10 1AA,£2\n", kept);
        assertThat(moved.outcome()).isEqualTo(Decision.Outcome.CHANGED);
        assertThat(moved.was()).containsEntry("postalCode", "S6 5XX").containsEntry("free", "yes");
        assertThat(moved.became()).containsEntry("postalCode", "S10 1AA").containsKey("costOptions");
        assertThat(moved.details().places().get(0).said().name()).isEqualTo("Rivelin Valley Allotments");
        assertThat(Values.in(moved.details(), moved.was(), WORDS)).isEqualTo(kept);
    }

    @Test
    void a_cell_that_would_run_becomes_words() {
        assertThat(SafeCell.of("=HYPERLINK(\"x\")")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(SafeCell.of("+44")).isEqualTo("'+44");
        assertThat(SafeCell.of("Seedlings")).isEqualTo("Seedlings");
    }

    private static String costs(String cell) {
        Map<String, String> values = read("Name,Cost\nA,\"" + cell + "\"\n").values();
        String prices = TimesAndPrices.pricesInWords(values.get("costOptions"));
        return (values.get("free").isEmpty() ? "" : "free ")
                + values.get("fees")
                + (prices.isEmpty() ? "" : " (" + prices + ")");
    }

    private static String ages(String cell) {
        RowRead row = read("Name,Ages\nA," + cell + "\n");
        return row.problems().isEmpty()
                ? row.values().getOrDefault("minimumAge", "") + "-"
                        + row.values().getOrDefault("maximumAge", "")
                : row.problems().get(0).sentence();
    }

    private static Decision decide(String csv, ServiceDetails kept) {
        return Decision.of(read(csv), kept, WORDS);
    }

    private static RowRead read(String csv) {
        Headings headings = headings(csv);
        return RowReading.of(headings.rows().get(0), headings, new TreeMap<>(headings.guess(Map.of())), WORDS);
    }

    private static Headings headings(String csv) {
        return Headings.of(PartnerFile.read(csv.getBytes(StandardCharsets.UTF_8), null));
    }

    private static TaxonomyTerm term(String slug, String name) {
        return new TaxonomyTerm() {
            @Override
            public String slug() {
                return slug;
            }

            @Override
            public String name() {
                return name;
            }
        };
    }
}
