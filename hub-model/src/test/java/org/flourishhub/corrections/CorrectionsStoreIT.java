package org.flourishhub.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.accounts.AddAccount;
import org.flourishhub.corrections.FormSeal.Checked;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.DraftService;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.WithdrawService;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.EditedMeanwhile;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CorrectionsStoreIT {
    private static final CorrectionWords WORDS =
            new CorrectionWords("The phone rings at the baker’s", "0114 496 0001", "sam@visitor.example");
    private static int networks;

    static StandaloneHub hub;
    static UUID oakfield;
    static UUID allotment;
    static Actor editor;
    static Actor stranger;
    static Actor moderator;

    @BeforeAll
    static void start() {
        hub = TestHub.start();
        oakfield = Cast.organisation(hub, "Oakfield Growers");
        allotment = service("Allotment mornings");
        UUID lantern = Cast.organisation(hub, "Lantern Makers");
        editor = person("editor", Set.of(), Map.of(oakfield, Actor.OrganisationRole.EDITOR));
        stranger = person("stranger", Set.of(), Map.of(lantern, Actor.OrganisationRole.ADMINISTRATOR));
        moderator = person("moderator", Set.of(Actor.HubRole.MODERATOR), Map.of());
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void a_correction_reaches_the_editors_and_the_moderators_and_nobody_else() {
        UUID id = suggest(Subject.SERVICE, allotment);

        assertThat(waitingFor(editor)).contains(id);
        assertThat(waitingFor(moderator)).contains(id);
        assertThat(waitingFor(stranger)).doesNotContain(id);
        assertThat(corrections().get(id, editor).contact()).isEqualTo("sam@visitor.example");
        assertThatThrownBy(() -> corrections().get(id, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> corrections().get(id, Actor.visitor())).isInstanceOf(NotFound.class);
        assertThat(corrections().countWaitingFor(Actor.visitor())).isZero();
    }

    @Test
    void moderators_see_what_has_no_editor() {
        UUID lonely = Cast.organisation(hub, "Nobody’s Own");

        UUID id = suggest(Subject.ORGANISATION, lonely);

        assertThat(waitingFor(moderator)).contains(id);
    }

    @Test
    void it_waits_until_somebody_settles_it_with_a_sentence() {
        UUID id = suggest(Subject.SERVICE, allotment);
        SettleCorrection settle = hub.get(SettleCorrection.class);

        assertThatThrownBy(() -> settle.settle(id, Outcome.CHANGED, " ", editor))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> settle.settle(id, null, "Done", editor)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> settle.settle(id, Outcome.CHANGED, "Done", stranger))
                .isInstanceOf(NotFound.class);
        assertThat(waitingFor(editor)).contains(id);

        settle.settle(id, Outcome.CHANGED, "The new number is there", editor);

        Correction settled = corrections().get(id, moderator);
        assertThat(settled.isSettled()).isTrue();
        assertThat(settled.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(settled.answer()).isEqualTo("The new number is there");
        assertThat(settled.settledBy().id()).isEqualTo(editor.accountId());
        assertThat(settled.settledAt()).isNotNull();
        assertThat(waitingFor(editor)).doesNotContain(id);
        assertThat(corrections().settledFor(editor, 0, 50))
                .extracting(Correction::id)
                .contains(id);
        assertThatThrownBy(() -> settle.settle(id, Outcome.NOT_NEEDED, "It was right", moderator))
                .isInstanceOf(EditedMeanwhile.class);
    }

    @Test
    void a_form_sent_twice_says_it_once() {
        UUID id = suggest(Subject.SERVICE, allotment);
        long before = corrections().countWaitingFor(moderator);

        hub.get(SuggestCorrection.class).suggest(id, Subject.SERVICE, allotment, WORDS, "192.0.2.250");

        assertThat(corrections().countWaitingFor(moderator)).isEqualTo(before);
    }

    @Test
    void only_what_is_public_can_be_corrected() {
        UUID draft = hub.get(DraftService.class)
                .draft(oakfield, Cast.service("Not yet"), Service.Status.ACTIVE, Cast.ADMINISTRATOR);
        UUID gone = service("Gone");
        hub.get(WithdrawService.class).withdraw(gone, Cast.ADMINISTRATOR);

        assertThatThrownBy(() -> suggest(Subject.SERVICE, draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> suggest(Subject.SERVICE, gone)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> suggest(Subject.EVENT, allotment)).isInstanceOf(NotFound.class);
    }

    @Test
    void one_network_cannot_flood_the_hub_and_its_address_is_not_kept() {
        UUID busy = service("Much read");
        for (int i = 0; i < CorrectionLimit.MOST; i++) {
            suggest(Subject.SERVICE, busy, "192.0.2.1");
        }

        assertThatThrownBy(() -> suggest(Subject.SERVICE, busy, "192.0.2.1")).isInstanceOf(TooManyCorrections.class);

        suggest(Subject.SERVICE, busy, "192.0.2.2");
        makeOlder("update correction_count set begun_at = begun_at - interval 61 minute");
        suggest(Subject.SERVICE, busy, "192.0.2.1");
        hub.inTransaction(() -> assertThat(db().createNativeQuery(
                                "select count(*) from correction_count where cast(subject as char) like '%192.0.2%'")
                        .getSingleResult())
                .isEqualTo(0L));
    }

    @Test
    void many_networks_cannot_flood_one_page() {
        UUID busy = service("Very much read");
        for (int i = 0; i < SuggestCorrection.MOST_WAITING; i++) {
            suggest(Subject.SERVICE, busy);
        }

        assertThatThrownBy(() -> suggest(Subject.SERVICE, busy)).isInstanceOf(TooManyCorrections.class);
    }

    @Test
    void how_to_reach_the_visitor_is_forgotten_some_days_after_it_is_settled() {
        UUID old = suggest(Subject.SERVICE, service("Long ago"));
        UUID fresh = suggest(Subject.SERVICE, service("Just now"));
        UUID waiting = suggest(Subject.SERVICE, service("Waiting"));
        hub.get(SettleCorrection.class).settle(old, Outcome.NOT_NEEDED, "It was right", editor);
        hub.get(SettleCorrection.class).settle(fresh, Outcome.NOT_NEEDED, "It was right", editor);
        makeOlder("update correction set settled_at = settled_at - interval 15 day where id = '" + old + "'");

        hub.get(ForgetContacts.class).forget();

        assertThat(corrections().get(old, editor).contact()).isNull();
        assertThat(corrections().get(old, editor).wrong()).isEqualTo(WORDS.wrong());
        assertThat(corrections().get(fresh, editor).contact()).isEqualTo(WORDS.contact());
        assertThat(corrections().get(waiting, editor).contact()).isEqualTo(WORDS.contact());
    }

    @Test
    void a_form_is_good_once_somebody_can_have_read_it_and_until_the_next_day() {
        Instant made = Instant.parse("2026-11-22T10:00:00Z");
        String seal = at(made, seals -> seals.make(Subject.SERVICE, allotment));

        assertThat(checked(seal, allotment, made.plusSeconds(2))).isInstanceOf(Checked.TooQuick.class);
        assertThat(checked(seal, allotment, made.plusSeconds(4))).isInstanceOf(Checked.Good.class);
        assertThat(checked(seal, allotment, made.plusSeconds(4)))
                .as("the same form is the same correction")
                .isEqualTo(checked(seal, allotment, made.plus(Duration.ofHours(23))));
        assertThat(checked(seal, allotment, made.plus(Duration.ofHours(25)))).isInstanceOf(Checked.Stale.class);
    }

    @Test
    void a_form_is_good_only_for_its_page_and_only_when_it_is_ours() {
        Instant made = Instant.parse("2026-11-22T10:00:00Z");
        Instant later = made.plusSeconds(60);
        String seal = at(made, seals -> seals.make(Subject.SERVICE, allotment));

        assertThat(checked(seal, oakfield, later)).isInstanceOf(Checked.Stale.class);
        assertThat(checked(turned(seal), allotment, later)).isInstanceOf(Checked.Stale.class);
        for (String foreign : List.of("", "???", "AAAA", seal.substring(4), seal + seal)) {
            assertThat(checked(foreign, allotment, later)).as(foreign).isInstanceOf(Checked.Stale.class);
        }
    }

    private static String turned(String seal) {
        return (seal.charAt(0) == 'A' ? 'B' : 'A') + seal.substring(1);
    }

    private static Checked checked(String seal, UUID page, Instant now) {
        return at(now, seals -> seals.check(seal, Subject.SERVICE, page));
    }

    private static <T> T at(Instant now, java.util.function.Function<FormSeal, T> work) {
        FormSeal seals = new FormSeal();
        seals.key = hub.get(CorrectionKey.class);
        seals.clock = Clock.fixed(now, ZoneOffset.UTC);
        return hub.inTransaction(() -> work.apply(seals));
    }

    private static UUID service(String name) {
        return Cast.publishedService(hub, oakfield, Cast.service(name));
    }

    private static UUID suggest(Subject subject, UUID page) {
        return suggest(subject, page, "198.51.100." + networks++);
    }

    private static UUID suggest(Subject subject, UUID page, String address) {
        UUID id = UUID.randomUUID();
        hub.get(SuggestCorrection.class).suggest(id, subject, page, WORDS, address);
        return id;
    }

    private static List<UUID> waitingFor(Actor actor) {
        return corrections().waitingFor(actor, 0, 100).stream()
                .map(Correction::id)
                .toList();
    }

    private static Corrections corrections() {
        return hub.get(Corrections.class);
    }

    private static void makeOlder(String sql) {
        hub.inTransaction(() -> {
            db().createNativeQuery(sql).executeUpdate();
        });
    }

    private static jakarta.persistence.EntityManager db() {
        return hub.get(jakarta.persistence.EntityManager.class);
    }

    private static Actor person(String name, Set<Actor.HubRole> roles, Map<UUID, Actor.OrganisationRole> memberships) {
        UUID account =
                hub.get(AddAccount.class).add(name, name + "@example.org", "beans, mostly", roles, Cast.ADMINISTRATOR);
        return new Actor(account, name, roles, memberships);
    }
}
