package org.flourishhub.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flourishhub.accounts.SignIn.Outcome;
import org.flourishhub.directory.AddOrganisation;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Actor.HubRole;
import org.flourishhub.shared.Actor.OrganisationRole;
import org.flourishhub.shared.NotAllowed;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AccountsStoreIT {
    static final Actor HUB = Actor.hub("a command");
    static final String PASSWORD = "beans, mostly";
    static StandaloneHub hub;
    static UUID oakfield;

    @BeforeAll
    static void start() {
        hub = TestHub.start();
        oakfield = hub.get(AddOrganisation.class).add("Oakfield Growers", "We grow.", null, null, null, HUB);
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void a_person_signs_in_however_they_write_their_email() {
        UUID jo = account("Jo@Oakfield.example");

        assertThat(signIn(" jo@oakfield.EXAMPLE ", PASSWORD, "192.0.2.1")).isEqualTo(new Outcome.SignedIn(jo));
    }

    @Test
    void an_unknown_email_a_wrong_password_and_a_disabled_account_get_one_answer() {
        account("sam@oakfield.example");
        UUID gone = account("gone@oakfield.example");
        hub.get(DisableAccount.class).disable(gone, HUB);

        assertThat(signIn("sam@oakfield.example", "not the password", "192.0.2.2"))
                .isEqualTo(new Outcome.Refused());
        assertThat(signIn("nobody@oakfield.example", PASSWORD, "192.0.2.2")).isEqualTo(new Outcome.Refused());
        assertThat(signIn("gone@oakfield.example", PASSWORD, "192.0.2.2")).isEqualTo(new Outcome.Refused());

        hub.get(EnableAccount.class).enable(gone, HUB);
        assertThat(signIn("gone@oakfield.example", PASSWORD, "192.0.2.2")).isEqualTo(new Outcome.SignedIn(gone));
    }

    @Test
    void an_email_in_letters_that_only_look_the_same_is_another_email() {
        // full-width and invisible letters: the database takes them for the same, the count of tries does not
        account("sasha@hub.example");
        for (String lookalike :
                List.of("s\uff41sha@hub.example", "sa\u00adsha@hub.example", "\u017fasha@hub.example")) {
            assertThat(hub.get(Accounts.class).findByEmail(lookalike)).isEmpty();
        }
    }

    @Test
    void one_email_has_one_account() {
        account("twice@oakfield.example");

        assertThatThrownBy(() -> account("TWICE@oakfield.example"))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.problems())
                        .extracting(RuleBroken.Problem::field)
                        .containsExactly("email"));
    }

    @Test
    void only_an_administrator_of_the_hub_adds_people() {
        Actor moderator = new Actor(UUID.randomUUID(), "Mo", Set.of(HubRole.MODERATOR), Map.of());

        assertThatThrownBy(() -> hub.get(AddAccount.class)
                        .add("Kim", "kim@oakfield.example", PASSWORD, Set.of(HubRole.ADMINISTRATOR), moderator))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void guesses_at_one_account_are_put_off_wherever_they_come_from_even_the_right_one() {
        account("target@oakfield.example");
        for (int i = 0; i < SignInThrottle.FREE_FOR_ACCOUNT; i++) {
            assertThat(signIn("target@oakfield.example", "guess " + i, "198.51.100." + i))
                    .isEqualTo(new Outcome.Refused());
        }

        assertThat(signIn("target@oakfield.example", PASSWORD, "203.0.113.9")).isInstanceOf(Outcome.TooManyTries.class);

        sql("update sign_in_throttle set blocked_until = '2020-01-01'");
        assertThat(signIn("target@oakfield.example", PASSWORD, "203.0.113.9")).isInstanceOf(Outcome.SignedIn.class);
    }

    @Test
    void guesses_from_one_address_are_put_off_whichever_account_they_try() {
        for (int i = 0; i < SignInThrottle.FREE_FOR_ADDRESS; i++) {
            hub.get(SignInThrottle.class).count("person" + i + "@elsewhere.example", "198.51.100.77");
        }

        assertThat(signIn("somebody@elsewhere.example", PASSWORD, "198.51.100.77"))
                .isInstanceOf(Outcome.TooManyTries.class);
        assertThat(signIn("somebody@elsewhere.example", PASSWORD, "198.51.100.78"))
                .isEqualTo(new Outcome.Refused());
    }

    @Test
    void guesses_made_all_at_once_are_counted_one_by_one() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> guesses = java.util.stream.IntStream.range(0, 40)
                    .mapToObj(i -> (Callable<Boolean>) () -> hub.get(SignInThrottle.class)
                            .count("crowded@oakfield.example", "198.51.100." + (100 + i))
                            .isEmpty())
                    .toList();
            int lookedAt = 0;
            for (Future<Boolean> guess : crowd.invokeAll(guesses)) {
                lookedAt += guess.get() ? 1 : 0;
            }
            assertThat(lookedAt).isEqualTo(SignInThrottle.FREE_FOR_ACCOUNT);
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void the_throttle_keeps_no_email_and_no_address_and_its_key_dies() {
        signIn("trace@oakfield.example", "wrong password", "198.51.100.200");
        byte[] before = (byte[]) one("select secret from sign_in_key");

        sql("update sign_in_key set made_at = '2020-01-01'");
        signIn("other@oakfield.example", "wrong password", "198.51.100.201");

        assertThat((byte[]) one("select secret from sign_in_key")).isNotEqualTo(before);
        assertThat(((Number) one("select count(*) from sign_in_throttle")).intValue())
                .isEqualTo(2);
    }

    @Test
    void what_somebody_may_do_is_read_afresh_each_time() {
        UUID jo = account("afresh@oakfield.example");
        Instant signedIn = Instant.now();
        assertThat(actor(jo, signedIn).isEditorOf(oakfield)).isFalse();

        hub.get(AddMembership.class).add(jo, oakfield, OrganisationRole.EDITOR, HUB);
        assertThat(actor(jo, signedIn).isEditorOf(oakfield)).isTrue();
        assertThat(actor(jo, signedIn).isAdministratorOf(oakfield)).isFalse();

        hub.get(AddMembership.class).add(jo, oakfield, OrganisationRole.ADMINISTRATOR, HUB);
        assertThat(actor(jo, signedIn).isAdministratorOf(oakfield)).isTrue();

        hub.get(RemoveMembership.class).remove(jo, oakfield, HUB);
        assertThat(actor(jo, signedIn).isEditorOf(oakfield)).isFalse();
    }

    @Test
    void a_new_password_ends_every_sign_in_with_the_old_one() {
        UUID jo = account("change@oakfield.example");
        Instant before = Instant.now();

        hub.get(ChangePassword.class).change(jo, "a wheelbarrow choir", actor(jo, before));

        assertThat(hub.get(ActorOf.class).find(jo, before)).isEmpty();
        assertThat(signIn("change@oakfield.example", PASSWORD, "192.0.2.3")).isEqualTo(new Outcome.Refused());
        assertThat(signIn("change@oakfield.example", "a wheelbarrow choir", "192.0.2.3"))
                .isEqualTo(new Outcome.SignedIn(jo));
    }

    @Test
    void a_hash_from_weaker_days_is_made_anew_at_sign_in() {
        UUID jo = account("weak@oakfield.example");
        String weak = com.password4j.Password.hash(PASSWORD)
                .addRandomSalt(16)
                .with(com.password4j.Argon2Function.getInstance(1024, 1, 1, 32, com.password4j.types.Argon2.ID))
                .getResult();
        sql("update account set password_hash = '" + weak + "' where email = 'weak@oakfield.example'");

        assertThat(signIn("weak@oakfield.example", PASSWORD, "192.0.2.4")).isEqualTo(new Outcome.SignedIn(jo));
        assertThat(one("select password_hash from account where email = 'weak@oakfield.example'"))
                .isNotEqualTo(weak);
        assertThat(signIn("weak@oakfield.example", PASSWORD, "192.0.2.4")).isEqualTo(new Outcome.SignedIn(jo));
    }

    private static UUID account(String email) {
        return hub.get(AddAccount.class).add("Jo", email, PASSWORD, Set.of(), HUB);
    }

    private static Outcome signIn(String email, String password, String address) {
        return hub.get(SignIn.class).signIn(email, password, address);
    }

    private static Actor actor(UUID account, Instant signedIn) {
        return hub.get(ActorOf.class).find(account, signedIn).orElseThrow();
    }

    private static void sql(String statement) {
        hub.inTransaction(
                () -> hub.get(EntityManager.class).createNativeQuery(statement).executeUpdate());
    }

    private static Object one(String query) {
        return hub.inTransaction(
                () -> hub.get(EntityManager.class).createNativeQuery(query).getSingleResult());
    }
}
