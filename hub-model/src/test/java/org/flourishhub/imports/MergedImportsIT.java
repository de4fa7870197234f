package org.flourishhub.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.flourishhub.directory.AddOrganisation;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.FieldsOf;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.ReviseService;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.directory.Services;
import org.flourishhub.duplicates.DecideAboutDuplicates;
import org.flourishhub.duplicates.DuplicatePairs;
import org.flourishhub.duplicates.FindDuplicates;
import org.junit.jupiter.api.Test;

/** What a directory tells of listings that were there twice, while they are one and when they are two again. */
class MergedImportsIT extends WithDirectory {
    @Test
    void a_record_whose_service_was_merged_away_tells_the_one_that_stays_and_does_not_come_back() {
        read(service("Soup at noon"), service("Bread at noon"));
        UUID imported = listed("Soup at noon").id();
        UUID ours = Cast.publishedService(
                hub, listed("Soup at noon").organisation().id(), Cast.service("The Soup at Noon"));
        UUID pair = pairOf(ours, imported);

        hub.get(DecideAboutDuplicates.class).merge(pair, ours, false, MODERATOR);
        read(service("Soup at noon").fees("£9"), service("Bread at noon"));

        assertThat(hub.get(Services.class).get(ours).fees()).isEqualTo("£9");
        assertThat(hub.get(Services.class).get(ours).name()).isEqualTo("The Soup at Noon");
        assertThat(hub.get(Services.class).get(imported).isPublic()).isFalse();
        read(service("Bread at noon"));
        assertThat(hub.get(Services.class).get(ours).isPublic())
                .as("it lives without the directory too")
                .isTrue();

        hub.get(DecideAboutDuplicates.class).undo(pair, MODERATOR);
        assertThat(hub.get(Imports.class).recordOf(imported)).isPresent();
        assertThat(hub.get(Services.class).get(imported).isPublic()).isTrue();
    }

    @Test
    void what_a_directory_told_while_two_were_one_goes_back_with_it_when_they_are_two_again() {
        read(service("Stew at noon").fees("£2"));
        UUID imported = listed("Stew at noon").id();
        UUID ours = Cast.publishedService(
                hub, listed("Stew at noon").organisation().id(), Cast.service("The Stew at Noon"));
        ServiceDetails before = said(ours);
        UUID pair = pairOf(ours, imported);
        hub.get(DecideAboutDuplicates.class).merge(pair, ours, true, MODERATOR);
        read(service("Stew at noon").fees("£9"));
        assertThat(said(ours).fees()).isEqualTo("£9");
        revise(ours, "applicationProcess", "Ring the bell");

        hub.get(DecideAboutDuplicates.class).undo(pair, MODERATOR);

        assertThat(said(ours)).isEqualTo(FieldsOf.mixed(before, said(ours), Set.of("applicationProcess")));
        assertThat(said(ours).applicationProcess()).isEqualTo("Ring the bell");
        assertThat(said(imported).fees()).isEqualTo("£9");
        read(service("Stew at noon").fees("£9"));
        assertThat(said(imported).fees()).isEqualTo("£9");
        assertThat(said(ours).fees()).isEqualTo(before.fees());
    }

    @Test
    void what_was_told_meanwhile_and_written_over_comes_with_the_next_reading() {
        read(service("Toast at noon").fees("£2"));
        UUID imported = listed("Toast at noon").id();
        UUID ours = Cast.publishedService(
                hub, listed("Toast at noon").organisation().id(), Cast.service("The Toast at Noon"));
        UUID pair = pairOf(ours, imported);
        hub.get(DecideAboutDuplicates.class).merge(pair, ours, false, MODERATOR);
        read(service("Toast at noon").fees("£9"));
        revise(ours, "fees", "What you can give");

        hub.get(DecideAboutDuplicates.class).undo(pair, MODERATOR);

        assertThat(said(ours).fees()).isEqualTo("What you can give");
        assertThat(said(imported).fees()).isEqualTo("£2");
        read(service("Toast at noon").fees("£9"));
        assertThat(said(imported).fees()).isEqualTo("£9");
    }

    @Test
    void a_name_that_a_directory_told_while_two_organisations_were_one_goes_back_too() {
        read(service("lentils").by("Lentil Kitchen"));
        UUID imported = listed("lentils").organisation().id();
        UUID ours = hub.get(AddOrganisation.class)
                .add("Lentil Kitchen Ltd", "We cook.", null, null, "https://soup.example", Cast.ADMINISTRATOR);
        UUID pair = pairOf(ours, imported);
        hub.get(DecideAboutDuplicates.class).merge(pair, ours, false, MODERATOR);
        read(service("lentils").by("Lentil and Bean Kitchen"));
        assertThat(hub.get(Organisations.class).get(ours).name()).isEqualTo("Lentil and Bean Kitchen");

        hub.get(DecideAboutDuplicates.class).undo(pair, MODERATOR);

        assertThat(hub.get(Organisations.class).get(ours).name()).isEqualTo("Lentil Kitchen Ltd");
        assertThat(hub.get(Organisations.class).get(imported).name()).isEqualTo("Lentil and Bean Kitchen");
    }

    @Test
    void of_two_imported_services_that_were_merged_each_record_stays_with_its_own() {
        read(service("Garden club"), service("The garden club"));
        UUID kept = listed("Garden club").id();
        UUID other = listed("The garden club").id();
        hub.get(DecideAboutDuplicates.class).merge(pairOf(kept, other), kept, false, MODERATOR);

        read(service("Garden club").fees("£1"));
        ImportRun run = read(
                service("Garden club").fees("£1"), service("The garden club").fees("£2"));

        assertThat(run.leftOut()).isEqualTo(1);
        assertThat(hub.get(Services.class).get(kept).fees()).isEqualTo("£1");
        assertThat(hub.get(Services.class).get(other).isPublic()).isFalse();
    }

    private ServiceDetails said(UUID service) {
        return hub.inTransaction(() -> ServiceDetails.of(hub.get(Services.class).get(service)));
    }

    private void revise(UUID id, String field, String words) {
        Service service = hub.get(Services.class).get(id);
        ServiceDetails edited = FieldsOf.mixed(said(id), Telling.detailsWith(words, words), Set.of(field));
        hub.get(ReviseService.class).revise(id, service.version(), edited, service.status(), Cast.ADMINISTRATOR);
    }

    private UUID pairOf(UUID one, UUID other) {
        for (int compared = 1; compared > 0; ) {
            compared = hub.get(FindDuplicates.class).find();
        }
        return hub.get(DuplicatePairs.class).of(one, other).orElseThrow().id();
    }
}
