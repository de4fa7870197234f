package org.flourishhub.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.flourishhub.directory.ContactDetails;
import org.flourishhub.directory.FundingDetails;
import org.flourishhub.directory.IdentifierDetails;
import org.flourishhub.directory.KnownBefore;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.OrganisationDetails;
import org.flourishhub.directory.Part;
import org.flourishhub.directory.PhoneDetails;
import org.flourishhub.directory.web.EventController;
import org.flourishhub.directory.web.OrganisationLinkedData;
import org.flourishhub.directory.web.ServiceController;
import org.flourishhub.directory.web.WhatsOn;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.web.Assets;
import org.flourishhub.shared.web.CrisisHelp;
import org.flourishhub.shared.web.Page;
import org.flourishhub.shared.web.PublicAddress;
import org.flourishhub.shared.web.Section;
import org.flourishhub.shared.web.Templates;
import org.flourishhub.shared.web.View;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What machines read in the pages, parsed as they parse it. */
class LinkedDataTest {
    private static final Clock CLOCK = Clock.fixed(Cast.NOW, ZoneOffset.UTC);
    private static final String HUB = "https://hub.example";

    private final Templates templates = new Templates();
    private final Assets assets = new Assets();

    @Test
    void a_service_tells_its_hours_as_far_as_every_week_tells_them() {
        JsonObject service = thing(ServiceController.viewOf(Cast.everything()), "Service");

        assertThat(service.getString("name")).isNotBlank();
        assertThat(service.getJsonObject("provider").getString("@id")).startsWith(HUB + "/organisations/");
        assertThat(service.getJsonObject("availableChannel").getJsonArray("serviceLocation"))
                .isNotEmpty();
        // both of its times come round otherwise than every week, so none of them is told wrongly
        assertThat(service).doesNotContainKey("hoursAvailable");
    }

    @Test
    void a_private_place_tells_its_district_alone() {
        JsonObject service = thing(ServiceController.viewOf(Cast.refuge()), "Service");

        JsonObject place = service.getJsonObject("availableChannel")
                .getJsonArray("serviceLocation")
                .getJsonObject(0);
        assertThat(place.getJsonObject("address").getString("postalCode")).isEqualTo("S6");
        assertThat(place).doesNotContainKey("geo");
        assertThat(service.toString()).doesNotContain("Hidden Lane", "Safe House", "5XX");
    }

    @Test
    void an_event_tells_when_it_is_on_sheffields_clocks_and_what_became_of_it() {
        JsonObject event = thing(EventController.viewOf(Cast.events().get(2), CLOCK), "Event");

        assertThat(OffsetDateTime.parse(event.getString("startDate"))).isEqualTo("2026-11-28T17:30:00Z");
        assertThat(OffsetDateTime.parse(event.getString("endDate"))).isEqualTo("2026-11-28T20:00:00Z");
        assertThat(event.getString("eventStatus")).isEqualTo("https://schema.org/EventCancelled");
        assertThat(event.getString("eventAttendanceMode")).isEqualTo("https://schema.org/OfflineEventAttendanceMode");
        assertThat(event.getJsonArray("location").getJsonObject(0).getString("@type"))
                .isEqualTo("Place");
        assertThat(event.getJsonObject("offers").getInt("price")).isZero();
    }

    @Test
    void an_event_that_comes_again_tells_its_next_dates_and_which_are_called_off() {
        JsonArray dates =
                thing(EventController.viewOf(Cast.weekly(), CLOCK), "Event").getJsonArray("subEvent");

        assertThat(dates).hasSizeGreaterThan(2);
        assertThat(dates.getValuesAs(JsonObject.class))
                .allSatisfy(date -> assertThat(date.getString("startDate")).matches(".*(Z|[+-][0-9]{2}:[0-9]{2})"))
                .extracting(date -> date.getString("eventStatus"))
                .contains("https://schema.org/EventScheduled", "https://schema.org/EventCancelled");
    }

