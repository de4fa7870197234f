package org.flourishhub.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flourishhub.embedded.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTest {
    @ParameterizedTest
    @CsvSource({"MariaDB,10.6.18-MariaDB", "MariaDB,5.5.68", "MySQL,8.4.0", "MySQL,10.11.0"})
    void what_is_too_old_or_another_database_is_refused(String product, String version) {
        assertThatThrownBy(() -> Database.mustBeRecent(product, version))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(version)
                .hasMessageContaining("10.11 or newer");
    }

    @ParameterizedTest
    @CsvSource({"MariaDB,10.11.6-MariaDB-0+deb12u1", "MariaDB,11.4.5-MariaDB", "MariaDB,12.0.1"})
    void what_is_recent_is_welcome(String product, String version) {
        Database.mustBeRecent(product, version);
    }

    @Test
    void versions_are_compared_as_numbers_however_they_are_written() {
        assertThat(SchemaVersion.of("20261122_1400")).isEqualByComparingTo(SchemaVersion.of("20261122.1400"));
        assertThat(SchemaVersion.of("20261122.930")).isLessThan(SchemaVersion.of("20261122.1400"));
        assertThat(SchemaVersion.of("2")).isGreaterThan(SchemaVersion.of("1.9"));
    }
}
