package org.flourishhub.directory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** A listing of which everything is said that can be said. */
public final class FullCast {
    public static final String OUTLINE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[-1.6,53.3],[-1.4,53.3],[-1.4,53.5],[-1.6,53.3]]]}";

    private FullCast() {}

    public static ServiceDetails service() {
        PlaceDetails hall = new PlaceDetails("Dore Hall", "2 High Street", "Sheffield", "S17 3AA", 53.33, -1.54)
                .with(new FullerPlace(
                        Location.LocationType.PHYSICAL,
                        false,
                        "Round the back",
                        "Ask for Sam",
                        "Yorkshire",
                        "South Yorkshire",
                        "GB",
                        "100050000000",
                        "UPRN",
                        List.of(Part.of(new AccessibilityDetails("Step-free door", "Use the left gate", null)))));
        return Cast.service("Everything")
                .at(List.of(Part.of(Cast.RIVELIN), Part.of(hall)))
                .with(more());
    }

    public static FullerDetails more() {
        return FullerDetails.saying()
                .alert("Not in the school holidays")
                .accreditations("Carer Friendly 2026")
                .access(new Access(
                        Set.of(WayIn.JUST_TURN_UP, WayIn.REFERRAL), "Carers", "About two weeks", "Nothing, only you"))
                .firstVisit(new FirstVisit("A green gate", "Jo, in a yellow hat", "Yes", "Yes", "Just go"))
                .assurance(new Assurance(
                        LocalDate.of(2026, 6, 3), "Sheffield Checks", "checks@example.org", HowChecked.BY_PHONE))
                .schedules(List.of(Part.of(tuesdays()), Part.of(lastFriday())))
                .costOptions(List.of(Part.of(new CostOptionDetails(
                        "Students",
                        new BigDecimal("2.5"),
                        null,
                        "or what you can give",
                        LocalDate.of(2026, 1, 1),
                        null))))
                .contacts(List.of(Part.of(new ContactDetails(
                        "Jo",
                        "Coordinator",
                        "jo@example.org",
                        List.of(Part.of(new PhoneDetails("0114 496 0001", "weekday mornings", "en,ur")))))))
                .languages(List.of(Part.of(new LanguageDetails("ur", null))))
                .serviceAreas(List.of(
                        Part.of(new ServiceAreaDetails("North", "Up to the moor", Set.of("S6", "S35"), OUTLINE, null))))
                .funding(List.of(Part.of(new FundingDetails("The Green Fund"))))
                .build();
    }

    private static ScheduleDetails tuesdays() {
        return new ScheduleDetails(
                LocalDate.of(2026, 1, 6),
                LocalDate.of(2027, 6, 30),
                LocalDate.of(2026, 1, 6),
                Frequency.WEEKLY,
                2,
                "TU",
                null,
                LocalTime.of(10, 0),
                LocalTime.of(12, 0),
                "Digging",
                "https://example.org/times",
                "in person",
                "Wear boots",
                1,
                Set.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31)));
    }

    private static ScheduleDetails lastFriday() {
        return ScheduleDetails.monthly("-1FR", LocalTime.of(0, 0), LocalTime.of(23, 59));
    }
}
