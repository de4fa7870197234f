package org.flourishhub.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaTest {
    @Test
    void a_program_of_the_hub_has_one_language_and_one_zone_whatever_the_machine_has() {
        assertThat(Java.command(64, Path.of("temporary"), List.of("-jar", "some.jar")))
                .contains("-Duser.language=en", "-Duser.country=GB", "-Duser.timezone=UTC")
                .endsWith("-jar", "some.jar");
    }
}
