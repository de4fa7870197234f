package org.flourishhub.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path folder;

    @Test
    void a_second_hub_on_the_same_directory_is_refused_until_the_first_has_gone() {
        DataDirectory first = new DataDirectory(folder).lock();

        assertThatThrownBy(() -> new DataDirectory(folder).lock())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("used by another running hub");

        first.close();
        new DataDirectory(folder).lock().close();
    }

    @Test
    void a_directory_that_is_a_file_is_refused_in_one_sentence() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> new DataDirectory(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written to");
    }

    @Test
    void a_full_disk_is_noticed_before_anything_is_unpacked() {
        assertThatThrownBy(() -> new DataDirectory(folder).mustHaveRoomFor(Long.MAX_VALUE / 2))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("The disk is full");
    }

    @Test
    void a_run_file_is_for_its_owner_only_and_can_be_replaced() throws IOException {
        DataDirectory directory = new DataDirectory(folder);

        directory.writeRunFile("secret", "one");
        Path written = directory.writeRunFile("secret", "two");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written)))
                .isEqualTo("rw-------");
        assertThat(directory.readRunFile("secret")).contains("two");
        directory.deleteRunFile("secret");
        assertThat(directory.readRunFile("secret")).isEmpty();
    }
}
