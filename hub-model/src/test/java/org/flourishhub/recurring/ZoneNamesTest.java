package org.flourishhub.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    Europe/London | Europe/London
                    europe/london | Europe/London
                    GMT Standard Time | Europe/London
                    "GMT Standard Time" | Europe/London
                    GMT Standard Time 1 | Europe/London
                    W. Europe Standard Time | Europe/Berlin
                    W. Europe Daylight Time | Europe/Berlin
                    Eastern Standard Time | America/New_York
                    /freeassociation.sourceforge.net/Europe/London | Europe/London
                    /mozilla.org/20050126_1/Europe/Dublin | Europe/Dublin
                    /citadel.org/20210210_1/America/Argentina/Buenos_Aires | America/Argentina/Buenos_Aires
                    (UTC+00:00) Dublin, Edinburgh, Lisbon, London | Europe/Dublin
                    (UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna | Europe/Amsterdam
                    tzone://Microsoft/Utc | UTC
                    UTC+01:00 | +01:00
                    GMT-0500 | -05:00
                    America/New York | America/New_York
                    BST | Europe/London
                    US-Eastern | America/New_York
                    Europe-London | Europe/London
                    Europe/London (GMT) | Europe/London
                    London | Europe/London
                    London, Edinburgh, Dublin | Europe/London
                    GMT +0100 (Standard) / GMT +0200 (Daylight) | Europe/Berlin
                    (GMT) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London | Europe/Dublin
                    """)
    void a_name_means_a_zone(String name, String zone) {
        assertThat(ZoneNames.find(name)).contains(ZoneId.of(zone));
    }

    @Test
    void half_a_name_is_a_guess() {
        assertThat(ZoneNames.find("South")).contains(ZoneId.of("Australia/South"));
        assertThat(ZoneNames.named("South")).isEmpty();
        assertThat(ZoneNames.named("GMT Standard Time")).contains(ZoneId.of("Europe/London"));
        assertThat(ZoneNames.named(null)).isEmpty();
    }

    @Test
    void what_is_no_zone_is_none() {
        assertThat(ZoneNames.find("Middle-earth Standard Time")).isEmpty();
        assertThat(ZoneNames.find("GMT+99:99")).isEmpty();
        assertThat(ZoneNames.find(" ")).isEmpty();
        assertThat(ZoneNames.find("x/".repeat(200))).isEmpty();
    }
}
