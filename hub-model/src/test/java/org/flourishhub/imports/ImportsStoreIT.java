package org.flourishhub.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.FieldsOf;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.ReviseService;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.directory.Services;
import org.flourishhub.imports.TakeInPage.Portion;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.NotAllowed;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.RuleBroken;
import org.junit.jupiter.api.Test;

/** What becomes of the records of a directory, on a real database. */
class ImportsStoreIT extends WithDirectory {
    @Test
    void a_page_moves_the_bookmark_in_the_same_transaction_and_is_taken_in_once() {
        BeginImport.Begun begun = begin();
        Bookmark second = begun.from().after(2);
        takeIn(begun, begun.from(), second, service("a"), service("b"));

        assertThatThrownBy(() -> takeIn(begun, begun.from(), second, service("a"), service("b")))
                .isInstanceOf(CarriedOnElsewhere.class);
        BeginImport.Begun again = begin();

        assertThat(again.carriedOn()).isTrue();
        assertThat(again.runId()).isEqualTo(begun.runId());
        assertThat(again.from()).isEqualTo(second);
    }

    @Test
    void an_editors_words_stay_until_the_source_says_something_new() {
        read(service("a").fees("£2"));
        edit("a", "Bring what you can", "Ring the bell");

        read(service("a").fees("£2"));
        assertThat(listed("a").fees()).isEqualTo("Bring what you can");

        read(service("a").fees("£3"));
        Service now = listed("a");
        assertThat(now.fees()).isEqualTo("£3");
        assertThat(now.applicationProcess()).isEqualTo("Ring the bell");
        Provenance origin = hub.get(OriginOf.class).find(now.id()).orElseThrow();
        assertThat(origin.differences())
                .containsExactlyInAnyOrder(new Provenance.Difference(
                        "applicationProcess", "Ring the bell", "", at(origin, "applicationProcess"), null));
        assertThat(origin.replacements())
                .extracting(Provenance.Difference::field, Provenance.Difference::replaced)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("fees", "Bring what you can"));
    }

    @Test
    void what_has_gone_is_missed_and_then_hidden_and_comes_back_when_the_source_has_it_again() {
        read(services(1, 60));

        ImportRun missed = read(services(1, 58));
        assertThat(missed.vanished()).isEqualTo(2);
        assertThat(listed("60").isPublic()).isFalse();

        read(services(1, 60));
        assertThat(listed("60").isPublic()).isTrue();
    }

    @Test
    void when_very_many_vanish_at_once_a_person_decides() {
        read(services(1, 60));

        ImportRun braked = read(services(1, 50));
        assertThat(braked.outcome()).startsWith("10 services have disappeared from this directory at once");
        assertThat(listed("60").isPublic()).isTrue();
        assertThat(source().heldBack()).isEqualTo(10);

        hub.get(LetListingsGo.class).letGo(source().id(), Cast.ADMINISTRATOR);
        ImportRun gone = read(services(1, 50));
        assertThat(gone.hidden()).isEqualTo(10);
        assertThat(listed("60").isPublic()).isFalse();
        assertThat(source().heldBack()).isZero();
        assertThat(source().isLettingGo()).isFalse();
    }

    @Test
    void a_reading_that_ended_early_misses_nothing() {
        read(services(1, 3));
        BeginImport.Begun begun = begin();
        takeIn(begun, begun.from(), begun.from().after(1), service("1"));

        ImportRun run = hub.get(FinishImport.class)
                .finish(begun.runId(), PartnerPage.End.early("Page 2 is not there."), Cast.ADMINISTRATOR);

        assertThat(run.vanished()).isZero();
        assertThat(listed("3").isPublic()).isTrue();
    }

    @Test
    void what_an_administrator_does_not_want_listed_is_never_imported_again() {
        read(service("a"), service("b"));
        UUID unwanted = listed("a").id();

        hub.get(DoNotList.class).remove(unwanted, Cast.ADMINISTRATOR);
        ImportRun run = read(service("a").fees("£1"), service("b"));

        assertThat(run.leftOut()).isEqualTo(1);
        assertThat(hub.get(Services.class).get(unwanted).isPublic()).isFalse();
        assertThat(hub.get(Imports.class)
                        .recordOf(unwanted)
                        .orElseThrow()
                        .told()
                        .fields())
                .isEmpty();
        UUID own = Cast.publishedService(hub, Cast.organisation(hub, "Own"), Cast.service("Own"));
        assertThatThrownBy(() -> hub.get(DoNotList.class).remove(own, Cast.ADMINISTRATOR))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void what_is_held_waits_as_a_draft_and_only_an_administrator_of_the_hub_imports() {
        BeginImport.Begun begun = begin();
        ImportOrder held = new ImportOrder(address, "Held", false, null);
        hub.get(TakeInPage.class)
                .takeIn(
                        begun.runId(),
                        new Portion(
                                List.of(service("a").told()),
                                List.of(),
                                begun.from(),
                                begun.from().after(1)),
                        held,
                        Cast.ADMINISTRATOR);

        assertThat(listed("a").isPublic()).isFalse();
        assertThatThrownBy(() -> hub.get(BeginImport.class).begin(address, "x", "", Actor.visitor()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_whole_of_open_referral_is_kept() {
        read(Telling.everything("full"));

        hub.inTransaction(() -> {
            Service full = hub.get(Services.class).get(listed("full").id());
            assertThat(full.locations()).hasSize(2);
            assertThat(full.schedules()).hasSize(2);
            assertThat(full.schedules().get(1).at().position()).isEqualTo(1);
            assertThat(full.costOptions()).hasSize(1);
            assertThat(full.contacts().get(0).phones()).hasSize(1);
            assertThat(full.languages().get(0).said().code()).isEqualTo("ur");
            assertThat(full.serviceAreas().get(0).said().districts()).containsExactly("S6");
            assertThat(full.funding()).hasSize(1);
            assertThat(full.access().waitTime()).isEqualTo("2 weeks");
            assertThat(full.schedule()).as("the rows say it already").isNull();
            Organisation organisation =
                    hub.get(Organisations.class).get(full.organisation().id());
            assertThat(organisation.identifiers()).hasSize(1);
            assertThat(full.terms()).extracting(term -> term.slug()).containsExactly("food-and-meals");
        });
    }

    @Test
    void what_breaks_a_rule_of_listings_is_left_out_and_the_rest_is_kept() {
        read(Telling.withAnOutlineThatIsNone("odd"));

        Service odd = listed("odd");
        assertThat(odd.isPublic()).isTrue();
        assertThat(hub.inTransaction(() ->
                        hub.get(Services.class).get(odd.id()).serviceAreas().size()))
                .isZero();
        assertThat(hub.get(Imports.class)
                        .problems(
                                hub.get(Imports.class)
                                        .latest(source().id())
                                        .orElseThrow()
                                        .id(),
                                10))
                .singleElement()
                .asString()
                .startsWith("Service \"odd\": This is no outline we can read");
    }

    @Test
    void an_organisation_that_does_not_want_to_be_listed_comes_back_with_no_import_until_it_may() {
        read(service("a"), service("b"));
        UUID organisation = listed("a").organisation().id();
        hub.get(DoNotList.class).remove(listed("b").id(), Cast.ADMINISTRATOR);
        hub.get(DoNotListOrganisation.class).remove(organisation, MODERATOR);

        assertThat(listed("a").isPublic()).isFalse();
        assertThat(hub.get(Organisations.class).unlisted())
                .extracting(Organisation::id)
                .contains(organisation);
        ImportRun run = read(service("a").fees("£1"), service("b"), service("c"));
        assertThat(run.leftOut()).isEqualTo(3);
        assertThat(run.added()).isZero();
        assertThat(listed("a").isPublic()).isFalse();
        ImportRun elsewhere = readFrom(address + "?by=another", service("a"));
        assertThat(elsewhere.leftOut()).as("another directory tells of it").isEqualTo(1);

        hub.get(DoNotListOrganisation.class).listAgain(organisation, MODERATOR);
        read(service("a").fees("£1"), service("b"), service("c"));
        assertThat(listed("a").isPublic()).isTrue();
        assertThat(listed("a").fees()).isEqualTo("£1");
        assertThat(listed("c").isPublic()).isTrue();
        assertThat(listed("b").isPublic()).as("it was not wanted by itself").isFalse();
    }

    @Test
    void who_writes_here_themselves_is_asked_first_and_nobody_decides_for_others() {
        read(service("mine"));
        UUID organisation = listed("mine").organisation().id();
        Cast.publishedService(hub, organisation, Cast.service("Of our own"));

        assertThatThrownBy(() -> hub.get(DoNotListOrganisation.class).remove(organisation, MODERATOR))
                .isInstanceOf(RuleBroken.class);
        assertThat(listed("mine").isPublic()).isTrue();
        Actor other = new Actor(
                UUID.randomUUID(), "Jo", Set.of(), Map.of(UUID.randomUUID(), Actor.OrganisationRole.ADMINISTRATOR));
        assertThatThrownBy(() -> hub.get(DoNotListOrganisation.class).remove(organisation, other))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hub.get(DoNotListOrganisation.class).listAgain(organisation, other))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_organisation_takes_the_new_name_that_its_directory_tells() {
        read(service("renamed"));
        UUID organisation = listed("renamed").organisation().id();

        read(service("renamed").by("Soup and Bread Kitchen"));

        assertThat(hub.get(Organisations.class).get(organisation).name()).isEqualTo("Soup and Bread Kitchen");
    }

    private java.time.Instant at(Provenance origin, String field) {
        return origin.differences().stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .orElseThrow()
                .at();
    }

    private void edit(String key, String fees, String process) {
        Service service = hub.inTransaction(() -> listed(key));
        var said = hub.inTransaction(
                () -> ServiceDetails.of(hub.get(Services.class).get(service.id())));
        var edited = FieldsOf.mixed(
                said, Telling.detailsWith(fees, process), java.util.Set.of("fees", "applicationProcess"));
        hub.get(ReviseService.class)
                .revise(service.id(), service.version(), edited, service.status(), Cast.ADMINISTRATOR);
    }

    private Telling[] services(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(i -> service("" + i)).toArray(Telling[]::new);
    }
}
