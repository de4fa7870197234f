package org.flourishhub.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flourishhub.embedded.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One hub's life: first start, work beside it, two sudden deaths, and an orderly end. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherIT {

    private static final int ROWS = 1_200;

    @TempDir
    static Path folder;

    private static Path data;
    private static HubProcess hub;
    private static BroughtList list;

    @BeforeAll
    static void start_on_an_empty_directory() throws Exception {
        data = folder.resolve("data");
        hub = HubProcess.start(data, "--sample-data");
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    @Order(1)
    void one_line_says_where_it_is_how_to_sign_in_and_how_to_stop() throws Exception {
        List<String> ready =
                hub.said().lines().filter(line -> line.contains("is ready")).toList();

        assertThat(ready)
                .singleElement()
                .asString()
                .contains(hub.url() + "/", "editor@oakfield.example", "flourish-demo", "Ctrl-C");
        assertThat(hub.get("/").statusCode()).isEqualTo(200);
        assertThat(hub.get("/search?q=garden").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void the_server_says_nothing_about_itself() throws Exception {
        for (String page : List.of("/metrics", "/health", "/openapi", "/management", "/application.wadl")) {
            assertThat(hub.get(page).statusCode()).as(page).isBetween(400, 404);
        }
        assertThat(hub.get("/").headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    @Order(3)
    void a_second_launcher_on_the_same_directory_is_refused() throws Exception {
        HubProcess second = HubProcess.begin(data, Map.of());

        assertThat(second.awaitExit()).isEqualTo(1);
        assertThat(second.said()).contains("used by another running hub").hasLineCount(1);
        assertThat(hub.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(4)
    void commands_work_beside_the_running_hub() throws Exception {
        assertThat(HubProcess.command(
                        data, "three plain words\n", 0, "account", "add", "new@hub.example", "--name=New Person"))
                .contains("Added new@hub.example");
        assertThat(HubProcess.command(
                        data, "three plain words\n", 3, "account", "add", "new@hub.example", "--name=New Person"))
                .contains("already");
        assertThat(HubProcess.command(data, "no\n", 4, "account", "disable", "new@hub.example"))
                .contains("[y/N]");
        assertThat(HubProcess.command(data, "", 0, "account", "list")).contains("new@hub.example", "enabled");
        assertThat(HubProcess.command(data, "", 0, "reindex")).contains("Indexed");
        assertThat(HubProcess.command(data, "", 2, "feed", "burn")).contains("Usage");
    }

    @Test
    @Order(5)
    void an_import_that_is_killed_in_the_middle_goes_on_without_a_double_and_without_a_gap() throws Exception {
        try (PartnerDirectory partner = new PartnerDirectory(350, 2)) {
            String[] words = {"import", "oruk", partner.address(), "--allow=" + partner.authority()};
            Process cut = HubProcess.beginCommand(data, words);
            assertThat(partner.isAskedForThePageKeptBack()).isTrue();
            HubProcess.childOf(cut, "org.flourishhub.command").destroyForcibly();
            assertThat(cut.waitFor(Waiting.PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            assertThat(cut.exitValue()).isNotZero();
            assertThat(importedNames()).as("the first page stays").hasSize(100);

            partner.goOn();
            assertThat(HubProcess.command(data, "", 0, words)).contains("350 added, 0 changed, 0 unchanged");

            assertThat(partner.asked()).startsWith(1, 2, 2, 3, 4);
            assertThat(importedNames()).hasSize(350).doesNotHaveDuplicates();
            assertThat(HubProcess.command(data, "", 0, words)).contains("0 added, 0 changed, 350 unchanged");
        }
        assertThat(Waiting.until(Waiting.PATIENCE, () -> isFound("Partnerwalk 349")))
                .isTrue();
    }

    @Test
    @Order(6)
    void a_search_engine_that_dies_comes_back() {
        long before = hub.part("solr").pid();

        hub.part("solr").destroyForcibly();

        assertThat(Waiting.until(Waiting.PATIENCE, () -> isAnother("solr", before) && isSearchFine()))
                .isTrue();
    }

    @Test
    @Order(7)
    void after_a_kill_of_everything_the_next_start_recovers_by_itself() throws Exception {
        list = new BroughtList(hub);
        list.bring("Kestrelgroup", ROWS);
        int begun = list.done();
        assertThat(Waiting.until(Waiting.PATIENCE, () -> rowsDone() > begun))
                .as("it goes on while nobody waits")
                .isTrue();

        hub.killEverything();

        hub = HubProcess.start(data, "--sample-data");

        assertThat(HubProcess.command(data, "", 0, "account", "list")).contains("new@hub.example");
    }

    @Test
    @Order(8)
    void after_a_kill_of_the_launcher_alone_nothing_is_left_running() throws Exception {
        hub.killLauncher();

        hub.awaitNothingRuns();
    }

    @Test
    @Order(9)
    void commands_work_without_a_running_hub() throws Exception {
        assertThat(HubProcess.command(data, "", 0, "feed", "list")).contains("http://127.0.0.1");
        assertThat(HubProcess.command(data, "", 0, "account", "disable", "new@hub.example", "--yes"))
                .contains("Disabled");
        hub.awaitNothingRuns();
    }

    @Test
    @Order(9)
    void a_feed_is_looked_at_without_a_hub() throws Exception {
        String nobody = "http://127.0.0.1:1/feed";
        assertThat(HubProcess.command(data, "", 1, "feed", "read", nobody))
                .contains("\"error\":\"address-not-allowed\"");
        assertThat(HubProcess.command(data, nobody + "\nnonsense\n", 0, "feed", "read", "-", "--allow", "127.0.0.1:1"))
                .containsSubsequence("\"error\":\"no-connection\"", "\n", "\"error\":\"not-a-web-address\"");
    }

    @Test
    @Order(10)
    void a_list_goes_on_where_it_was_and_it_stops_the_application_first_then_solr_then_mariadb_within_20_seconds()
            throws Exception {
        hub = HubProcess.start(data, "--sample-data");
        list.signInAt(hub);
        assertThat(Waiting.until(Waiting.PATIENCE, LauncherIT::isListTakenIn)).isTrue();
        assertThat(names("Kestrelgroup")).as("every row once").hasSize(ROWS).doesNotHaveDuplicates();
        List<ProcessHandle> inTheirTurn =
                Stream.of("hub", "solr", "mariadb").map(hub::part).toList();

        Instant asked = Instant.now();
        hub.askToStop();

        assertThat(Waiting.until(Waiting.PATIENCE, () -> haveEnded(inTheirTurn)))
                .isTrue();
        // 20 seconds are promised; a machine that does much else gets more
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(120));
        hub.awaitNothingRuns();
    }

    @Test
    @Order(11)
    void a_port_that_is_taken_is_noticed_before_anything_starts() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            HubProcess refused = HubProcess.begin(folder.resolve("other"), other.getLocalPort(), Map.of());

            assertThat(refused.awaitExit()).isEqualTo(1);
            assertThat(refused.said()).contains("Port " + other.getLocalPort(), "--port");
            refused.awaitNothingRuns();
        }
    }

    private static int rowsDone() {
        try {
            return list.done();
        } catch (Exception notYet) {
            return -1;
        }
    }

    private static boolean isListTakenIn() {
        try {
            return list.isTakenIn();
        } catch (Exception notYet) {
            return false;
        }
    }

    private static List<String> importedNames() throws Exception {
        return names("Partnerwalk");
    }

    private static List<String> names(String word) throws Exception {
        Pattern name = Pattern.compile("\"name\":\"(" + word + " \\d+)\"");
        return hub.get("/oruk/services?format=ndjson&search=" + word)
                .body()
                .lines()
                .map(name::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    private static boolean isFound(String name) {
        try {
            return hub.get("/search?q=" + name.replace(" ", "%20")).body().contains(name);
        } catch (Exception notYet) {
            return false;
        }
    }

    /** What ends last is looked at first: when it is gone, all that has to end before it must be gone a moment later. */
    private static boolean haveEnded(List<ProcessHandle> inTheirTurn) {
        boolean isOneGone = false;
        for (int i = inTheirTurn.size() - 1; i >= 0; i--) {
            boolean isAlive = inTheirTurn.get(i).isAlive();
            assertThat(isAlive && isOneGone)
                    .as("part " + i + " outlives a later one")
                    .isFalse();
            isOneGone |= !isAlive;
        }
        return inTheirTurn.stream().noneMatch(ProcessHandle::isAlive);
    }

    private static boolean isAnother(String part, long before) {
        try {
            return hub.part(part).pid() != before;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    private static boolean isSearchFine() {
        try {
            return hub.get("/search?q=garden").statusCode() == 200;
        } catch (Exception notYet) {
            return false;
        }
    }
}
