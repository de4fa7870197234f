package org.flourishhub.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.DraftService;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.directory.WithdrawService;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenServicesStoreIT {
    private static final int MANY = 3_000;
    private static final int ON_A_PAGE = 3;

    static StandaloneHub hub;
    static UUID oakfield;
    static UUID lantern;
    static UUID allotment;

    @BeforeAll
    static void start() {
        hub = TestHub.start();
        oakfield = Cast.organisation(hub, "Oakfield Growers");
        lantern = Cast.organisation(hub, "Lantern Makers");
        allotment = Cast.publishedService(hub, oakfield, Cast.service("Allotment mornings"));
        ManyServices.add(hub, lantern, MANY);
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void pages_to_the_end_are_the_whole_set_and_nothing_twice() {
        IdList ids = services().ids(ServiceQuestion.ALL);
        List<UUID> read = new ArrayList<>();
        for (int first = 0; first < ids.size(); first += 500) {
            read.addAll(services().read(ids.part(first, 500), Service::id));
        }

        assertThat(read).hasSize(ids.size()).doesNotHaveDuplicates();
        assertThat((long) ids.size()).isEqualTo(number("select count(*) from service where publication = 'PUBLISHED'"));
        assertThat(ids.part(ids.size(), 10)).isEmpty();
        assertThat(ids.part(4_000_000_000L, 10)).isEmpty();
    }

    @Test
    void what_was_read_for_a_stream_is_let_go_before_more_is_read() {
        int atOnce = 200;
        IdList ids = services().ids(ServiceQuestion.ALL);
        List<Integer> held = new ArrayList<>();
        for (int first = 0; first < ids.size(); first += atOnce) {
            services().read(ids.part(first, atOnce), service -> held.add(heldInMemory()));
        }

        assertThat(held).hasSize(ids.size());
        assertThat(Collections.max(held)).isBetween(atOnce, 2 * atOnce);
    }

    @Test
    void page_one_thousand_reads_as_many_rows_as_page_one() {
        rowsReadFor(1);
        long first = rowsReadFor(1);
        long thousandth = rowsReadFor(1_000);

        assertThat(first).isPositive().isLessThan(100);
        assertThat(thousandth).isEqualTo(first);
    }

    @Test
    void what_is_published_comes_last_and_what_is_taken_down_is_gone() {
        int before = services().ids(ServiceQuestion.ALL).size();
        UUID id = Cast.publishedService(hub, oakfield, Cast.service("Seed swap"));
        IdList with = services().ids(ServiceQuestion.ALL);

        assertThat(with.size()).isEqualTo(before + 1);
        assertThat(with.part(before, 1)).containsExactly(id);

        hub.get(WithdrawService.class).withdraw(id, Cast.ADMINISTRATOR);

        assertThat(services().ids(ServiceQuestion.ALL).size()).isEqualTo(before);
        assertThat(services().read(with.part(before, 1), Service::id)).isEmpty();
        assertThat(services().find(id, Service::id)).isEmpty();
    }

    @Test
    void a_draft_is_nowhere() {
        UUID id = hub.get(DraftService.class)
                .draft(oakfield, Cast.service("Draft dance"), Service.Status.ACTIVE, Cast.ADMINISTRATOR);

        assertThat(found(asking("Draft dance"))).isEmpty();
        assertThat(services().find(id, Service::id)).isEmpty();
    }

    @Test
    void every_condition_must_be_true() {
        TaxonomyTerm gardening = hub.inTransaction(() -> services()
                .find(allotment, service -> service.terms().stream()
                        .filter(term -> term.slug().equals("gardening-and-nature"))
                        .findFirst()
                        .orElseThrow())
                .orElseThrow());
        UUID taxonomy = hub.inTransaction(() -> services()
                .find(allotment, service -> service.terms().get(0).taxonomy().id())
                .orElseThrow());

        assertThat(found(asking("ALLOTMENT oakfield gardening"))).containsExactly(allotment);
        assertThat(found(asking("allotment lantern"))).isEmpty();
        assertThat(found(asking("100%"))).isEmpty();
        assertThat(found(question("number 1", gardening.id(), null, null, null, null, null)))
                .isEmpty();
        assertThat(found(question(null, gardening.id(), taxonomy, oakfield, null, 16.0, null)))
                .contains(allotment);
        assertThat(found(question(null, null, null, lantern, null, null, null))).hasSize(MANY);
        assertThat(found(question("allotment", null, null, null, null, 17.0, null)))
                .isEmpty();
        assertThat(found(question("allotment", null, null, null, null, null, 99.0)))
                .isEmpty();
        assertThat(found(question(null, null, null, null, Instant.parse("2026-01-02T00:00:00Z"), null, null)))
                .contains(allotment)
                .hasSizeLessThan(10);
    }

    private static OpenServices services() {
        return hub.get(OpenServices.class);
    }

    private static List<UUID> found(ServiceQuestion question) {
        IdList ids = services().ids(question);
        return ids.part(0, ids.size());
    }

    private static ServiceQuestion asking(String search) {
        return question(search, null, null, null, null, null, null);
    }

    private static ServiceQuestion question(
            String search, UUID term, UUID taxonomy, UUID organisation, Instant after, Double least, Double most) {
        return new ServiceQuestion(search, term, taxonomy, organisation, after, least, most, null, null, null);
    }

    /** As the database itself counts them, for everything that this page asks of it. */
    private static long rowsReadFor(int page) {
        return hub.inTransaction(() -> {
            long before = handlerReads();
            IdList ids = services().ids(ServiceQuestion.ALL);
            List<String> names = services()
                    .read(
                            ids.part((page - 1L) * ON_A_PAGE, ON_A_PAGE),
                            service -> service.name() + service.organisation().name());
            long after = handlerReads();
            assertThat(names).hasSize(ON_A_PAGE);
            return after - before;
        });
    }

    /** The entities that the running transaction knows. */
    private static int heldInMemory() {
        return hub.get(EntityManager.class)
                .unwrap(UnitOfWorkImpl.class)
                .getCloneMapping()
                .size();
    }

    private static long handlerReads() {
        return number("select sum(variable_value) from information_schema.session_status where variable_name in"
                + " ('HANDLER_READ_KEY', 'HANDLER_READ_NEXT', 'HANDLER_READ_FIRST', 'HANDLER_READ_PREV',"
                + " 'HANDLER_READ_RND', 'HANDLER_READ_LAST')");
    }

    private static long number(String sql) {
        return ((Number) hub.get(EntityManager.class).createNativeQuery(sql).getSingleResult()).longValue();
    }
}
