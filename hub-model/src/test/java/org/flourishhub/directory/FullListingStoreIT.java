package org.flourishhub.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.shared.EditedMeanwhile;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FullListingStoreIT {
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);

    static StandaloneHub hub;
    static UUID oakfield;

    @BeforeAll
    static void start() {
        hub = TestHub.start();
        oakfield = Cast.organisation(hub, "Oakfield Growers");
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void all_that_was_said_is_kept_word_for_word() {
        UUID id = Cast.publishedService(hub, oakfield, FullCast.service());

        hub.inTransaction(() -> {
            Service service = hub.get(Services.class).get(id);
            assertThat(service.more()).isEqualTo(FullCast.service().more());
            assertThat(Parts.said(service.places()))
                    .isEqualTo(FullCast.service().places());
        });
    }

    @Test
    void its_page_has_every_word_of_it() {
        UUID id = Cast.publishedService(hub, oakfield, FullCast.service());

        Service shown = hub.get(ServicesToShow.class).byId(id).orElseThrow().service();

        hub.inTransaction(() -> {
            Service kept = hub.get(Services.class).get(id);
            assertThat(shown.more()).isEqualTo(kept.more());
            assertThat(shown.saidPlaces()).isEqualTo(kept.saidPlaces());
            assertThat(shown.terms())
                    .extracting(term -> term.taxonomy().slug() + "/" + term.slug())
                    .containsExactlyElementsOf(kept.terms().stream()
                            .map(term -> term.taxonomy().slug() + "/" + term.slug())
                            .toList());
            assertThat(shown.organisation().name())
                    .isEqualTo(kept.organisation().name());
        });
        assertThat(hub.get(ServicesToShow.class).bySlug(shown.slug())).isPresent();
        assertThat(hub.get(ServicesToShow.class).bySlug("nothing-of-that-name")).isEmpty();
    }

    @Test
    void saving_the_same_again_keeps_every_id() {
        UUID id = Cast.publishedService(hub, oakfield, FullCast.service());
        List<UUID> before = ids(id);

        revise(id, FullCast.service());

        assertThat(ids(id)).hasSize(11).isEqualTo(before);
    }

    @Test
    void a_time_that_stays_keeps_its_id_when_the_one_before_it_goes_and_another_comes() {
        UUID id = Cast.publishedService(hub, oakfield, FullCast.service());
        List<Part<ScheduleDetails>> times = more(id).schedules();
        Part<ScheduleDetails> added = Part.of(ScheduleDetails.weekly("SU", LocalTime.of(9, 0), LocalTime.of(9, 30)));

        revise(id, withSchedules(List.of(Part.of(times.get(1).said()), added)));

        List<Part<ScheduleDetails>> now = more(id).schedules();
        assertThat(now).extracting(Part::said).containsExactly(times.get(1).said(), added.said());
        assertThat(now.get(0).id()).isEqualTo(times.get(1).id());
    }

    @Test
    void a_time_that_is_named_keeps_its_id_when_its_hours_and_its_place_in_the_row_change() {
        UUID id = Cast.publishedService(hub, oakfield, FullCast.service());
        List<Part<ScheduleDetails>> times = more(id).schedules();
        ScheduleDetails later = ScheduleDetails.weekly("TU", LocalTime.of(11, 0), LocalTime.of(13, 0));

        revise(id, withSchedules(List.of(times.get(1), new Part<>(times.get(0).id(), later))));

        assertThat(more(id).schedules())
                .extracting(Part::id)
                .containsExactly(times.get(1).id(), times.get(0).id());
    }

    @Test
    void the_id_of_another_listings_part_is_never_taken_and_a_partners_own_is_found_again() {
        UUID first = Cast.publishedService(hub, oakfield, FullCast.service());
        UUID second = Cast.publishedService(hub, oakfield, Cast.service("Seed library"));
        UUID foreign = more(first).schedules().get(0).id();
        ScheduleDetails mondays = ScheduleDetails.weekly("MO", LocalTime.of(9, 0), null);
        ScheduleDetails fridays = ScheduleDetails.weekly("FR", LocalTime.of(9, 0), null);

        revise(second, withSchedules(List.of(new Part<>(foreign, mondays))));
        UUID own = more(second).schedules().get(0).id();
        revise(second, withSchedules(List.of(Part.of(mondays), new Part<>(foreign, fridays))));

        assertThat(own).isNotEqualTo(foreign);
        assertThat(more(second).schedules().get(1).id()).isEqualTo(own);
        assertThat(more(first).schedules().get(0).id()).isEqualTo(foreign);
    }

    @Test
    void what_is_taken_away_leaves_no_row_behind() {
        UUID id = Cast.publishedService(hub, oakfield, FullCast.service());
        List<UUID> locations = new ArrayList<>();
        hub.inTransaction(
                () -> hub.get(Services.class).get(id).locations().forEach(place -> locations.add(place.id())));

        revise(id, Cast.service("Short again", "One sentence.", Cast.NOWHERE, Set.of()));

        hub.inTransaction(() -> {
            EntityManager db = hub.get(EntityManager.class);
            assertThat(ids(id)).isEmpty();
            assertThat(locations).hasSize(2).allMatch(place -> db.find(Location.class, place) == null);
        });
    }

    @Test
    void a_private_place_tells_everybody_only_its_district() {
        PlaceDetails refuge = new PlaceDetails("Safe House", "9 Hidden Lane", "Sheffield", "S6 5XX", 53.41, -1.51)
                .with(FullerPlace.PRIVATE);
        UUID id = Cast.publishedService(hub, oakfield, Cast.service("Refuge", "A safe place.", refuge, Set.of()));

        hub.inTransaction(() -> {
            Location place = hub.get(Services.class).get(id).locations().get(0);
            assertThat(place.isPrivate()).isTrue();
            assertThat(place.district()).isEqualTo("S6");
            assertThat(place.name()).isNull();
            assertThat(place.address1()).isNull();
            assertThat(place.city()).isNull();
            assertThat(place.postalCode()).isNull();
            assertThat(place.latitude()).isEqualTo(53.4030);
            assertThat(place.more()).isEqualTo(FullerPlace.PRIVATE);
            assertThat(place.said()).isEqualTo(refuge);
        });
    }

    @Test
    void every_problem_of_every_part_is_told_at_once_beside_its_own_field() {
        ServiceDetails wrong = Cast.service("Wrong")
                .with(FullerDetails.saying()
                        .schedules(List.of(
                                Part.of(ScheduleDetails.weekly("2MO", LocalTime.NOON, null)),
                                Part.of(ScheduleDetails.monthly("XX", null, LocalTime.NOON))))
                        .costOptions(List.of(Part.of(new CostOptionDetails(
                                null, new BigDecimal("-1"), null, null, JUNE, JUNE.minusDays(1)))))
                        .contacts(List.of(Part.of(new ContactDetails(
                                "Jo", null, "jo", List.of(Part.of(new PhoneDetails("call", null, null)))))))
                        .serviceAreas(List.of(Part.of(
                                new ServiceAreaDetails(null, null, Set.of("Sheffield"), "{\"type\":\"Point\"}", null))))
                        .assurance(new Assurance(null, null, null, HowChecked.BY_PHONE))
                        .build());

        assertThatThrownBy(() -> Cast.publishedService(hub, oakfield, wrong))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.problems())
                        .extracting(RuleBroken.Problem::field)
                        .containsExactlyInAnyOrder(
                                "schedules.0.byday",
                                "schedules.1.byday",
                                "schedules.1.opensAt",
                                "costOptions.0.amount",
                                "costOptions.0.validTo",
                                "contacts.0.email",
                                "contacts.0.phones.0.number",
                                "serviceAreas.0.districts",
                                "serviceAreas.0.extent",
                                "assuredDate"));
    }

    @Test
    void an_organisation_says_who_it_is_and_keeps_the_ids_of_its_numbers() {
        UUID parent = Cast.organisation(hub, "Sheffield Green Spaces");
        OrganisationDetails said = new OrganisationDetails(
                "Oakfield Seeds and Trees",
                "We grow.",
                "hello@oakfield.example",
                null,
                "https://oakfield.example",
                "https://oakfield.example/logo.png",
                "https://oakfield.example/#us",
                parent,
                List.of(Part.of(new IdentifierDetails("GB-CHC", null, "1000001"))),
                List.of(Part.of(new ContactDetails("Jo", "Coordinator", null, List.of()))),
                List.of(Part.of(new FundingDetails("The Green Fund"))));
        UUID id = Cast.organisation(hub, "Oakfield Seeds");
        ReviseOrganisation revise = hub.get(ReviseOrganisation.class);

        long opened = hub.get(Organisations.class).get(id).version();
        revise.revise(id, opened, said, Cast.ADMINISTRATOR);
        assertThatThrownBy(() -> revise.revise(id, opened, said, Cast.ADMINISTRATOR))
                .isInstanceOf(EditedMeanwhile.class);
        List<Part<IdentifierDetails>> first = organisation(id).identifiers();
        revise.revise(id, hub.get(Organisations.class).get(id).version(), said, Cast.ADMINISTRATOR);

        assertThat(organisation(id)).isEqualTo(said);
        assertThat(organisation(id).identifiers().get(0).id())
                .isEqualTo(first.get(0).id());
    }

    @Test
    void those_in_the_same_district_with_the_same_words_are_alike_those_with_most_of_them_first() {
        PlaceDetails stocksbridge = new PlaceDetails("Library", null, "Sheffield", "S36 1DH", null, null);
        UUID one = Cast.publishedService(
                hub, oakfield, Cast.service("One", "It.", stocksbridge, Set.of("arts-and-making", "resilience")));
        UUID both = Cast.publishedService(
                hub, oakfield, Cast.service("Same two", "It.", stocksbridge, Set.of("arts-and-making", "resilience")));
        UUID some = Cast.publishedService(
                hub, oakfield, Cast.service("Same one", "It.", stocksbridge, Set.of("arts-and-making")));
        Cast.publishedService(hub, oakfield, Cast.service("Far", "It.", Cast.RIVELIN, Set.of("arts-and-making")));
        Cast.publishedService(hub, oakfield, Cast.service("Other", "It.", stocksbridge, Set.of("good-relationships")));

        assertThat(hub.get(ServicesToShow.class).byId(one).orElseThrow().alike())
                .extracting(Service::id)
                .containsExactly(both, some);
    }

    private static OrganisationDetails organisation(UUID id) {
        List<OrganisationDetails> said = new ArrayList<>();
        hub.inTransaction(() -> said.add(hub.get(Organisations.class).get(id).said()));
        return said.get(0);
    }

    private static ServiceDetails withSchedules(List<Part<ScheduleDetails>> schedules) {
        return FullCast.service()
                .with(FullerDetails.saying().schedules(schedules).build());
    }

    private static FullerDetails more(UUID id) {
        List<FullerDetails> more = new ArrayList<>();
        hub.inTransaction(() -> more.add(hub.get(Services.class).get(id).more()));
        return more.get(0);
    }

    private static List<UUID> ids(UUID id) {
        List<UUID> ids = new ArrayList<>();
        hub.inTransaction(() -> {
            Service service = hub.get(Services.class).get(id);
            service.places().forEach(part -> {
                ids.add(part.id());
                part.location().said().more().accessibility().forEach(one -> ids.add(one.id()));
            });
            service.schedules().forEach(part -> ids.add(part.id()));
            service.costOptions().forEach(part -> ids.add(part.id()));
            service.contacts().forEach(part -> {
                ids.add(part.id());
                part.phones().forEach(phone -> ids.add(phone.id()));
            });
            service.languages().forEach(part -> ids.add(part.id()));
            service.serviceAreas().forEach(part -> ids.add(part.id()));
            service.funding().forEach(part -> ids.add(part.id()));
        });
        return ids;
    }

    private static void revise(UUID id, ServiceDetails details) {
        long version = hub.get(Services.class).get(id).version();
        hub.get(ReviseService.class).revise(id, version, details, Service.Status.ACTIVE, Cast.ADMINISTRATOR);
    }
}
