package org.flourishhub.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.FullCast;
import org.flourishhub.directory.FullerDetails;
import org.flourishhub.directory.FullerPlace;
import org.flourishhub.directory.Part;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceAreaDetails;
import org.flourishhub.directory.ServiceAtLocation;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenPlacesStoreIT {
    private static final PlaceDetails REFUGE = new PlaceDetails(
                    "The safe house", "1 Hidden Lane", "Sheffield", "S6 5XX", null, null)
            .with(FullerPlace.PRIVATE);
    private static final PlaceDetails TOWN =
            new PlaceDetails("Town hall", "Pinstone Street", "Sheffield", "S1 2HH", null, null);

    static StandaloneHub hub;
    static UUID everything;
    static UUID refuge;
    static UUID inTown;
    static UUID forTheEast;
    static UUID everywhereNowhere;

    @BeforeAll
    static void start() {
        hub = TestHub.start();
        UUID oakfield = Cast.organisation(hub, "Oakfield Growers");
        everything = Cast.publishedService(hub, oakfield, FullCast.service());
        refuge = Cast.publishedService(hub, oakfield, Cast.service("Safe house", "Somewhere safe.", REFUGE, Set.of()));
        inTown = Cast.publishedService(hub, oakfield, Cast.service("In town", "In the middle.", TOWN, Set.of()));
        forTheEast = Cast.publishedService(
                hub,
                oakfield,
                Cast.service("For the east", "Neighbours only.", TOWN, Set.of())
                        .with(FullerDetails.saying()
                                .serviceAreas(List.of(
                                        Part.of(new ServiceAreaDetails("East", null, Set.of("S13"), null, null))))
                                .build()));
        everywhereNowhere =
                Cast.publishedService(hub, oakfield, Cast.service("By phone", "Call us.", Cast.NOWHERE, Set.of()));
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void a_service_is_listed_once_for_each_place_and_never_at_a_private_one() {
        assertThat(servicesAt(asking(null, null))).containsExactly(everything, everything, inTown, forTheEast);
        UUID hidden = hub.get(OpenServices.class)
                .find(refuge, service -> service.places().get(0).id())
                .orElseThrow();
        assertThat(hub.get(OpenPlaces.class).read(List.of(hidden), ServiceAtLocation::id))
                .isEmpty();
    }

    @Test
    void a_postcode_leaves_out_services_for_other_areas() {
        assertThat(servicesAt(asking("S13 1AA", null))).containsExactly(inTown, forTheEast);
        assertThat(servicesAt(asking("s6", null))).containsExactly(everything, everything, inTown);
        assertThat(servicesAt(asking("EH1 1AA", null))).containsExactly(inTown);
    }

    @Test
    void an_outline_holds_who_lives_inside_it() {
        assertThat(servicesAt(asking("S8", null))).doesNotContain(forTheEast).containsOnlyOnce(inTown);
        assertThat(servicesAt(asking("S1", null))).contains(everything);
    }

    @Test
    void nearness_is_measured_in_metres_and_the_nearest_comes_first() {
        assertThat(servicesAt(asking("S6", 1_000.0))).containsExactly(everything);
        assertThat(servicesAt(asking("S6", 20_000.0))).containsExactly(everything, inTown, everything);
        assertThat(servicesAt(asking("EH1 1AA", 1_000_000.0))).isEmpty();
    }

    @Test
    void one_schedule_must_meet_all_that_is_asked_of_times() {
        assertThat(at(LocalTime.of(9, 0), LocalTime.of(13, 0), DayOfWeek.TUESDAY))
                .containsExactly(everything);
        assertThat(at(LocalTime.of(9, 0), LocalTime.of(13, 0), DayOfWeek.FRIDAY))
                .isEmpty();
        assertThat(at(null, null, DayOfWeek.FRIDAY)).containsExactly(everything);
        assertThat(at(LocalTime.of(11, 0), null, null)).isEmpty();
        assertThat(at(null, LocalTime.of(11, 0), null)).isEmpty();
    }

    private static List<UUID> at(LocalTime start, LocalTime end, DayOfWeek day) {
        IdList ids = hub.get(OpenServices.class)
                .ids(new ServiceQuestion(null, null, null, null, null, null, null, start, end, day));
        return hub.get(OpenServices.class).read(ids.part(0, 10), Service::id);
    }

    private static PlaceQuestion asking(String postcode, Double proximity) {
        return new PlaceQuestion(ServiceQuestion.ALL, postcode, proximity);
    }

    private static List<UUID> servicesAt(PlaceQuestion question) {
        IdList ids = hub.get(OpenPlaces.class).ids(question);
        return hub.get(OpenPlaces.class)
                .read(ids.part(0, 20), place -> place.service().id());
    }
}
