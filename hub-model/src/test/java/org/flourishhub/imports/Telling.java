package org.flourishhub.imports;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.FullerDetails;
import org.flourishhub.directory.Part;
import org.flourishhub.directory.ServiceDetails;

/** What a partner tells in a test: a short service, or everything that can be told. */
record Telling(String key, String fees, boolean full, List<ServiceAreaRecord> areas, String organisation) {
    private static final String KITCHEN = "Soup Kitchen";

    static Telling service(String key) {
        return new Telling(key, null, false, List.of(), KITCHEN);
    }

    static Telling everything(String key) {
        return new Telling(key, null, true, List.of(new ServiceAreaRecord("S6", null, null)), KITCHEN);
    }

    static Telling withAnOutlineThatIsNone(String key) {
        return new Telling(
                key, null, false, List.of(new ServiceAreaRecord("North", "{\"type\": \"Point\"}", "geojson")), KITCHEN);
    }

    Telling fees(String words) {
        return new Telling(key, words, full, areas, organisation);
    }

    Telling by(String name) {
        return new Telling(key, fees, full, areas, name);
    }

    /** Only for the fields a test takes out of it. */
    static ServiceDetails detailsWith(String fees, String process) {
        return new ServiceDetails(
                "x",
                null,
                null,
                null,
                null,
                null,
                fees,
                false,
                null,
                null,
                null,
                process,
                List.of(Part.of(Cast.NOWHERE)),
                java.util.Set.of(),
                FullerDetails.NOTHING_SAID);
    }

    ServiceRecord told() {
        return new ServiceRecord(
                key,
                key,
                "Soup for everybody. Come in.",
                null,
                null,
                "active",
                fees,
                full ? "Carer Friendly" : null,
                null,
                full ? "2 weeks" : null,
                full ? "Neighbours" : null,
                full ? 60 : null,
                full ? 18 : null,
                full ? "Closed in August" : null,
                null,
                null,
                null,
                "o",
                organization(),
                full
                        ? List.of(new ContactRecord(
                                "Jo",
                                "Cook",
                                "jo@example.org",
                                List.of(new ContactRecord.Phone("0114 496 0000", "Mornings"))))
                        : List.of(),
                full ? schedules() : List.of(),
                full
                        ? List.of(new CostOptionRecord("Meal", new BigDecimal("2.499"), null, null, null, null))
                        : List.of(),
                full ? List.of(place("l1", "Hall"), place("l2", "Church")) : List.of(),
                areas,
                full ? List.of(new LanguageRecord(null, "ur")) : List.of(),
                full ? List.of("The Soup Fund") : List.of(),
                full
                        ? List.of(
                                new TermRecord("Kinds", "Food and meals", null),
                                new TermRecord("Kinds", "Unheard of", "x"))
                        : List.of());
    }

    private OrganizationRecord organization() {
        return new OrganizationRecord(
                "o",
                organisation,
                "We cook",
                null,
                "https://soup.example",
                null,
                List.of(new OrganizationRecord.Identifier("GB-CHC", "charity", "1234567")));
    }

    private static List<ScheduleRecord> schedules() {
        return List.of(
                new ScheduleRecord(
                        "WEEKLY",
                        1,
                        "TU",
                        null,
                        LocalTime.of(10, 0),
                        LocalTime.of(12, 30),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                new ScheduleRecord(
                        "MONTHLY", null, "2FR", null, LocalTime.of(9, 0), null, null, null, null, null, null, "l2"));
    }

    private static LocationRecord place(String key, String name) {
        return new LocationRecord(
                key,
                "physical",
                name,
                null,
                null,
                null,
                "1 High Street",
                "Sheffield",
                "South Yorkshire",
                "S6 5XX",
                "UK",
                null,
                List.of("Ramp"));
    }
}
