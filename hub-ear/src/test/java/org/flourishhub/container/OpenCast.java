package org.flourishhub.container;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.directory.Access;
import org.flourishhub.directory.AccessibilityDetails;
import org.flourishhub.directory.Assurance;
import org.flourishhub.directory.ContactDetails;
import org.flourishhub.directory.CostOptionDetails;
import org.flourishhub.directory.DraftService;
import org.flourishhub.directory.FirstVisit;
import org.flourishhub.directory.FullerDetails;
import org.flourishhub.directory.FullerPlace;
import org.flourishhub.directory.FundingDetails;
import org.flourishhub.directory.HowChecked;
import org.flourishhub.directory.LanguageDetails;
import org.flourishhub.directory.Location;
import org.flourishhub.directory.Part;
import org.flourishhub.directory.PhoneDetails;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.directory.PublishService;
import org.flourishhub.directory.ScheduleDetails;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceAreaDetails;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.directory.WayIn;
import org.flourishhub.directory.WithdrawService;

/** Services of which everything is said, next to nothing, or something that must stay private. */
final class OpenCast {
    /** Whatever must never be read by anybody else. */
    static final List<String> SECRETS = List.of("Hidden Lane", "The safe house", "S6 5QQ", "53.4077", "Secret draft");

    private static final String OUTLINE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[-1.6,53.3],[-1.4,53.3],[-1.4,53.5],[-1.6,53.3]]]}";
    private static final PlaceDetails NOWHERE = new PlaceDetails(null, null, null, null, null, null);
    private static final PlaceDetails REFUGE = new PlaceDetails(
                    "The safe house", "1 Hidden Lane", "Sheffield", "S6 5QQ", 53.4077, -1.5077)
            .with(FullerPlace.PRIVATE);

    private OpenCast() {}

    static UUID rich(UUID organisation) {
        PlaceDetails hall = new PlaceDetails("Dore Hall", "2 High Street", "Sheffield", "S17 3AA", 53.33, -1.54)
                .with(FullerPlace.ofType(Location.LocationType.PHYSICAL)
                        .accessible(List.of(Part.of(new AccessibilityDetails("Step-free door", null, null)))));
        ServiceDetails details = named("Everything at once", Set.of("gardening-and-nature"))
                .at(List.of(Part.of(REFUGE), Part.of(hall)))
                .with(more());
        return published(organisation, details, Service.Status.TEMPORARILY_CLOSED);
    }

    static UUID bare(UUID organisation) {
        return published(organisation, named("Hardly anything", Set.of()), Service.Status.ACTIVE);
    }

    static UUID withdrawn(UUID organisation) {
        UUID id = published(organisation, named("Gone by now", Set.of()), Service.Status.ACTIVE);
        Parts.hub().get(WithdrawService.class).withdraw(id, People.HUB);
        return id;
    }

    static UUID draft(UUID organisation) {
        return Parts.hub()
                .get(DraftService.class)
                .draft(organisation, named("Secret draft", Set.of()), Service.Status.ACTIVE, People.HUB);
    }

    private static UUID published(UUID organisation, ServiceDetails details, Service.Status status) {
        UUID id = Parts.hub().get(DraftService.class).draft(organisation, details, status, People.HUB);
        Parts.hub().get(PublishService.class).publish(id, People.HUB);
        return id;
    }

    private static ServiceDetails named(String name, Set<String> terms) {
        return new ServiceDetails(
                name,
                "One sentence.",
                null,
                null,
                "hello@oakfield.example",
                null,
                null,
                false,
                16,
                65,
                null,
                null,
                NOWHERE,
                terms);
    }

    private static FullerDetails more() {
        LocalDate day = LocalDate.of(2026, 6, 3);
        ScheduleDetails mondays = ScheduleDetails.weekly("MO", LocalTime.of(10, 0), LocalTime.of(12, 0))
                .holding(day, day.plusYears(1), Set.of(LocalDate.of(2026, 12, 24)));
        PhoneDetails phone = new PhoneDetails("0114 496 0001", "weekday mornings", "en,ur");
        return FullerDetails.saying()
                .alert("Not in the school holidays")
                .accreditations("Carer Friendly 2026")
                .access(new Access(Set.of(WayIn.JUST_TURN_UP), "Carers", "About two weeks", "Only you"))
                .firstVisit(new FirstVisit("A green gate", "Jo", "Yes", "Yes", "Just go"))
                .assurance(new Assurance(day, "Sheffield Checks", "checks@example.org", HowChecked.BY_PHONE))
                .schedules(List.of(Part.of(mondays)))
                .costOptions(List.of(Part.of(
                        new CostOptionDetails("Students", new BigDecimal("2.5"), null, "or what you can", day, null))))
                .contacts(List.of(
                        Part.of(new ContactDetails("Jo", "Coordinator", "jo@example.org", List.of(Part.of(phone))))))
                .languages(List.of(Part.of(new LanguageDetails("ur", null))))
                .serviceAreas(
                        List.of(Part.of(new ServiceAreaDetails("North", "To the moor", Set.of("S6"), OUTLINE, null))))
                .funding(List.of(Part.of(new FundingDetails("The Green Fund"))))
                .build();
    }
}
