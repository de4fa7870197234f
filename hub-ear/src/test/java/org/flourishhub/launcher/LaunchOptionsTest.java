package org.flourishhub.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.flourishhub.embedded.CannotStart;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class LaunchOptionsTest {
    @Test
    void passwords_that_everybody_knows_are_not_offered_to_other_machines() {
        for (String host : new String[] {"0.0.0.0", "::", "192.0.2.1"}) {
            assertThatThrownBy(() -> given("--sample-data", "--host", host).mustFit())
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("--host " + host);
        }
        assertThatCode(() -> given("--sample-data").mustFit()).doesNotThrowAnyException();
        assertThatCode(() -> given("--host", "0.0.0.0").mustFit()).doesNotThrowAnyException();
    }

    @Test
    void a_hub_with_people_of_its_own_is_told_to_start_without_the_sample() {
        Path log = Path.of("logs/sample-data.log");

        assertThat(SampleData.whyNot(3, log)).contains("without --sample-data").doesNotContain("logs");
        assertThat(SampleData.whyNot(1, log)).contains(log.toString());
    }

    private static LaunchOptions given(String... words) {
        HubLauncher launcher = new HubLauncher();
        new CommandLine(launcher).parseArgs(words);
        return launcher.options;
    }
}