    @Test
    void an_organisation_tells_who_it_is_by_its_official_numbers() {
        JsonObject organisation = thing(organisation(), "Organization");

        assertThat(organisation.getJsonArray("identifier").getJsonObject(0))
                .containsEntry("propertyID", Json.createValue("GB-CHC"))
                .containsEntry("value", Json.createValue("1000001"));
        assertThat(organisation.getJsonArray("contactPoint").getJsonObject(0).getJsonArray("telephone"))
                .containsExactly(Json.createValue("0114 496 0104"));
        assertThat(organisation.getJsonArray("sameAs"))
                .containsExactly(Json.createValue(HUB + "/organisations/oakfield-old-1"));
        assertThat(organisation.getJsonArray("funder").getJsonObject(0).getString("name"))
                .isEqualTo("The Green Fund");
    }

    @Test
    void the_list_of_what_is_on_names_each_events_page_once_in_the_order_of_the_list() {
        JsonObject list = thing(
                EventController.viewOf(
                        WhatsOn.asked(null, null, CLOCK),
                        Cast.dates(List.of(Cast.weekly(), Cast.exhibition())),
                        List.of()),
                "ItemList");

        List<JsonObject> items = list.getJsonArray("itemListElement").getValuesAs(JsonObject.class);
        assertThat(items).extracting(item -> item.getInt("position")).containsExactly(1, 2);
        assertThat(items.get(0).getString("url")).startsWith(HUB + "/events/quilts-of-sheffield-");
        assertThat(items.get(1).getString("url")).startsWith(HUB + "/events/seed-circle-");
    }

    @Test
    void the_trail_of_each_page_leads_from_the_front_to_itself() {
        JsonObject trail = thing(ServiceController.viewOf(Cast.allotmentMornings()), "BreadcrumbList");

        List<JsonObject> steps = trail.getJsonArray("itemListElement").getValuesAs(JsonObject.class);
        assertThat(steps).extracting(step -> step.getInt("position")).containsExactly(1, 2, 3);
        assertThat(steps).extracting(step -> step.getString("item")).first().isEqualTo(HUB + "/");
        assertThat(steps.get(2).getString("name")).isEqualTo("Allotment mornings");
        assertThat(steps.get(2).getString("item")).startsWith(HUB + "/services/allotment-mornings-");
    }

    private static View organisation() {
        Organisation oakfield = new Organisation(UUID.randomUUID(), "Oakfield", "We grow.", Instant.EPOCH);
        oakfield.describe(
                new OrganisationDetails(
                        "Oakfield",
                        "We grow.",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(Part.of(new IdentifierDetails("GB-CHC", null, "1000001"))),
                        List.of(Part.of(new ContactDetails(
                                "Jo", null, null, List.of(Part.of(new PhoneDetails("0114 496 0104", null, null)))))),
                        List.of(Part.of(new FundingDetails("The Green Fund")))),
                null,
                Instant.EPOCH);
        return View.page("site/organisation", "Oakfield")
                .at("/organisations/" + oakfield.slug())
                .in(Section.ORGANISATIONS)
                .about(new OrganisationLinkedData(
                        oakfield, List.of(new KnownBefore.Former(UUID.randomUUID(), "oakfield-old-1"))))
                .with("organisation", oakfield)
                .with("services", List.of())
                .with("events", List.of())
                .with("stories", List.of());
    }

    private JsonObject thing(View view, String type) {
        List<JsonObject> found = graph(view).getValuesAs(JsonObject.class).stream()
                .filter(thing -> thing.getString("@type").equals(type))
                .toList();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).values()).doesNotContain(JsonValue.NULL, JsonValue.EMPTY_JSON_ARRAY);
        return found.get(0);
    }

    private JsonArray graph(View view) {
        Page page = new Page(view, Actor.visitor(), () -> "", new PublicAddress(HUB), assets, new CrisisHelp());
        String html = new String(templates.render(view, page).toByteArray(), StandardCharsets.UTF_8);
        String block = Jsoup.parse(html)
                .selectFirst("script[type=application/ld+json]")
                .data();
        try (JsonReader reader = Json.createReader(new StringReader(block))) {
            JsonObject data = reader.readObject();
            assertThat(data.getString("@context")).isEqualTo("https://schema.org");
            return data.getJsonArray("@graph");
        }
    }
}
