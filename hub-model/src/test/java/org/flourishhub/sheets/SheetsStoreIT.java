package org.flourishhub.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flourishhub.accounts.AddAccount;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.DiscardDraft;
import org.flourishhub.directory.DraftService;
import org.flourishhub.directory.Publication;
import org.flourishhub.directory.ReviseService;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.Services;
import org.flourishhub.directory.WithdrawService;
import org.flourishhub.imports.ListOrigins;
import org.flourishhub.imports.ListingAsKept;
import org.flourishhub.search.IndexQueue;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.NotFound;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of lists that partners bring in, on a real database. */
class SheetsStoreIT {
    private static final Actor US = Cast.ADMINISTRATOR;
    private static final String HEAD = "Ref,Name,In one sentence,Phone,Cost,Postcode\n";
    private static final String THREE = HEAD
            + "1,Seedlings,We grow vegetables,0114 496 0001,Free,S6 5XX\n"
            + "2,Late group,Company in the evening,0114 496 0002,£2,Sheffield\n"
            + "3,Quiet hour,Sit and read together,1144960003,£1,S10 1AA\n";

    static StandaloneHub hub;
    private UUID organisation;

    @BeforeAll
    static void start() {
        hub = TestHub.start();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @BeforeEach
    void anOrganisation() {
        organisation = Cast.organisation(hub, "Oakfield " + UUID.randomUUID());
    }

    @Test
    void rows_with_mistakes_are_left_out_whole_and_all_others_are_taken() {
        long waiting = hub.get(IndexQueue.class).waiting();
        UUID list = matched(THREE, true);

        Foreseen foreseen = hub.get(ForeseeSheet.class).foresee(list, US);
        assertThat(foreseen.added()).extracting(Foreseen.Row::name).containsExactly("Seedlings", "Quiet hour");
        assertThat(foreseen.wrong().get(0).number()).isEqualTo(3);
        assertThat(foreseen.wrong().get(0).problems()).containsExactly("Postcode: Enter a full postcode, like S6 5XX");
        assertThat(foreseen.noted()).extracting(Foreseen.Row::number).containsExactly(4);
        assertThat(services()).isEmpty();

        Sheet taken = takeIn(list);
        assertThat(taken.state()).isEqualTo(Sheet.State.TAKEN_IN);
        assertThat(List.of(
                        taken.tally().added(),
                        taken.tally().changed(),
                        taken.tally().same(),
                        taken.tally().wrong()))
                .containsExactly(2, 0, 0, 1);
        assertThat(services()).containsOnlyKeys("Seedlings", "Quiet hour");
        assertThat(service("Quiet hour").isPublic()).isTrue();
        assertThat(service("Quiet hour").phone()).isEqualTo("01144960003");
        assertThat(hub.get(IndexQueue.class).waiting()).isEqualTo(waiting + 2);
        assertThat(hub.get(RowsToMend.class).table(list, US))
                .isEqualTo("\ufeffWhat to change,Ref,Name,In one sentence,Phone,Cost,Postcode\r\n"
                        + "\"Postcode: Enter a full postcode, like S6 5XX\",2,Late group,Company in the evening,"
                        + "0114 496 0002,£2,Sheffield\r\n");
    }

    @Test
    void the_same_list_again_changes_what_is_new_in_it_and_finds_services_by_their_number() {
        takeIn(matched(THREE, true));

        Sheet again = takeIn(matched(
                HEAD + "1,Seedlings and friends,,,£3,\n3,Quiet hour,Sit and read together,,£1,S10 1AA\n"
                        + "9,Brand new,Something,0114 496 0009,,\n9,Brand newer,Something,0114 496 0009,,\n",
                true));

        assertThat(List.of(
                        again.tally().added(),
                        again.tally().changed(),
                        again.tally().same(),
                        again.tally().wrong()))
                .containsExactly(1, 1, 1, 1);
        assertThat(services()).containsOnlyKeys("Seedlings and friends", "Quiet hour", "Brand new");
        Service renamed = service("Seedlings and friends");
        assertThat(renamed.summary()).isEqualTo("We grow vegetables");
        assertThat(renamed.prices()).isEqualTo("£3");
        assertThat(renamed.isFree()).isFalse();
        assertThat(hub.get(TakenRows.class).wrong(again.id(), 200, US).get(0).problems())
                .containsExactly("Ref: This is the same as in row 4. Keep one of the two rows");
    }

    @Test
    void a_name_tells_which_service_is_meant_where_there_is_no_number() {
        Cast.publishedService(hub, organisation, Cast.service("Café Seedlings"));
        UUID down = Cast.publishedService(hub, organisation, Cast.service("Gone"));
        hub.get(WithdrawService.class).withdraw(down, US);
        Cast.publishedService(hub, organisation, Cast.service("Twin"));
        Cast.publishedService(hub, organisation, Cast.service("Twin"));

        Sheet taken = takeIn(matched("Name,Cost\ncafe seedlings,£4\nTwin,£4\nGone,£4\nCAFÉ SEEDLINGS,£5\n", true));

        assertThat(taken.tally().changed()).isEqualTo(1);
        assertThat(service("cafe seedlings").prices()).isEqualTo("£4");
        assertThat(hub.get(TakenRows.class).wrong(taken.id(), 200, US))
                .flatExtracting(SheetRow::problems)
                .containsExactly(
                        "Name: Two of your services have this name, so we cannot tell which one is meant. Change the"
                                + " name of one of them first",
                        "Name: This service was taken down here. Publish it again first, or give the row another name",
                        "Name: This is the same as in row 2. Keep one of the two rows");
    }

    @Test
    void a_whole_list_is_undone_but_what_somebody_has_changed_since_stays_and_is_named() {
        Cast.publishedService(hub, organisation, Cast.service("Seedlings"));
        Cast.publishedService(hub, organisation, Cast.service("Late group"));
        String before = print("Seedlings");
        UUID list = matched(
                "Name,About,Phone,Cost,Postcode\nSeedlings,New words,,£9,S10 1AA\nLate group,New words,,£9,\n"
                        + "Quiet hour,Sit and read,0114 496 0001,,S1 1AA\n",
                true);
        takeIn(list);
        Service late = service("Late group");
        hub.get(ReviseService.class)
                .revise(late.id(), late.version(), Cast.service("Late group"), Service.Status.ACTIVE, US);

        assertThat(hub.get(ForeseeUndo.class).foresee(list, US))
                .extracting(step -> step.name() + " " + step.step())
                .containsExactly("Seedlings PUT_BACK", "Late group LEAVE", "Quiet hour TAKE_DOWN");
        Sheet undone = undo(list);

        assertThat(undone.state()).isEqualTo(Sheet.State.UNDONE);
        assertThat(print("Seedlings")).isEqualTo(before);
        assertThat(service("Late group").summary()).isEqualTo("A place to be with others.");
        assertThat(service("Quiet hour").publication()).isEqualTo(Publication.WITHDRAWN);
        assertThat(hub.get(ForeseeUndo.class).left(list, US))
                .extracting(SheetRow::name)
                .containsExactly("Late group");
    }

    @Test
    void what_went_with_an_undone_list_comes_back_with_the_next_one_under_its_old_address() {
        UUID first = matched(THREE, true);
        takeIn(first);
        String address = service("Seedlings").slug();
        undo(first);

        Sheet again = takeIn(matched(THREE, true));

        assertThat(again.tally().added()).isEqualTo(2);
        assertThat(service("Seedlings").isPublic()).isTrue();
        assertThat(service("Seedlings").slug()).isEqualTo(address);
        assertThat(services()).hasSize(2);
    }

    @Test
    void drafts_are_discarded_and_a_later_list_can_be_undone_before_an_earlier_one() {
        UUID first = matched(THREE, false);
        takeIn(first);
        assertThat(service("Seedlings").publication()).isEqualTo(Publication.DRAFT);
        UUID second = matched(HEAD + "1,Seedlings,,,£7,\n", false);
        takeIn(second);
        assertThat(hub.get(ForeseeUndo.class).foresee(first, US).get(0).step()).isEqualTo(UndoStep.LEAVE);

        undo(second);
        undo(first);

        assertThat(services()).isEmpty();
    }

    @Test
    void whoever_carries_on_after_a_crash_neither_repeats_a_row_nor_passes_one_over() {
        String many = HEAD
                + IntStream.range(0, 40)
                        .mapToObj(i -> i + ",Group " + i + ",One of many,0114 496 0000,,\n")
                        .collect(Collectors.joining());
        UUID list = matched(many, true);
        hub.get(BeginSheet.class).begin(list, US);
        Sheet sheet = hub.get(Sheets.class).get(list);
        ReadSheet.Read read = hub.get(ReadSheet.class).read(sheet);
        for (int i = 0; i < 7; i++) {
            RowRead row = read.rows().get(i);
            TakeInRow.Turn turn = new TakeInRow.Turn(list, i, row, read.known().find(row));
            hub.get(TakeInRow.class).take(turn, read.words(), US);
            assertThatThrownBy(() -> hub.get(TakeInRow.class).take(turn, read.words(), US))
                    .isInstanceOf(MovedOn.class);
        }

        hub.get(WorkOnSheets.class).workOn(list, Duration.ofMinutes(3));
        assertThat(hub.get(Sheets.class).get(list).tally().done())
                .as("the dead one's lease still holds")
                .isEqualTo(7);
        hub.get(ClaimSheet.class).release(list);
        hub.get(WorkOnSheets.class).work();

        assertThat(hub.get(Sheets.class).get(list).state()).isEqualTo(Sheet.State.TAKEN_IN);
        assertThat(hub.get(Sheets.class).get(list).tally().added()).isEqualTo(40);
        assertThat(services()).hasSize(40);
    }

    @Test
    void a_service_that_vanishes_while_its_list_is_taken_in_is_an_error_of_its_row_alone() {
        Cast.publishedService(hub, organisation, Cast.service("Seedlings"));
        UUID down = service("Seedlings").id();
        UUID gone =
                hub.get(DraftService.class).draft(organisation, Cast.service("Late group"), Service.Status.ACTIVE, US);
        UUID list = matched(THREE, true);
        hub.get(BeginSheet.class).begin(list, US);
        Sheet sheet = hub.get(Sheets.class).get(list);
        ReadSheet.Read before = hub.get(ReadSheet.class).read(sheet);
        hub.get(WithdrawService.class).withdraw(down, US);
        hub.get(DiscardDraft.class).discard(gone, US);

        hub.get(TakeInSheet.class).goOn(sheet, before, Instant.MAX, US);

        assertThat(hub.get(Sheets.class).get(list).state()).isEqualTo(Sheet.State.TAKEN_IN);
        assertThat(hub.get(TakenRows.class).wrong(list, 200, US))
                .flatExtracting(SheetRow::problems)
                .containsExactly(
                        "Name: This service was taken down here while the list was being taken in. Publish it again"
                                + " first, or give the row another name",
                        "Name: This service was removed here while the list was being taken in. Bring the row in again"
                                + " to add it anew");
        assertThat(hub.get(TakenRows.class).taken(list, 200, US))
                .extracting(SheetRow::name)
                .containsExactly("Quiet hour");
    }

    @Test
    void it_can_be_stopped_and_carried_on() {
        UUID list = matched(THREE, true);
        hub.get(BeginSheet.class).begin(list, US);
        hub.get(BeginSheet.class).stop(list, US);
        hub.get(WorkOnSheets.class).workOn(list, Duration.ofMinutes(3));
        assertThat(hub.get(Sheets.class).get(list).state()).isEqualTo(Sheet.State.STOPPED);
        assertThat(services()).isEmpty();

        assertThat(takeIn(list).state()).isEqualTo(Sheet.State.TAKEN_IN);
    }

    @Test
    void only_its_editors_may_and_it_stops_when_they_no_longer_may() {
        UUID account = hub.get(AddAccount.class)
                .add("Ash", UUID.randomUUID() + "@oakfield.example", "flourish-demo-long", Set.of(), US);
        Actor ash = new Actor(account, "Ash", Set.of(), Map.of(organisation, Actor.OrganisationRole.EDITOR));
        Actor stranger = new Actor(UUID.randomUUID(), "Elm", Set.of(), Map.of());
        UUID list = bring(THREE, ash);

        assertThatThrownBy(() -> bring(THREE, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hub.get(MatchColumns.class).toMatch(list, stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hub.get(ForeseeSheet.class).foresee(list, stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hub.get(BeginSheet.class).begin(list, stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hub.get(UndoSheet.class).begin(list, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hub.get(RowsToMend.class).table(list, stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hub.get(DropSheet.class).drop(list, stranger)).isInstanceOf(NotFound.class);

        match(list, true, ash);
        hub.get(BeginSheet.class).begin(list, ash);
        hub.get(WorkOnSheets.class).workOn(list, Duration.ofMinutes(3));
        assertThat(hub.get(Sheets.class).get(list).state()).isEqualTo(Sheet.State.STOPPED);
        assertThat(hub.get(Sheets.class).get(list).trouble()).contains("may not change");
        assertThat(services()).isEmpty();
    }

    @Test
    void columns_are_remembered_for_next_time_and_mistakes_in_matching_are_said() {
        String odd = "Titel,Was,Ruf\nSeedlings,We grow,0114 496 0000\n";
        UUID first = bring(odd, US);
        assertThat(hub.get(MatchColumns.class).toMatch(first, US).guess()).isEmpty();
        assertThatThrownBy(() ->
                        hub.get(MatchColumns.class).match(first, Map.of(0, Column.PHONE, 1, Column.PHONE), true, US))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("chosen twice")
                .hasMessageContaining("names of your services");
        Map<Integer, Column> ours = Map.of(0, Column.NAME, 1, Column.SUMMARY, 2, Column.PHONE);
        hub.get(MatchColumns.class).match(first, ours, true, US);

        UUID second = bring(odd, US);

        assertThat(hub.get(MatchColumns.class).toMatch(second, US).guess()).containsExactlyInAnyOrderEntriesOf(ours);
        hub.get(DropSheet.class).drop(second, US);
        assertThatThrownBy(() -> hub.get(Sheets.class).get(second)).isInstanceOf(NotFound.class);
        takeIn(first);
        assertThatThrownBy(() -> hub.get(DropSheet.class).drop(first, US)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_service_tells_which_of_its_words_came_from_a_list() {
        UUID list = matched(THREE, true);
        takeIn(list);
        Service seedlings = service("Seedlings");

        ListOrigins.FromList origin =
                hub.get(ListOrigins.class).of(seedlings.id()).get(0);

        assertThat(origin.list()).isEqualTo("groups.csv");
        assertThat(origin.row()).isEqualTo(2);
        assertThat(origin.values())
                .extracting(ListOrigins.FromList.Value::field, ListOrigins.FromList.Value::value)
                .contains(org.assertj.core.groups.Tuple.tuple("summary", "We grow vegetables"));
        undo(list);
        assertThat(hub.get(ListOrigins.class).of(seedlings.id())).isEmpty();
    }

    private UUID bring(String csv, Actor editor) {
        return hub.get(BringSheet.class)
                .bring(organisation, "C:\\lists\\groups.csv", csv.getBytes(StandardCharsets.UTF_8), editor);
    }

    private UUID matched(String csv, boolean publishes) {
        UUID list = bring(csv, US);
        match(list, publishes, US);
        return list;
    }

    private static void match(UUID list, boolean publishes, Actor editor) {
        MatchColumns columns = hub.get(MatchColumns.class);
        columns.match(list, columns.toMatch(list, editor).guess(), publishes, editor);
    }

    private static Sheet takeIn(UUID list) {
        hub.get(BeginSheet.class).begin(list, US);
        hub.get(WorkOnSheets.class).workOn(list, Duration.ofMinutes(3));
        return hub.get(Sheets.class).get(list);
    }

    private static Sheet undo(UUID list) {
        hub.get(UndoSheet.class).begin(list, US);
        hub.get(WorkOnSheets.class).workOn(list, Duration.ofMinutes(3));
        return hub.get(Sheets.class).get(list);
    }

    private String print(String name) {
        return hub.inTransaction(() -> ListingAsKept.fingerprint(service(name)));
    }

    private Map<String, Service> services() {
        return hub.get(Services.class).of(organisation).stream()
                .collect(Collectors.toMap(Service::name, service -> service));
    }

    private Service service(String name) {
        return hub.get(Services.class).of(organisation).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
