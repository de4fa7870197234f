package org.flourishhub.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerPortsTest {
    @TempDir
    Path directory;

    @Test
    void what_is_said_counts_before_what_is_remembered_and_that_before_the_usual() {
        Path file = directory.resolve("sample-ports");
        new PartnerPorts(1001, 1002, 1003).write(file);

        PartnerPorts ports = PartnerPorts.of(
                new String[] {"--ports-file", file.toString(), "--receiver-port", "9"}, PartnerPorts.USUAL);

        assertThat(ports).isEqualTo(new PartnerPorts(1001, 1002, 9));
        assertThat(PartnerPorts.of(new String[0], PartnerPorts.USUAL)).isEqualTo(PartnerPorts.USUAL);
    }

    @Test
    void an_option_without_a_value_is_refused() {
        assertThatThrownBy(() -> PartnerPorts.of(new String[] {"--receiver-port"}, PartnerPorts.USUAL))
                .hasMessage("Every option needs a value");
    }

    @Test
    void the_hub_is_allowed_to_reach_all_three() {
        assertThat(PartnerPorts.USUAL.allowed()).isEqualTo("127.0.0.1:8091,127.0.0.1:8092,127.0.0.1:8093");
    }
}
