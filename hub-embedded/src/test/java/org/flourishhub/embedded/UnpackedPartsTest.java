package org.flourishhub.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedPartsTest {
    @TempDir
    Path folder;

    private UnpackedParts parts;

    @BeforeEach
    void open() {
        parts = new UnpackedParts(folder);
    }

    @Test
    void a_part_is_unpacked_once() throws IOException {
        Path first = parts.unpackOnce("solr-1", target -> Files.writeString(target.resolve("file"), "first"));
        Path second = parts.unpackOnce("solr-1", target -> Files.writeString(target.resolve("file"), "second"));

        assertThat(second).isEqualTo(first);
        assertThat(first.resolve("file")).hasContent("first");
        assertThat(folder).isDirectoryNotContaining("glob:**.half*");
    }

    @Test
    void a_part_that_cannot_be_unpacked_whole_leaves_nothing() {
        assertThatThrownBy(() -> parts.unpackOnce("solr-1", target -> {
                    Files.writeString(target.resolve("file"), "half");
                    throw new IOException("No space left on device");
                }))
                .hasMessageContaining("No space");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void of_two_at_once_the_quicker_one_counts() throws IOException {
        Path target = parts.unpackOnce("solr-1", slower -> {
            Files.writeString(slower.resolve("file"), "slower");
            parts.unpackOnce("solr-1", quicker -> Files.writeString(quicker.resolve("file"), "quicker"));
        });

        assertThat(target.resolve("file")).hasContent("quicker");
        assertThat(folder.toFile().list()).containsExactly("solr-1");
    }

    @Test
    void halves_and_other_versions_are_cleared_away() throws IOException {
        for (String name : new String[] {"solr-1", "solr-2", "solr-2.half123", "hub-abc"}) {
            Files.writeString(Files.createDirectory(folder.resolve(name)).resolve("file"), name);
        }

        parts.deleteAllBut(Set.of("solr-2", "hub-abc", "mariadb-7"));

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("solr-2", "hub-abc");
    }
}
