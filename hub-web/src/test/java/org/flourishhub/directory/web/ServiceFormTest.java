package org.flourishhub.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
