package org.flourishhub.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.EditedMeanwhile;
import org.flourishhub.shared.NotAllowed;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DirectoryStoreIT {
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
    void what_an_editor_said_about_a_service_is_kept_whole() {
        UUID id = hub.get(DraftService.class)
                .draft(oakfield, Cast.service("Allotment mornings ☀"), Service.Status.ACTIVE, editor());

        hub.inTransaction(() -> {
            Service service = hub.get(Services.class).get(id);
            assertThat(service.name()).isEqualTo("Allotment mornings ☀");
            assertThat(service.slug())
                    .isEqualTo("allotment-mornings-" + id.toString().substring(0, 8));
            assertThat(service.description()).isEqualTo("Come as you are.\n\nNo experience needed.");
            assertThat(service.publication()).isEqualTo(Publication.DRAFT);
            assertThat(service.minimumAge()).isEqualTo(16);
            assertThat(service.maximumAge()).isNull();
            assertThat(service.isFree()).isTrue();
            assertThat(service.organisation().name()).isEqualTo("Oakfield Growers");
            assertThat(service.terms())
                    .extracting(TaxonomyTerm::slug)
                    .containsExactlyInAnyOrder("gardening-and-nature", "good-relationships");
            Location place = service.locations().get(0);
            assertThat(place.district()).isEqualTo("S6");
            assertThat(place.latitude()).isEqualTo(53.4030);
        });
    }

    @Test
    void a_published_service_is_public_and_keeps_its_first_date_through_withdrawal() {
        UUID id = Cast.publishedService(hub, oakfield, Cast.service("Seed swap table"));
        Instant first = hub.get(Services.class).get(id).publishedAt();

        hub.get(WithdrawService.class).withdraw(id, editor());
        assertThat(hub.get(ServicesToShow.class).publicOf(oakfield))
                .extracting(Service::id)
                .doesNotContain(id);

        hub.get(PublishService.class).publish(id, editor());
        Service again = hub.get(Services.class).get(id);
        assertThat(again.isPublic()).isTrue();
        assertThat(again.publishedAt()).isEqualTo(first);
    }

    @Test
    void what_an_organisation_offers_is_read_with_all_that_a_card_says() {
        UUID id = Cast.publishedService(hub, oakfield, Cast.service("Apple press days"));

        Service shown = hub.get(ServicesToShow.class).publicOf(oakfield).stream()
                .filter(service -> service.id().equals(id))
                .findFirst()
                .orElseThrow();
        hub.inTransaction(() -> {
            Service whole = hub.get(Services.class).get(id);
            assertThat(shown.name()).isEqualTo("Apple press days");
            assertThat(shown.summary()).isEqualTo(whole.summary());
            assertThat(shown.times()).isEqualTo(whole.times());
            assertThat(shown.prices()).isEqualTo(whole.prices());
            assertThat(shown.isFree()).isEqualTo(whole.isFree());
            assertThat(shown.locations().get(0).district()).isEqualTo("S6");
        });
        assertThat(hub.get(ServicesToShow.class).publicOf(UUID.randomUUID())).isEmpty();
    }

    @Test
    void an_edit_begun_on_an_older_version_is_refused_and_changes_nothing() {
        UUID id = Cast.publishedService(hub, oakfield, Cast.service("Compost club"));
        long opened = hub.get(Services.class).get(id).version();
        revise(id, opened, "Compost club on Fridays");

        assertThatThrownBy(() -> revise(id, opened, "Compost club on Mondays")).isInstanceOf(EditedMeanwhile.class);
        assertThat(hub.get(Services.class).get(id).name()).isEqualTo("Compost club on Fridays");
    }

    @Test
    void an_edit_of_places_or_terms_alone_also_makes_a_new_version() {
        UUID id = Cast.publishedService(hub, oakfield, Cast.service("Wheelbarrow choir"));
        long opened = hub.get(Services.class).get(id).version();
        ServiceDetails elsewhere = Cast.service(
                "Wheelbarrow choir", "A place to be with others.", Cast.NOWHERE, Set.of("arts-and-making"));

        hub.get(ReviseService.class).revise(id, opened, elsewhere, Service.Status.ACTIVE, editor());

        assertThat(hub.get(Services.class).get(id).version()).isGreaterThan(opened);
    }

    @Test
    void what_is_begun_has_the_state_its_editor_chose_and_the_id_its_form_was_made_with() {
        UUID service = UUID.randomUUID();
        UUID event = UUID.randomUUID();

        hub.get(DraftService.class)
                .draft(service, oakfield, Cast.service("Closed for now"), Service.Status.TEMPORARILY_CLOSED, editor());
        hub.get(DraftEvent.class)
                .draft(
                        event,
                        oakfield,
                        Cast.event("Put off", Instant.parse("2026-12-24T15:00:00Z")),
                        Event.Status.POSTPONED,
                        editor());

        assertThat(hub.get(Services.class).get(service).status()).isEqualTo(Service.Status.TEMPORARILY_CLOSED);
        assertThat(hub.get(Events.class).get(event).status()).isEqualTo(Event.Status.POSTPONED);
        assertThat(hub.get(Services.class).get(service).isPublic()).isFalse();
    }

    @Test
    void another_organisations_editor_learns_nothing() {
        UUID id = hub.get(DraftService.class)
                .draft(oakfield, Cast.service("Secret shed"), Service.Status.ACTIVE, editor());
        UUID lantern = Cast.organisation(hub, "Lantern Makers");
        Actor stranger =
                new Actor(UUID.randomUUID(), "Sam", Set.of(), Map.of(lantern, Actor.OrganisationRole.ADMINISTRATOR));

        assertThatThrownBy(() -> hub.get(PublishService.class).publish(id, stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hub.get(DraftService.class)
                        .draft(oakfield, Cast.service("Mine"), Service.Status.ACTIVE, stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hub.get(AddOrganisation.class).add("Mine", "Mine", null, null, null, stranger))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void every_problem_of_a_form_is_told_at_once_and_nothing_is_kept() {
        ServiceDetails wrong = new ServiceDetails(
                " ",
                null,
                null,
                "javascript:alert(1)",
                "nobody",
                "call me",
                null,
                false,
                30,
                20,
                null,
                null,
                new PlaceDetails(null, null, null, "Sheffield", null, null),
                Set.of());
        int before = hub.get(Services.class).of(oakfield).size();

        assertThatThrownBy(() -> hub.get(DraftService.class).draft(oakfield, wrong, Service.Status.ACTIVE, editor()))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.problems())
                        .extracting(RuleBroken.Problem::field)
                        .containsExactly("name", "url", "email", "phone", "maximumAge", "postalCode"));
        assertThat(hub.get(Services.class).of(oakfield)).hasSize(before);
    }

    @Test
    void a_service_without_any_way_to_get_in_touch_stays_a_draft() {
        ServiceDetails mute = new ServiceDetails(
                "Quiet corner",
                "Sit and read.",
                null,
                null,
                null,
                null,
                null,
                true,
                null,
                null,
                null,
                null,
                Cast.NOWHERE,
                Set.of());
        UUID id = hub.get(DraftService.class).draft(oakfield, mute, Service.Status.ACTIVE, editor());

        assertThatThrownBy(() -> hub.get(PublishService.class).publish(id, editor()))
                .isInstanceOf(RuleBroken.class);
        assertThat(hub.get(Services.class).get(id).publication()).isEqualTo(Publication.DRAFT);
    }

    @Test
    void events_of_a_week_come_soonest_first_and_drafts_stay_out() {
        Instant monday = Instant.parse("2030-03-25T10:00:00Z");
        UUID later = Cast.publishedEvent(hub, oakfield, Cast.event("Sewing", monday.plusSeconds(86_400)));
        UUID sooner = Cast.publishedEvent(hub, oakfield, Cast.event("Walk", monday));
        hub.get(DraftEvent.class).draft(oakfield, Cast.event("Not yet", monday), Event.Status.SCHEDULED, editor());

        assertThat(hub.get(Occurrences.class).publicBetween(monday, monday.plusSeconds(7 * 86_400), 10))
                .extracting(date -> date.event().id())
                .containsExactly(sooner, later);
    }

    @Test
    void what_began_before_and_is_not_over_is_on() {
        Instant noon = Instant.parse("2031-03-24T12:00:00Z");
        Cast.publishedEvent(hub, oakfield, Cast.event("Over", noon.minusSeconds(7200)));
        UUID begun = Cast.publishedEvent(hub, oakfield, Cast.event("Begun", noon.minusSeconds(7199)));
        UUID coming = Cast.publishedEvent(hub, oakfield, Cast.event("Coming", noon.plusSeconds(60)));

        assertThat(hub.get(Occurrences.class).publicBetween(noon, noon.plusSeconds(86_400), 10))
                .extracting(date -> date.event().id())
                .containsExactly(begun, coming);
        assertThat(hub.get(Occurrences.class).nextOf(oakfield, noon))
                .extracting(date -> date.event().id())
                .containsExactly(begun, coming);
    }

    @Test
    void beside_an_event_stand_others_that_are_near_or_like_it_and_take_place() {
        Instant noon = Instant.parse("2032-03-24T12:00:00Z");
        UUID self = Cast.publishedEvent(hub, oakfield, Cast.event("Here", noon));
        UUID later = Cast.publishedEvent(hub, oakfield, Cast.event("Next week", noon.plusSeconds(7 * 86_400)));
        UUID sooner = Cast.publishedEvent(hub, oakfield, Cast.event("Tomorrow", noon.plusSeconds(86_400)));
        UUID off = UUID.randomUUID();
        hub.get(DraftEvent.class)
                .draft(off, oakfield, Cast.event("Off", noon.plusSeconds(60)), Event.Status.CANCELLED, editor());
        hub.get(PublishEvent.class).publish(off, editor());

        List<UUID> beside = hub.inTransaction(
                () -> hub.get(Occurrences.class).beside(hub.get(Events.class).get(self), noon, 3).stream()
                        .map(date -> date.event().id())
                        .toList());

        assertThat(beside).containsExactly(sooner, later);
    }

    @Test
    void the_seven_areas_ship_in_their_order() {
        assertThat(hub.get(TaxonomyTerms.class).of(Taxonomy.AREAS_OF_RECOVERY))
                .extracting(TaxonomyTerm::slug)
                .containsExactly(
                        "good-relationships",
                        "financial-security",
                        "satisfying-work",
                        "personal-growth",
                        "living-environment",
                        "culture-and-spirit",
                        "resilience");
    }

    private static void revise(UUID id, long version, String name) {
        hub.get(ReviseService.class).revise(id, version, Cast.service(name), Service.Status.ACTIVE, editor());
    }

    private static Actor editor() {
        return new Actor(UUID.randomUUID(), "Jo", Set.of(), Map.of(oakfield, Actor.OrganisationRole.EDITOR));
    }
}
