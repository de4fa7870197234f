package org.flourishhub.openreferral.web;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flourishhub.directory.Contact;
import org.flourishhub.directory.CostOption;
import org.flourishhub.directory.CostOptionDetails;
import org.flourishhub.directory.Funding;
import org.flourishhub.directory.Language;
import org.flourishhub.directory.LanguageDetails;
import org.flourishhub.directory.Phone;
import org.flourishhub.directory.PhoneDetails;
import org.flourishhub.directory.Schedule;
import org.flourishhub.directory.ScheduleDetails;
import org.flourishhub.directory.ServiceArea;
import org.flourishhub.directory.ServiceAreaDetails;
import org.flourishhub.shared.web.Fields;

/** The parts of which a listing may have several, each as the standard's object of its own. */
final class PartObject {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private PartObject() {}

    /** Times are those on the clock in Sheffield all year round, so no offset from UTC would be true of them. */
    static JsonObject schedule(Schedule schedule, UUID serviceId) {
        ScheduleDetails said = schedule.said();
        boolean hidden = schedule.at() != null && schedule.at().location().isPrivate();
        return Fields.of(schedule.id())
                .with("service_id", serviceId)
                .with(
                        "service_at_location_id",
                        schedule.at() == null || hidden ? null : schedule.at().id())
                .with("valid_from", said.validFrom())
                .with("valid_to", said.validTo())
                .with("dtstart", said.dtstart())
                .with("freq", said.freq() == null ? null : said.freq().name())
                .with("interval", said.interval())
                .with("byday", said.byday())
                .with("bymonthday", said.bymonthday())
                .with("opens_at", clock(said.opensAt()))
                .with("closes_at", clock(said.closesAt()))
                .with("description", said.description())
                .with("schedule_link", said.scheduleLink())
                .with("attending_type", said.attendingType())
                .with("notes", notes(said))
                .build();
    }

    private static String clock(LocalTime time) {
        return time == null ? null : CLOCK.format(time);
    }

    /** The standard has no word for days left out, so they are said in its notes. */
    private static String notes(ScheduleDetails said) {
        List<String> notes = new ArrayList<>();
        if (said.notes() != null) {
            notes.add(said.notes());
        }
        if (!said.closed().isEmpty()) {
            notes.add(
                    "Not on " + said.closed().stream().map(LocalDate::toString).collect(Collectors.joining(", ")));
        }
        return String.join("\n\n", notes);
    }

    static JsonObject cost(CostOption cost) {
        CostOptionDetails said = cost.said();
        return Fields.of(cost.id())
                .with("option", said.option())
                .with("amount", said.amount())
                .with("currency", said.currency())
                .with("amount_description", said.amountDescription())
                .with("valid_from", said.validFrom())
                .with("valid_to", said.validTo())
                .build();
    }

    static JsonObject contact(Contact contact) {
        return Fields.of(contact.id())
                .with("name", contact.said().name())
                .with("title", contact.said().title())
                .with("email", contact.said().email())
                .with("phones", contact.phones(), phone -> phone(phone, contact.id()))
                .build();
    }

    private static JsonObject phone(Phone phone, UUID contactId) {
        PhoneDetails said = phone.said();
        List<String> codes =
                said.languages() == null ? List.of() : List.of(said.languages().split("\\s*,\\s*"));
        return Fields.of(phone.id())
                .with("number", said.number())
                .with("description", said.description())
                .with("contact_id", contactId)
                .with(
                        "languages",
                        codes,
                        code -> language(Fields.idOf("language", phone.id(), code), new LanguageDetails(code, null)))
                .build();
    }

    static JsonObject language(Language language) {
        return language(language.id(), language.said());
    }

    private static JsonObject language(UUID id, LanguageDetails said) {
        return Fields.of(id).with("code", said.code()).with("name", said.name()).build();
    }

    static JsonObject area(ServiceArea area) {
        ServiceAreaDetails said = area.said();
        String districts = String.join(", ", said.districts());
        return Fields.of(area.id())
                .with("name", said.name())
                .with("service_area", said.description() == null ? districts : said.description())
                .with("extent", said.extent() == null ? districts : said.extent())
                .with("extent_type", said.extent() != null ? "geojson" : districts.isEmpty() ? null : "text")
                .with("uri", said.uri())
                .with("flourishhub_postcode_districts", said.districts())
                .build();
    }

    static JsonObject funding(Funding funding) {
        return Fields.of(funding.id()).with("source", funding.said().source()).build();
    }
}
