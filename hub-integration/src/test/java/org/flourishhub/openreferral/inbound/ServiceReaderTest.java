package org.flourishhub.openreferral.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flourishhub.imports.LocationRecord;
import org.flourishhub.imports.OrganizationRecord.Identifier;
import org.flourishhub.imports.ScheduleRecord;
import org.flourishhub.imports.ServiceRecord;
import org.flourishhub.imports.TermRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceReaderTest {
    private final List<String> problems = new ArrayList<>();

    @Test
    void everything_of_version_3_is_read() {
        ServiceRecord service = read("""
                {"id": "ac148810-d857-441c-9679-408f346de14b", "name": "Community Counselling", "status": "temporarily closed",
                 "description": "<p>Talk to <b>somebody</b>.</p><p>Any day &amp; time</p>", "url": "www.example.org/talk",
                 "email": "mailto:talk@example.org", "minimum_age": 18, "maximum_age": "65", "fees": "A small gift",
                 "application_process": "Ring us", "wait_time": "2 weeks", "eligibility_description": "Adults in Leeds",
                 "assured_date": "2026-05-01", "assurer_email": "check@example.org", "alert": "Closed in August",
                 "last_modified": "2026-05-01T10:11:12.345Z",
                 "organization": {"id": "org-1", "name": "Two Spades", "description": "Diggers", "website": "https://spades.example",
                   "organization_identifiers": [{"id": "i", "identifier_scheme": "GB-CHC", "identifier_type": "charity", "identifier": "1234567"}]},
                 "contacts": [{"id": "c", "name": "Jo", "phones": [{"number": "0113 496 0001 ext 4", "description": "Office"}]}],
                 "schedules": [{"id": "s", "freq": "MONTHLY", "byday": "2TU", "opens_at": "10:00Z", "closes_at": "13:30:00", "valid_to": "2026-12-24"}],
                 "cost_options": [{"id": "k", "option": "Session", "amount": 2.5, "currency": "GBP"}],
                 "languages": [{"id": "l", "name": "Urdu", "code": "ur"}],
                 "service_areas": [{"id": "a", "name": "Leeds", "extent_type": "text"}],
                 "funding": [{"id": "f", "source": "City council"}],
                 "attributes": [{"id": "t", "taxonomy_term": {"id": "tt", "name": "Food and meals", "taxonomy": "Kinds", "code": "food"}}],
                 "service_at_locations": [{"id": "sal", "location": {"id": "loc", "location_type": "Physical", "name": "Hall",
                   "latitude": "53.8", "longitude": -1.5, "external_identifier": "100012345", "external_identifier_type": "UPRN",
                   "addresses": [{"address_1": "1 High St", "city": "Leeds", "postal_code": "LS1 1AA", "country": "GB"}],
                   "accessibility": [{"description": "Ramp"}]},
                   "schedules": [{"freq": "WEEKLY", "byday": "SA", "opens_at": "9.30am"}]}]}""").orElseThrow();

        assertThat(problems).isEmpty();
        assertThat(service.description()).isEqualTo("Talk to somebody.\n\nAny day & time");
        assertThat(service.url()).isEqualTo("https://www.example.org/talk");
        assertThat(service.email()).isEqualTo("talk@example.org");
        assertThat(service.status()).isEqualTo("temporarily closed");
        assertThat(service.minimumAge()).isEqualTo(18);
        assertThat(service.maximumAge()).isEqualTo(65);
        assertThat(service.assuredDate()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(service.lastModified()).isEqualTo(Instant.parse("2026-05-01T10:11:12.345Z"));
        assertThat(service.organizationKey()).isEqualTo("org-1");
        assertThat(service.organization().identifiers())
                .containsExactly(new Identifier("GB-CHC", "charity", "1234567"));
        assertThat(service.contacts().get(0).phones().get(0).number()).isEqualTo("0113 496 0001");
        assertThat(service.schedules())
                .containsExactly(
                        new ScheduleRecord(
                                "MONTHLY",
                                null,
                                "2TU",
                                null,
                                LocalTime.of(10, 0),
                                LocalTime.of(13, 30),
                                null,
                                LocalDate.of(2026, 12, 24),
                                null,
                                null,
                                null,
                                null),
                        new ScheduleRecord(
                                "WEEKLY",
                                null,
                                "SA",
                                null,
                                LocalTime.of(9, 30),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                "loc"));
        assertThat(service.costOptions().get(0).amount()).isEqualByComparingTo("2.5");
        assertThat(service.languages().get(0).code()).isEqualTo("ur");
        assertThat(service.serviceAreas().get(0).name()).isEqualTo("Leeds");
        assertThat(service.funding()).containsExactly("City council");
        assertThat(service.terms()).containsExactly(new TermRecord("Kinds", "Food and meals", "food"));
        LocationRecord place = service.locations().get(0);
        assertThat(place.postalCode()).isEqualTo("LS1 1AA");
        assertThat(place.latitude()).isEqualTo(53.8);
        assertThat(place.uprn()).isEqualTo("100012345");
        assertThat(place.accessibility()).containsExactly("Ramp");
    }

    @Test
    void version_1_calls_some_members_otherwise() {
        ServiceRecord service = read("""
                {"id": 4711, "name": "Lunch club", "organization": {"id": 9, "name": "Cooks", "url": "http://cooks.example"},
                 "eligibilitys": [{"minimum_age": 60, "eligibility": "People over 60"}],
                 "regular_schedules": [{"freq": "WEEKLY", "byday": "MO", "opens_at": "12:00"}],
                 "service_taxonomys": [{"taxonomy": {"id": "x", "name": "Older people", "vocabulary": "LGSL"}}],
                 "contacts": [{"phones": [{"number": "0114 496 0000"}]}],
                 "service_at_locations": [{"location": {"name": "Church",
                   "physical_addresses": [{"address_1": "2 Low St", "city": "Sheffield", "postal_code": "S6 5XX"}],
                   "accessibility_for_disabilities": [{"accessibility": "Step-free"}]}}]}""").orElseThrow();

        assertThat(problems).isEmpty();
        assertThat(service.key()).isEqualTo("4711");
        assertThat(service.organizationKey()).isEqualTo("9");
        assertThat(service.organization().website()).isEqualTo("http://cooks.example");
        assertThat(service.minimumAge()).isEqualTo(60);
        assertThat(service.eligibilityDescription()).isEqualTo("People over 60");
        assertThat(service.schedules()).hasSize(1);
        assertThat(service.terms()).containsExactly(new TermRecord("LGSL", "Older people", null));
        assertThat(service.locations().get(0).address1()).isEqualTo("2 Low St");
        assertThat(service.locations().get(0).accessibility()).containsExactly("Step-free");
    }

    @Test
    void what_makes_no_sense_is_left_out_with_a_sentence_and_the_rest_is_read() {
        ServiceRecord service = read("""
                {"id": "1", "name": "Quilting", "minimum_age": "abc", "maximum_age": 999, "email": "nobody", "url": "javascript:alert(1)",
                 "description": ["One", "Two"], "fees": {"amount": 1}, "status": null, "contacts": "ring us",
                 "schedules": [null, 7, {"byday": "Someday", "opens_at": "25:00", "dtstart": "31/02/2026", "description": "Now and then"}],
                 "assured_date": "1/6/2026", "last_modified": "2026-06-01T12:00:00", "languages": [],
                 "service_at_locations": [{"location": {"name": "Hut", "latitude": 953.1, "longitude": -1.2}}]}""").orElseThrow();

        assertThat(service.description()).isEqualTo("One\nTwo");
        assertThat(service.minimumAge()).isNull();
        assertThat(service.maximumAge()).isNull();
        assertThat(service.assuredDate()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(service.lastModified()).isEqualTo(Instant.parse("2026-06-01T11:00:00Z"));
        assertThat(service.schedules()).hasSize(1);
        assertThat(service.locations().get(0).latitude()).isNull();
        assertThat(problems)
                .containsExactlyInAnyOrder(
                        "Service \"Quilting\": the age \"abc\" is not a number; left out",
                        "Service \"Quilting\": the web address \"javascript:alert(1)\" is not a web address; left out",
                        "Service \"Quilting\": the email address \"nobody\" is not an email address; left out",
                        "Service \"Quilting\": \"fees\" is an object where one text belongs; left out",
                        "Service \"Quilting\": \"contacts\" is not a list; left out",
                        "Service \"Quilting\": \"schedules\" holds \"7\", which says nothing by itself; left out",
                        "Service \"Quilting\": the day \"Someday\" is not a day of the week; left out",
                        "Service \"Quilting\": the time \"25:00\" is not a time of day; left out",
                        "Service \"Quilting\": the date \"31/02/2026\" is not a date; left out",
                        "Service \"Quilting\": the latitude \"953.1\" is not on the map; left out");
    }

    @Test
    void without_a_name_or_an_id_it_cannot_be_listed() {
        assertThat(read("{\"id\": \"1\", \"name\": \" \"}")).isEmpty();
        assertThat(read("{\"id\": null, \"name\": \"Choir\"}")).isEmpty();
        assertThat(read("{\"id\": \"" + "x".repeat(201) + "\", \"name\": \"Choir\"}"))
                .isEmpty();
        assertThat(problems)
                .containsExactly(
                        "Service \"with the id 1\": it has no name; left out",
                        "Service \"Choir\": it has no id, so we could not know it again; left out",
                        "Service \"Choir\": its id is longer than 200 characters; left out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "123456789012345678901234567890", "true", "[[]]", "\"٣\""})
    void no_number_is_too_strange_to_be_survived(String number) {
        Optional<ServiceRecord> service = read("{\"id\": \"1\", \"name\": \"Choir\", \"minimum_age\": " + number + "}");

        assertThat(service.orElseThrow().minimumAge()).isNull();
        assertThat(problems).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10:00Z, 10:00",
        "10:00:00.000+01:00, 10:00",
        "9am, 09:00",
        "12.30 pm, 12:30",
        "2026-01-01T08:15:00, 08:15",
        "9:05, 09:05"
    })
    void times_are_the_clock_on_the_wall(String written, LocalTime read) {
        assertThat(Moments.time(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"MO,WE | MO,WE", "Monday and Friday | MO,FR", "tue | TU", "-1FR | -1FR", "2nd of May | ''"})
    void days_are_read_however_they_are_written(String written, String read) {
        assertThat(WhenReader.days(written)).isEqualTo(read.isEmpty() ? null : read);
    }

    private Optional<ServiceRecord> read(String json) {
        JsonObject object = Json.createReader(new StringReader(json)).readObject();
        return ServiceReader.read(object, problems);
    }
}
