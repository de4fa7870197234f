package org.flourishhub.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.directory.FullCast;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.web.Form;
import org.junit.jupiter.api.Test;

class ServiceFormTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void what_is_kept_goes_through_the_form_unchanged() {
        ServiceDetails details =
                details(new PlaceDetails("Green gate", "Rivelin Road", "Sheffield", "S6 5XX", null, null));

        assertThat(ServiceForm.details(ServiceForm.of(service(details)))).isEqualTo(details);
    }

    @Test
    void a_point_somebody_gave_is_kept_and_one_that_came_from_the_postcode_is_not_shown() {
        PlaceDetails exact = new PlaceDetails("Green gate", null, "Sheffield", "S6 5XX", 53.4, -1.54);
        PlaceDetails district = new PlaceDetails("Green gate", null, "Sheffield", "S6 5XX", null, null);

        assertThat(ServiceForm.of(service(details(exact))).value("latitude")).isEqualTo("53.4");
        assertThat(ServiceForm.of(service(details(district))).value("latitude")).isEmpty();
    }

    @Test
    void what_cannot_be_read_and_what_breaks_a_rule_are_said_together() {
        Form form = Form.empty()
                .with("minimumAge", "sixteen")
                .with("latitude", "north")
                .with("phone", "call me");

        assertThatThrownBy(() -> ServiceForm.details(form))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.problems())
                        .extracting(RuleBroken.Problem::field)
                        .containsExactlyInAnyOrder("minimumAge", "latitude", "name", "phone"));
    }

    @Test
    void only_what_differs_is_compared_in_the_order_of_the_form() {
        Form theirs = ServiceForm.of(service(details(new PlaceDetails(null, null, null, null, null, null))));
        Form yours = theirs.with("phone", "0114 496 0000").with("summary", "Mine");

        assertThat(Comparison.of(yours, theirs, ServiceForm.labels()))
                .containsExactly(
                        new Comparison("In one sentence", "Mine", "Grow with others."),
                        new Comparison("Phone", "0114 496 0000", ""));
    }

    @Test
    void line_ends_as_browsers_send_them_make_no_difference() {
        Form theirs = Form.empty().with("description", "One\n\nTwo");
        Form yours = Form.empty().with("description", "One\r\n\r\nTwo");

        assertThat(Comparison.of(yours, theirs, ServiceForm.labels())).isEmpty();
    }

    @Test
    void the_same_words_are_known_however_they_are_spelled_and_another_state_is_not_the_same() {
        Service kept = service(details(new PlaceDetails("Green gate", null, "Sheffield", "S6 5XX", null, null)));
        Form again = ServiceForm.of(kept)
                .with("name", " Allotment  mornings ")
                .with("description", "Come as you are.\r\n\r\nNo experience needed.")
                .with("postalCode", "s65xx");

        assertThat(ServiceForm.says(again, kept)).isTrue();
        assertThat(ServiceForm.says(again.with("status", "DEFUNCT"), kept)).isFalse();
        assertThat(ServiceForm.says(again.with("summary", "Mine"), kept)).isFalse();
    }

    @Test
    void a_blank_form_gets_an_id_once_and_nonsense_in_its_place_becomes_a_new_one() {
        Form blank = ListingId.in(Form.empty());

        assertThat(ListingId.in(blank).value("listing")).isEqualTo(blank.value("listing"));
        assertThat(ListingId.of(blank)).hasToString(blank.value("listing"));
        assertThat(ListingId.of(Form.empty())).isNotNull();
        assertThat(ListingId.of(Form.empty().with("listing", "../../etc"))).isNotNull();
    }

    @Test
    void all_that_can_be_said_goes_through_the_form_and_its_tidying_unchanged() {
        Service kept = service(FullCast.service());
        Form form = ServiceRows.tidied(ServiceForm.of(kept));

        assertThat(ServiceForm.details(form)).isEqualTo(ServiceForm.details(ServiceForm.of(kept)));
        assertThat(ServiceForm.details(form).more()).isEqualTo(FullCast.more());
        assertThat(ServiceForm.details(form).places())
                .isEqualTo(FullCast.service().places());
        assertThat(ServiceForm.details(form).more().schedules().get(0).id())
                .isEqualTo(kept.schedules().get(0).id());
    }

    @Test
    void blank_rows_and_those_taken_away_are_dropped_and_the_rest_is_counted_anew() {
        Form form = ServiceRows.tidied(Form.empty()
                .with("funding.0.source", " ")
                .with("funding.1.source", "The Green Fund")
                .with("funding.2.source", "The Red Fund")
                .with("funding.2.gone", "yes")
                .with("funding.10.source", "The Blue Fund")
                .with("costOptions.0.currency", "GBP")
                .with("contacts.3.phones.1.number", "0114 496 0000"));

        assertThat(form.value("funding.0.source")).isEqualTo("The Green Fund");
        assertThat(form.value("funding.1.source")).isEqualTo("The Blue Fund");
        assertThat(FormRows.count(form, "funding")).isEqualTo(2);
        assertThat(FormRows.count(form, "costOptions")).isZero();
        assertThat(form.value("contacts.0.phones.0.number")).isEqualTo("0114 496 0000");
    }

    @Test
    void another_row_is_shown_when_somebody_asks_for_it_and_its_section_opens() {
        Form form = Form.empty().with("schedules.0.days", List.of("MO")).with("then", "add-schedules");

        assertThat(FormRows.isAskedForMore(form)).isTrue();
        assertThat(FormRows.shown(form, "schedules")).isEqualTo(2);
        assertThat(FormRows.shown(form, "funding")).isEqualTo(1);
        assertThat(FormRows.holds(Form.empty().with("then", "add-schedules"), "schedules."))
                .isTrue();
        assertThat(FormRows.holds(Form.empty(), "schedules.", "door")).isFalse();
        assertThat(FormRows.isAskedForMore(Form.empty().with("then", "publish")))
                .isFalse();
    }

    @Test
    void when_the_first_place_goes_the_next_is_the_first_and_its_times_stay_with_it() {
        Form form = ServiceRows.tidied(Form.empty()
                .with("placeName", "Gone Hall")
                .with("gone", "yes")
                .with("places.1.placeName", "Green gate")
                .with("places.1.accessibility.2.description", "Step-free")
                .with("schedules.0.days", List.of("MO"))
                .with("schedules.0.place", "1")
                .with("schedules.1.days", List.of("TU"))
                .with("schedules.1.place", "0"));

        assertThat(form.value("placeName")).isEqualTo("Green gate");
        assertThat(form.value("accessibility.0.description")).isEqualTo("Step-free");
        assertThat(FormRows.count(form, "places")).isZero();
        assertThat(form.value("schedules.0.place")).isEqualTo("0");
        assertThat(form.value("schedules.1.place")).isEmpty();
    }

    @Test
    void what_is_wrong_with_a_row_is_said_beside_its_own_field() {
        Form form = Form.empty()
                .with("name", "Allotment mornings")
                .with("schedules.0.freq", "WEEKLY")
                .with("schedules.0.opensAt", "2ish")
                .with("schedules.0.closed", "soon")
                .with("costOptions.0.amount", "three")
                .with("places.1.postalCode", "Sheffield")
                .with("placeName", "Green gate");

        assertThatThrownBy(() -> ServiceForm.details(form))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.problems())
                        .extracting(RuleBroken.Problem::field)
                        .contains(
                                "schedules.0.opensAt",
                                "schedules.0.closed",
                                "costOptions.0.amount",
                                "places.1.postalCode"));
    }

    @Test
    void a_row_is_said_back_in_words_as_soon_as_it_can_be_read() {
        Form form = Form.empty()
                .with("schedules.0.freq", "MONTHLY")
                .with("schedules.0.nth", "-1")
                .with("schedules.0.days", List.of("FR"))
                .with("schedules.0.opensAt", "2 pm")
                .with("schedules.0.validTo", "30 June 2027");
        LocalDate today = LocalDate.of(2026, 11, 22);

        assertThat(ScheduleForm.inWords(form, "schedules.0.", today))
                .isEqualTo("The last Friday of every month, from 2 pm, until 30 June");
        assertThat(ScheduleForm.inWords(form.with("schedules.0.opensAt", "2ish"), "schedules.1.", today))
                .isNull();
    }

    @Test
    void rows_of_two_people_are_compared_by_what_they_are_called() {
        Form theirs = Form.empty().with("schedules.0.opensAt", "10:00").with("schedules.0.id", UUID.randomUUID());
        Form yours = Form.empty().with("schedules.0.opensAt", "11:00");

        assertThat(Comparison.of(yours, theirs, ServiceRows.labels(yours, theirs)))
                .containsExactly(new Comparison("Time 1: From", "11:00", "10:00"));
    }

    private static ServiceDetails details(PlaceDetails place) {
        return new ServiceDetails(
                "Allotment mornings",
                "Grow with others.",
                "Come as you are.\n\nNo experience needed.",
                "https://oakfield.example/mornings",
                "hello@oakfield.example",
                null,
                "Bring lunch",
                true,
                16,
                null,
                "Every Wednesday",
                "Just turn up.",
                place,
                Set.of());
    }

    private static Service service(ServiceDetails details) {
        Organisation oakfield = new Organisation(UUID.randomUUID(), "Oakfield Growers", "We grow.", NOW);
        return new Service(UUID.randomUUID(), oakfield, details, List.of(), NOW);
    }
}
