package org.flourishhub.shared.container;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class SchemaAtStartTest {
    @Test
    void a_server_whose_clocks_change_is_refused_with_the_way_out() {
        assertThatThrownBy(() -> SchemaAtStart.mustNotChangeClocks(TimeZone.getTimeZone("Europe/London")))
                .hasMessageContaining("-Duser.timezone=UTC")
                .hasMessageContaining("Europe/London");
    }

    @Test
    void a_server_in_utc_is_fine() {
        assertThatCode(() -> SchemaAtStart.mustNotChangeClocks(TimeZone.getTimeZone("UTC")))
                .doesNotThrowAnyException();
    }
}
