package org.flourishhub.openreferral.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flourishhub.openreferral.inbound.DirectorySite.envelope;
import static org.flourishhub.openreferral.inbound.DirectorySite.good;
import static org.flourishhub.openreferral.inbound.DirectorySite.service;
import static org.flourishhub.openreferral.inbound.DirectorySite.services;

import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.Services;
import org.flourishhub.imports.ForeseeImport;
import org.flourishhub.imports.ImportDirectory;
import org.flourishhub.imports.ImportOrder;
import org.flourishhub.imports.ImportRun;
import org.flourishhub.imports.Imports;
import org.flourishhub.openreferral.inbound.DirectorySite.Answer;
import org.flourishhub.openreferral.inbound.DirectorySite.Question;
import org.flourishhub.standalone.StandaloneHub;
import org.flourishhub.standalone.TestHub;
import org.flourishhub.syndication.AddFeed;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedDetails;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.inbound.FeedFetcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Directories as they are imported: a real database, and a real server that is a good, a sloppy or a hostile partner. */
class ImportDirectoryIT {
    static DirectorySite site;
    static StandaloneHub hub;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        site = new DirectorySite();
        hub = TestHub.start(Map.of("hub.outbound.allow", site.authority(), "hub.imports.most", "1000"));
    }

    @AfterAll
    static void stop() {
        hub.close();
        site.close();
    }

    @Test
    void a_good_directory_becomes_listings_page_by_page_and_a_second_reading_changes_nothing() {
        String base = site.put("good", good(services(1, 230)));

        ImportRun first = run(base);
        assertThat(changesWithoutAPlace()).as("nobody waits for them later").isZero();
        ImportRun second = run(base + "/services/");

        assertThat(first.outcome()).isNull();
        assertThat(first.added()).isEqualTo(230);
        assertThat(second.unchanged()).isEqualTo(230);
        assertThat(second.added() + second.changed() + second.vanished() + second.leftOut())
                .isZero();
        Service one = listed("Service number 7");
        assertThat(one.isPublic()).isTrue();
        assertThat(one.url()).isEqualTo("https://hillside.example");
        assertThat(one.summary()).isEqualTo("A place to be with others. Come as you are.");
        assertThat(one.organisation().name()).isEqualTo("Hillside");
    }

    private static long changesWithoutAPlace() {
        return ((Number) hub.get(EntityManager.class)
                        .createNativeQuery("select count(*) from public_change where modified is null")
                        .getSingleResult())
                .longValue();
    }

    @Test
    void a_reading_that_is_cut_off_is_carried_on_without_a_double() {
        AtomicInteger allowed = new AtomicInteger(1);
        Function<Question, Answer> whole = good(services(700_000, 230));
        String base = site.put(
                "interrupted",
                question ->
                        question.page() <= allowed.get() ? whole.apply(question) : new Answer(503, "text/plain", ""));

        ImportRun cut = run(base);
        assertThat(cut.state()).isEqualTo(ImportRun.State.RUNNING);
        assertThat(cut.outcome()).contains("not well at the moment (503)");
        allowed.set(99);
        ImportRun end = run(base);

        assertThat(end.id()).isEqualTo(cut.id());
        assertThat(end.state()).isEqualTo(ImportRun.State.FINISHED);
        assertThat(end.added()).isEqualTo(230);
        assertThat(count("Service number 700")).isEqualTo(230);
    }

    @Test
    void version_1_and_lists_that_leave_the_parts_to_each_services_own_page_are_read() {
        String bare = "{\"id\": \"a/b\", \"name\": \"Old style\", \"description\": \"Short.\"}";
        String whole =
                "{\"id\": \"a/b\", \"name\": \"Old style\", \"description\": \"Short.\", \"organization\": {\"id\": 1, \"name\": \"Council\"}, \"contacts\": [{\"phones\": [{\"number\": \"0114 496 0000\"}]}]}";
        String base = site.put(
                "one",
                question -> question.path().equals("services/a%2Fb")
                        ? Answer.json(whole)
                        : Answer.json(
                                "{\"totalElements\": 1, \"totalPages\": 1, \"number\": 1, \"size\": 1, \"first\": true, \"last\": true, \"content\": ["
                                        + bare + "]}"));

        ImportRun run = run(base);

        assertThat(run.added()).isEqualTo(1);
        assertThat(listed("Old style").phone()).isEqualTo("0114 496 0000");
    }

    @Test
    void a_sloppy_partner_leaves_sentences_and_the_rest_is_imported() {
        String base = site.put(
                "sloppy",
                good(List.of(
                        service("1", "Sewing", ", \"minimum_age\": \"abc\""),
                        service("1", "Sewing again", ""),
                        "null",
                        "{\"id\": \"2\", \"name\": \"Nobody's\", \"schedules\": []}",
                        service("3", "Knitting", ", \"maximum_age\": \"60\", \"description\": null"),
                        service(
                                "4",
                                "Painting",
                                ", \"last_modified\": \"2026-06-01 12:00\", \"assured_date\": \"2026-06-01T23:30:00\","
                                        + " \"cost_options\": [{\"option\": \"Day\", \"valid_from\": \"1/6/2026\","
                                        + " \"valid_to\": \"next year\"}]"))));

        ImportRun run = run(base);

        assertThat(run.added()).isEqualTo(3);
        assertThat(listed("Painting").assurance().date()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(hub.inTransaction(() -> hub.get(Services.class)
                        .get(listed("Painting").id())
                        .costOptions()
                        .get(0)
                        .said()
                        .validFrom()))
                .isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(listed("Sewing").isPublic()).isTrue();
        assertThat(listed("Knitting").isPublic()).isFalse();
        assertThat(listed("Knitting").maximumAge()).isEqualTo(60);
        assertThat(hub.get(Imports.class).problems(run.id(), 10))
                .containsExactly(
                        "Service \"Sewing\": the age \"abc\" is not a number; left out",
                        "Service \"Sewing again\": its id \"1\" comes twice; the first one counts",
                        "Entry 3: this is not a service; left out",
                        "Service \"Painting\": the date \"next year\" is not a date; left out",
                        "Service \"Nobody's\": it does not say whose it is; left out",
                        "Service \"Knitting\": kept as a draft, because something is missing: Say in one sentence what the service is");
    }

    @Test
    void page_counts_that_lie_are_not_believed() {
        List<String> all = services(9_000, 150);
        String tooFew = site.put("too-few", question -> {
            Answer honest = good(all).apply(question);
            return Answer.json(honest.body()
                    .replace("\"total_items\": 150", "\"total_items\": 3")
                    .replace("\"total_pages\": 2", "\"total_pages\": 1"));
        });
        String tooMany = site.put("too-many", question -> {
            Answer honest = good(all).apply(question);
            return Answer.json(honest.body().replace("\"total_items\": 150", "\"total_items\": 4000"));
        });

        assertThat(run(tooFew).added()).isEqualTo(150);
        ImportRun many = run(tooMany);
        assertThat(many.added()).isEqualTo(150);
        assertThat(many.outcome()).isEqualTo("The directory says that it has 4000 services, and only 150 came.");
    }

    @Test
    void a_directory_that_never_ends_is_left() {
        String circle = site.put(
                "circle",
                question -> Answer.json(envelope(
                        services(20_000 + 10 * (question.page() % 3), 10), 9_999, 999, question.page(), false)));
        String same = site.put("same", question -> Answer.json(envelope(services(30_000, 10), 9_999, 999, 1, false)));
        String endless = site.put(
                "endless",
                question -> Answer.json(
                        envelope(services(100_000 * question.page(), 400), 9_999, 999, question.page(), false)));

        assertThat(run(circle).outcome()).contains("repeats itself");
        assertThat(run(same).outcome()).isEqualTo("Page 2 says the same as the one before.");
        assertThat(run(endless).outcome()).contains("did not end after 1200 services");
    }

    @Test
    void what_is_no_directory_says_so_in_words() {
        String html = site.put("html", question -> new Answer(200, "text/html", "<!doctype html><p>Log in"));
        String broken = site.put("broken", question -> Answer.json("{\"contents\": [{\"id\": "));
        String other = site.put("other", question -> Answer.json("{\"hello\": []}"));
        String flood = site.put("flood", question -> Answer.json("[\"" + "x".repeat(6 << 20) + "\"]"));

        assertThat(run(html).outcome()).isEqualTo("This is a web page, not a directory of Open Referral UK.");
        assertThat(run(broken).outcome()).isEqualTo("The answer is not readable: it is broken JSON.");
        assertThat(run(other).outcome()).contains("holds no list of services");
        assertThat(run(flood).outcome()).isNotBlank();
        assertThat(run(site.put("gone", question -> new Answer(404, "text/plain", "")))
                        .outcome())
                .contains("has no list of services at this address (404)");
        assertThat(run("http://10.1.2.3/oruk").outcome()).isNotBlank();
    }

    @Test
    void pages_that_are_too_large_are_asked_for_in_smaller_pieces() {
        String long_ = "x".repeat(100_000);
        List<String> heavy = IntStream.range(0, 60)
                .mapToObj(i -> service("h" + i, "Heavy " + i, ", \"alert\": \"" + long_ + "\""))
                .toList();

        ImportRun run = run(site.put("heavy", good(heavy)));

        assertThat(run.outcome()).isNull();
        assertThat(run.added()).isEqualTo(60);
    }

    @Test
    void files_are_read_as_lists_as_envelopes_and_line_by_line() throws Exception {
        Path list =
                Files.writeString(folder.resolve("list.json"), "[" + String.join(",\n", services(40_000, 120)) + "]");
        Path packed = Files.writeString(
                folder.resolve("packed.json"), "\uFEFF" + envelope(services(41_000, 120), 120, 1, 1, true));
        List<String> lines = new ArrayList<>(services(42_000, 120));
        lines.add(60, "{broken");
        Path byLine = Files.writeString(folder.resolve("lines.ndjson"), String.join("\n", lines));
        Path cut = Files.writeString(
                folder.resolve("cut.json"), "[" + String.join(",", services(43_000, 110)) + ", {\"id\":");

        assertThat(run(list.toString()).added()).isEqualTo(120);
        assertThat(run(packed.toString()).added()).isEqualTo(120);
        assertThat(run(byLine.toString()).added()).isEqualTo(120);
        ImportRun broken = run(cut.toString());
        assertThat(broken.added()).isEqualTo(110);
        assertThat(broken.outcome()).contains("cannot be read beyond service 110");
        assertThat(run(folder.resolve("missing").toString()).outcome()).contains("there is no such file");
    }

    @Test
    void two_partners_with_the_same_ids_do_not_meet() {
        run(site.put("left", good(List.of(service("x", "Left choir", "")))));
        run(site.put("right", good(List.of(service("x", "Right choir", "")))));

        assertThat(listed("Left choir").id()).isNotEqualTo(listed("Right choir").id());
        assertThat(listed("Left choir").organisation().id())
                .isNotEqualTo(listed("Right choir").organisation().id());
    }

    @Test
    void a_directory_may_be_a_feed_whose_services_wait_as_drafts() {
        String base = site.put("feed", good(List.of(service("f", "Feed choir", ""))));
        FeedDetails details =
                new FeedDetails(base, Feed.Kind.OPEN_REFERRAL, "A feed", null, Feed.Trust.HOLD, null, null, null);
        UUID feed = hub.get(AddFeed.class).add(details, Cast.ADMINISTRATOR);

        Fetched first = hub.get(FeedFetcher.class).fetch(feed);
        site.put("feed", question -> new Answer(500, "text/plain", ""));
        Fetched second = hub.get(FeedFetcher.class).fetch(feed);

        assertThat(first).isInstanceOf(Fetched.NotModified.class);
        assertThat(listed("Feed choir").isPublic()).isFalse();
        assertThat(second).isInstanceOfSatisfying(Fetched.Refused.class, refused -> assertThat(refused.sentence())
                .contains("not well at the moment (500)"));
    }

    @Test
    void foreseeing_an_import_says_what_it_would_do_and_writes_nothing() {
        String base = site.put("foreseen", good(services(800_000, 3)));
        assertThat(foreseen(base))
                .containsExactly(
                        "ADDED Service number 800000 []",
                        "ADDED Service number 800001 []",
                        "ADDED Service number 800002 []");
        assertThat(count("Service number 80000")).isZero();

        run(base);
        List<String> changed = new ArrayList<>(services(800_000, 2));
        changed.set(1, changed.get(1).replace("Come as you are", "Come as you like"));
        site.put("foreseen", good(changed));

        assertThat(foreseen(base))
                .containsExactly(
                        "UNCHANGED Service number 800000 []",
                        "CHANGED Service number 800001 [description, summary]",
                        "GONE Service number 800002 []");
    }

    private static List<String> foreseen(String address) {
        List<String> foreseen = new ArrayList<>();
        hub.get(ForeseeImport.class)
                .foresee(
                        new ImportOrder(address, "A partner", true, null),
                        new ForeseeImport.Listeners(
                                each -> foreseen.add(each.what() + " " + each.name() + " " + each.fields()),
                                problem -> {},
                                (soFar, total) -> {}),
                        Cast.ADMINISTRATOR);
        return foreseen;
    }

    private static ImportRun run(String address) {
        return hub.get(ImportDirectory.class)
                .run(new ImportOrder(address, "A partner", true, null), (soFar, total) -> {}, Cast.ADMINISTRATOR);
    }

    private static Service listed(String name) {
        return hub.inTransaction(() -> {
            Service found = all().filter(service -> service.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            return hub.get(Services.class).get(found.id());
        });
    }

    private static long count(String start) {
        return hub.inTransaction(
                () -> all().filter(service -> service.name().startsWith(start)).count());
    }

    private static java.util.stream.Stream<Service> all() {
        List<UUID> organisations = hub.get(Organisations.class).all().stream()
                .map(each -> each.id())
                .toList();
        return organisations.stream().flatMap(id -> hub.get(Services.class).of(id).stream());
    }
}
