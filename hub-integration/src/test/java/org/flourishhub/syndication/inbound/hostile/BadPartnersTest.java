package org.flourishhub.syndication.inbound.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.Fetched.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything a partner's server or document can do to us, each ending in a sentence, in time, and without a visit inside. */
@Execution(ExecutionMode.CONCURRENT)
class BadPartnersTest {

    /** Of work, besides all waiting, for which the client has a limit of its own. */
    private static final Duration LONGEST = Duration.ofSeconds(20);
    /** That limit, and more than a machine takes that has other things to do. */
    private static final Duration AT_LAST = Duration.ofMinutes(10);
    /** What a reading may need on top of the classes it runs on. */
    private static final String HEAP = "-Xmx88m";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static BadPartnersRead reading = new BadPartnersRead();

    @TempDir
    static Path folder;

    static List<BadPartner> partners() {
        return reading.all();
    }

    @BeforeAll
    static void there_are_enough_of_them() {
        assertThat(partners()).hasSizeGreaterThanOrEqualTo(117);
        assertThat(partners()).extracting(BadPartner::name).doesNotHaveDuplicates();
    }

    @AfterAll
    static void nobody_was_led_inside() throws IOException {
        assertThat(reading.anybodyWentInside()).isFalse();
        reading.close();
    }

    @ParameterizedTest
    @MethodSource("partners")
    void a_bad_partner_ends_in_a_sentence(BadPartner partner) throws IOException {
        long started = System.nanoTime();
        long worked = THREADS.getCurrentThreadCpuTime();
        Fetched end = reading.read(partner);
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - worked)).isLessThan(LONGEST);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(AT_LAST);
        switch (partner.end().outcome()) {
            case READ -> assertThat(end).isInstanceOf(Fetched.Brought.class);
            case UNCHANGED -> assertThat(end).isInstanceOf(Fetched.NotModified.class);
            case REFUSED -> assertThat(refused(end, partner).refusal()).isEqualTo(Refusal.FOR_NOW);
            case ENDED -> assertThat(refused(end, partner).refusal()).isEqualTo(Refusal.FOR_GOOD);
            case SETTLED -> {
                if (!(end instanceof Fetched.Brought)) {
                    refused(end, partner);
                }
            }
        }
    }

    private static Fetched.Refused refused(Fetched end, BadPartner partner) {
        assertThat(end).isInstanceOf(Fetched.Refused.class);
        Fetched.Refused refused = (Fetched.Refused) end;
        assertThat(refused.sentence())
                .contains(partner.end().words())
                .matches("(?s).*[.]( Its feed seems to be at .*)?$")
                .doesNotContain("Exception");
        return refused;
    }

    @Test
    void the_heaviest_of_them_fit_into_a_small_heap() throws Exception {
        Path said = folder.resolve("said");
        Process small = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        BadPartnersRead.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(small.waitFor(1800, TimeUnit.SECONDS)).isTrue();
        } finally {
            small.destroyForcibly();
        }
        List<String> ends = Files.readAllLines(said, StandardCharsets.UTF_8);
        long heavy = partners().stream().filter(BadPartner::heavy).count();
        assertThat(ends).as(String.join("\n", ends)).noneMatch(line -> line.contains("FAILED"));
        assertThat(ends.stream()
                        .filter(line -> line.matches(".*: (Refused|Brought)"))
                        .count())
                .isEqualTo(heavy);
    }
}
