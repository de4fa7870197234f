package org.flourishhub.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.directory.ContactDetails;
import org.flourishhub.directory.FundingDetails;
import org.flourishhub.directory.IdentifierDetails;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.OrganisationDetails;
import org.flourishhub.directory.Part;
import org.flourishhub.directory.PhoneDetails;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.shared.web.Form;
import org.junit.jupiter.api.Test;

class OrganisationFormTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Organisation TRUST = new Organisation(UUID.randomUUID(), "Green Trust", "We keep green.", NOW);

    @Test
    void all_that_can_be_said_goes_through_the_form_unchanged() {
        Organisation kept = whole();

        OrganisationDetails again = details(OrganisationForm.of(kept));

        assertThat(again).isEqualTo(kept.said());
        assertThat(again.identifiers().get(0).id())
                .isEqualTo(kept.identifiers().get(0).id());
        assertThat(again.parent()).isEqualTo(TRUST.id());
    }

    @Test
    void blank_rows_and_those_taken_away_are_dropped() {
        Form form = OrganisationForm.sent(typed(
                "identifiers.0.identifier", " ",
                "identifiers.1.scheme", "GB-COH",
                "identifiers.1.identifier", "1234567",
                "contacts.2.phones.3.number", "0114 496 0000",
                "funding.0.source", "The Red Fund",
                "funding.0.gone", "yes"));

        assertThat(form.value("identifiers.0.identifier")).isEqualTo("1234567");
        assertThat(form.value("contacts.0.phones.0.number")).isEqualTo("0114 496 0000");
        assertThat(FormRows.count(form, "funding")).isZero();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        Form form = Form.empty()
                .with("phone", "call me")
                .with("url", "javascript:alert(1)")
                .with("logo", "//somewhere")
                .with("parent", "/organisations/nobody-00000000")
                .with("identifiers.0.scheme", "GB-CHC")
                .with("identifiers.0.identifier", "12")
                .with("identifiers.1.identifier", "7")
                .with("contacts.0.email", "nobody");

        assertThatThrownBy(() -> details(form))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.problems())
                        .extracting(RuleBroken.Problem::field)
                        .containsExactlyInAnyOrder(
                                "name",
                                "description",
                                "phone",
                                "url",
                                "logo",
                                "parent",
                                "identifiers.0.identifier",
                                "identifiers.1.scheme",
                                "contacts.0.email"));
    }

    @Test
    void the_whole_address_of_a_page_names_an_organisation_too() {
        Form form = OrganisationForm.of(whole()).with("parent", " https://hub.example/organisations/" + TRUST.slug());

        assertThat(details(form).parent()).isEqualTo(TRUST.id());
        assertThat(details(form.with("parent", "")).parent()).isNull();
    }

    @Test
    void what_two_people_wrote_is_compared_row_by_row() {
        Form theirs = OrganisationForm.of(whole());
        Form yours = theirs.with("name", "Oakfield").with("identifiers.0.identifier", "1000002");

        assertThat(Comparison.of(yours, theirs, OrganisationForm.labels(yours, theirs)))
                .containsExactly(
                        new Comparison("Name", "Oakfield", "Oakfield Growers"),
                        new Comparison("Number 1: Number", "1000002", "1000001"));
    }

    @Test
    void a_register_of_another_country_stays_a_choice() {
        assertThat(Registers.choices("IE-CHY")).contains("GB-CHC", "Charity number", "IE-CHY");
        assertThat(Registers.name(new IdentifierDetails(null, "Land Trust Network", "7")))
                .isEqualTo("Land Trust Network");
        assertThat(Registers.name(new IdentifierDetails("IE-CHY", null, "7"))).isEqualTo("IE-CHY");
    }

    private static Organisation whole() {
        Organisation organisation = new Organisation(UUID.randomUUID(), "Oakfield", "We grow.", NOW);
        organisation.describe(
                new OrganisationDetails(
                        "Oakfield Growers",
                        "We grow food.\n\nAnd company.",
                        "hello@oakfield.example",
                        "0114 496 0101",
                        "https://oakfield.example/",
                        "https://oakfield.example/logo.png",
                        "https://oakfield.example/#us",
                        TRUST.id(),
                        List.of(Part.of(new IdentifierDetails("GB-CHC", null, "1000001"))),
                        List.of(Part.of(new ContactDetails(
                                "Jo",
                                "Coordinator",
                                null,
                                List.of(Part.of(new PhoneDetails("0114 496 0104", "mornings", "en")))))),
                        List.of(Part.of(new FundingDetails("The Green Fund")))),
                TRUST,
                NOW);
        return organisation;
    }

    private static OrganisationDetails details(Form form) {
        return OrganisationForm.details(
                form, slug -> slug.equals(TRUST.slug()) ? Optional.of(TRUST.id()) : Optional.empty());
    }

    private static MultivaluedMap<String, String> typed(String... fieldsAndValues) {
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            typed.add(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return typed;
    }
}
