package org.flourishhub.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.accounts.AddAccount;
import org.flourishhub.corrections.CorrectionWords;
import org.flourishhub.corrections.Corrections;
import org.flourishhub.corrections.Subject;
import org.flourishhub.corrections.SuggestCorrection;
import org.flourishhub.directory.Assurance;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.EventDates;
import org.flourishhub.directory.FieldsOf;
import org.flourishhub.directory.FullerDetails;
import org.flourishhub.directory.FundingDetails;
import org.flourishhub.directory.HowChecked;
import org.flourishhub.directory.IdentifierDetails;
import org.flourishhub.directory.KnownBefore;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.OrganisationDetails;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.Part;
import org.flourishhub.directory.PublishService;
import org.flourishhub.directory.ReviseOrganisation;
import org.flourishhub.directory.ReviseService;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.directory.Services;
import org.flourishhub.directory.WithdrawService;
import org.flourishhub.duplicates.DuplicatePair.Status;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.EditedMeanwhile;
import org.flourishhub.shared.NotAllowed;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.flourishhub.stories.ReceiveStory;
import org.flourishhub.stories.Stories;
import org.flourishhub.stories.StoryCast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DuplicatesStoreIT {
    static StandaloneHub hub;
    static Actor moderator;

    @BeforeAll
    static void start() {
        hub = TestHub.start();
        UUID account = hub.get(AddAccount.class)
                .add("Mo", "mo@example.org", "beans, mostly", Set.of(Actor.HubRole.MODERATOR), Cast.ADMINISTRATOR);
        moderator = new Actor(account, "Mo", Set.of(Actor.HubRole.MODERATOR), Map.of());
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void a_service_that_is_there_twice_waits_for_a_moderator_with_reasons_and_a_score() {
        UUID oakfield = Cast.organisation(hub, "Oakfield Growers");
        UUID one = service(oakfield, "Allotment mornings");
        UUID other = service(oakfield, "The Allotmnet Mornings");
        UUID another = service(oakfield, "Allotment evenings");

        DuplicatePair pair = pairOf(one, other);

        assertThat(pair.score()).isBetween(90, 100);
        assertThat(pair.reasons()).contains(Reason.SAME_NAME, Reason.SAME_PHONE, Reason.SAME_POSTCODE);
        assertThat(waiting()).noneMatch(waits -> isOf(waits, another));
        hub.get(DuplicateChecks.class).noteEverything();
        assertThat(pairOf(one, other).score()).isEqualTo(pair.score());
        assertThat(pairOf(one, other).id())
                .as("whoever looks at it goes on with it")
                .isEqualTo(pair.id());
    }

    @Test
    void merged_services_become_one_and_the_old_address_leads_to_it_until_that_is_undone() {
        UUID two = Cast.organisation(hub, "Two Spades");
        UUID kept = service(two, "Leek talk");
        UUID other = service(two, "Leek Talk");
        String address = slug(other);
        UUID correction = suggest(other);
        DuplicatePair pair = pairOf(kept, other);

        decide().merge(pair.id(), kept, false, moderator);

        assertThat(services().get(other).isPublic()).isFalse();
        assertThat(services().get(kept).isPublic()).isTrue();
        assertThat(sameAs().keptSlug(DuplicateKind.SERVICE, address)).contains(slug(kept));
        assertThat(sameAs().services(List.of(kept, other)))
                .containsExactly(Map.entry(kept, List.of(new KnownBefore.Former(other, address))));
        assertThat(sameAs().organisations(List.of(two))).isEmpty();
        assertThat(hub.get(Corrections.class).get(correction, moderator).subjectId())
                .isEqualTo(kept);
        assertThat(hub.get(DuplicatePairs.class).get(pair.id()).decidedBy().id())
                .isEqualTo(moderator.accountId());
        assertThat(waiting()).noneMatch(waits -> isOf(waits, other));

        decide().undo(pair.id(), moderator);
        decide().undo(pair.id(), moderator);

        assertThat(services().get(other).isPublic()).isTrue();
        assertThat(services().get(other).slug()).isEqualTo(address);
        assertThat(sameAs().keptSlug(DuplicateKind.SERVICE, address)).isEmpty();
        assertThat(hub.get(Corrections.class).get(correction, moderator).subjectId())
                .isEqualTo(other);
        assertThat(pairOf(kept, other).status()).isEqualTo(Status.WAITING);
    }

    @Test
    void what_stays_takes_what_only_the_other_says_and_gives_back_what_nobody_changed_since() {
        UUID fair = Cast.organisation(hub, "Fair Shares");
        ServiceDetails bare = Cast.service("Jam session", "We boil things.", Cast.RIVELIN, Set.of());
        bare = FieldsOf.without(bare, Set.of("email", "url", "minimumAge", "applicationProcess"));
        UUID kept = Cast.publishedService(hub, fair, bare);
        UUID other = Cast.publishedService(
                hub,
                fair,
                Cast.service("Jam Session", "We boil jam.", Cast.RIVELIN, Set.of("food-and-meals"))
                        .with(FullerDetails.saying()
                                .alert("Bring jars")
                                .assurance(new Assurance(
                                        LocalDate.now(EventDates.SHEFFIELD), null, null, HowChecked.BY_PHONE))
                                .build()));
        DuplicatePair pair = pairOf(kept, other);

        decide().merge(pair.id(), kept, true, moderator);

        ServiceDetails filled = said(kept);
        assertThat(filled.summary()).isEqualTo("We boil things.");
        assertThat(filled.email()).isEqualTo("hello@example.org");
        assertThat(filled.minimumAge()).isEqualTo(16);
        assertThat(filled.applicationProcess()).isEqualTo("Just turn up.");
        assertThat(filled.more().alert()).isEqualTo("Bring jars");
        assertThat(filled.terms()).containsExactly("food-and-meals");
        assertThat(filled.more().assurance()).isEqualTo(Assurance.NONE);
        assertThat(hub.get(Fillings.class).fields(pair))
                .containsExactlyInAnyOrder("email", "url", "minimumAge", "applicationProcess", "alert", "terms");
        ServiceDetails mine =
                FieldsOf.mixed(filled, Cast.service("x").with(FullerDetails.NOTHING_SAID), Set.of("alert"));
        hub.get(ReviseService.class)
                .revise(kept, services().get(kept).version(), mine, Service.Status.ACTIVE, Cast.ADMINISTRATOR);

        decide().undo(pair.id(), moderator);

        assertThat(said(kept)).isEqualTo(bare);
        assertThat(hub.get(Fillings.class).fields(pair)).isEmpty();
        assertThat(services().get(other).isPublic()).isTrue();
    }

    @Test
    void an_organisation_takes_the_numbers_it_did_not_have_and_gives_them_back() {
        UUID kept = Cast.organisation(hub, "Tongue Twisters");
        UUID other = Cast.organisation(hub, "Tongue Twisters CIC");
        Organisations organisations = hub.get(Organisations.class);
        OrganisationDetails before =
                hub.inTransaction(() -> organisations.get(kept).said());
        OrganisationDetails numbered = new OrganisationDetails(
                "Tongue Twisters CIC",
                "We twist.",
                null,
                "0114 496 0000",
                null,
                null,
                null,
                null,
                List.of(Part.of(new IdentifierDetails("GB-COH", null, "01234567"))),
                List.of(),
                List.of(Part.of(new FundingDetails("The Word Fund"))));
        hub.get(ReviseOrganisation.class)
                .revise(other, organisations.get(other).version(), numbered, Cast.ADMINISTRATOR);
        DuplicatePair pair = pairOf(kept, other);

        decide().merge(pair.id(), kept, true, moderator);
        OrganisationDetails filled =
                hub.inTransaction(() -> organisations.get(kept).said());
        decide().undo(pair.id(), moderator);

        assertThat(filled.identifiers()).isEqualTo(numbered.identifiers());
        assertThat(filled.funding()).isEqualTo(numbered.funding());
        assertThat(filled.description()).isEqualTo(before.description());
        assertThat(hub.<OrganisationDetails>inTransaction(
                        () -> organisations.get(kept).said()))
                .isEqualTo(before);
    }

    private static ServiceDetails said(UUID service) {
        return hub.inTransaction(() -> ServiceDetails.of(services().get(service)));
    }

    @Test
    void merged_organisations_share_everything_until_that_is_undone() {
        UUID kept = Cast.organisation(hub, "Lantern Makers");
        UUID other = Cast.organisation(hub, "Lantern Makers Ltd.");
        UUID service = service(other, "Lantern evenings");
        UUID story = hub.get(ReceiveStory.class)
                .receive(other, StoryCast.story("A light", "<p>Words</p>"), true, Cast.ADMINISTRATOR);
        String address = hub.get(Organisations.class).get(other).slug();
        DuplicatePair pair = pairOf(kept, other);

        decide().merge(pair.id(), kept, false, moderator);

        assertThat(hub.get(Organisations.class).all())
                .extracting(Organisation::id)
                .contains(kept)
                .doesNotContain(other);
        assertThat(hub.get(Organisations.class).findBySlug(address)).isEmpty();
        assertThat(sameAs().keptSlug(DuplicateKind.ORGANISATION, address)).isPresent();
        assertThat(services().get(service).organisation().id()).isEqualTo(kept);
        assertThat(hub.get(Stories.class).get(story).organisation().id()).isEqualTo(kept);
        assertThat(toIndex()).contains(kept.toString(), other.toString(), service.toString(), story.toString());

        decide().undo(pair.id(), moderator);

        assertThat(hub.get(Organisations.class).findBySlug(address)).isPresent();
        assertThat(services().get(service).organisation().id()).isEqualTo(other);
        assertThat(hub.get(Stories.class).get(story).organisation().id()).isEqualTo(other);
    }

    @Test
    void what_is_not_the_same_is_not_asked_again() {
        UUID riverside = Cast.organisation(hub, "Riverside Companions");
        UUID one = service(riverside, "Sewing circle");
        UUID other = service(riverside, "Circle: sewing");
        DuplicatePair pair = pairOf(one, other);

        decide().keepApart(pair.id(), moderator);
        hub.get(DuplicateChecks.class).noteEverything();

        assertThat(waiting()).noneMatch(waits -> isOf(waits, one));
        assertThatThrownBy(() -> decide().merge(pair.id(), one, false, moderator))
                .isInstanceOf(EditedMeanwhile.class);
    }

    @Test
    void only_an_edit_of_what_is_compared_is_compared_anew() {
        UUID bakers = Cast.organisation(hub, "Bread Bakers");
        UUID one = service(bakers, "Sourdough hour");
        UUID other = service(bakers, "Sourdough Hour");
        DuplicatePair pair = pairOf(one, other);

        revise(one, Cast.service("Sourdough hour", "Flour, water, time.", Cast.RIVELIN, Set.of()));
        assertThat(pairOf(one, other).id()).isEqualTo(pair.id());

        revise(one, Cast.service("Rye for beginners"));
        assertThat(waiting()).noneMatch(waits -> isOf(waits, one));

        revise(one, Cast.service("Sourdough hour"));
        assertThat(pairOf(one, other).score()).isEqualTo(pair.score());
    }

    @Test
    void what_was_taken_down_and_put_back_is_compared_anew() {
        UUID tailors = Cast.organisation(hub, "Tailors' Tea");
        UUID one = service(tailors, "Mending");
        UUID other = service(tailors, "The mending");
        pairOf(one, other);

        hub.get(WithdrawService.class).withdraw(one, Cast.ADMINISTRATOR);
        assertThat(waiting()).noneMatch(waits -> isOf(waits, one));

        hub.get(PublishService.class).publish(one, Cast.ADMINISTRATOR);
        assertThat(pairOf(one, other).status()).isEqualTo(Status.WAITING);
    }

    @Test
    void only_moderators_decide_and_only_about_the_two() {
        UUID kitchen = Cast.organisation(hub, "Kitchen Table");
        DuplicatePair pair = pairOf(service(kitchen, "Soup"), service(kitchen, "The Soup"));
        Actor editor =
                new Actor(UUID.randomUUID(), "Jo", Set.of(), Map.of(kitchen, Actor.OrganisationRole.ADMINISTRATOR));

        assertThatThrownBy(() -> decide().merge(pair.id(), pair.firstId(), false, editor))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> decide().undo(pair.id(), editor)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> decide().keepApart(pair.id(), editor)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> decide().merge(pair.id(), UUID.randomUUID(), false, moderator))
                .isInstanceOf(RuleBroken.class);
        assertThat(hub.get(DuplicatePairs.class).get(pair.id()).status()).isEqualTo(Status.WAITING);
    }

    private static UUID service(UUID organisation, String name) {
        return Cast.publishedService(hub, organisation, Cast.service(name));
    }

    private static void revise(UUID service, ServiceDetails details) {
        hub.get(ReviseService.class)
                .revise(service, services().get(service).version(), details, Service.Status.ACTIVE, Cast.ADMINISTRATOR);
    }

    private static UUID suggest(UUID service) {
        UUID id = UUID.randomUUID();
        hub.get(SuggestCorrection.class)
                .suggest(id, Subject.SERVICE, service, new CorrectionWords("Wrong", null, null), "192.0.2.1");
        return id;
    }

    private static DuplicatePair pairOf(UUID one, UUID other) {
        return waiting().stream()
                .filter(pair -> isOf(pair, one) && isOf(pair, other))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(DuplicatePair pair, UUID id) {
        return pair.firstId().equals(id) || pair.secondId().equals(id);
    }

    /** After everything that changed was compared. */
    private static List<DuplicatePair> waiting() {
        int compared = hub.get(FindDuplicates.class).find();
        while (compared > 0) {
            compared = hub.get(FindDuplicates.class).find();
        }
        return hub.get(DuplicatePairs.class).waiting(0, 100);
    }

    private static List<String> toIndex() {
        return hub.inTransaction(() -> {
            List<?> ids = hub.get(EntityManager.class)
                    .createNativeQuery("select listing_id from index_task")
                    .getResultList();
            return ids.stream().map(String::valueOf).toList();
        });
    }

    private static String slug(UUID service) {
        return services().get(service).slug();
    }

    private static Services services() {
        return hub.get(Services.class);
    }

    private static SameAs sameAs() {
        return hub.get(SameAs.class);
    }

    private static DecideAboutDuplicates decide() {
        return hub.get(DecideAboutDuplicates.class);
    }
}
