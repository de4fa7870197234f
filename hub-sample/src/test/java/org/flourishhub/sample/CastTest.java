package org.flourishhub.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.flourishhub.directory.EventDetails;
import org.flourishhub.sample.partners.SampleCareOpinion;
import org.flourishhub.sample.partners.SampleWordPress;
import org.junit.jupiter.api.Test;

class CastTest {
    @Test
    void there_are_thirty_two_services_twenty_events_and_twenty_five_stories() {
        try (var wordPress = SampleWordPress.start(0);
                var careOpinion = SampleCareOpinion.start(0)) {
            int told = all(CastOrganisation::stories);

            assertThat(all(CastOrganisation::services)).isEqualTo(32);
            assertThat(all(CastOrganisation::events)).isEqualTo(20);
            assertThat(told + wordPress.stories().size() + careOpinion.stories().size())
                    .isEqualTo(25);
        }
    }

    @Test
    void every_phone_number_is_one_that_nobody_has() {
        assertThat(CastOrganisation.all().stream()
                        .flatMap(cast -> Stream.concat(
                                Stream.of(cast.organisation().phone()),
                                Stream.concat(
                                        cast.services().stream().map(CastService::phone),
                                        cast.events().stream().map(CastEvent::phone))))
                        .filter(phone -> phone != null))
                .allMatch(phone -> phone.matches("0114 496 0[0-9]{3}"));
    }

    @Test
    void every_address_on_the_web_is_one_that_leads_nowhere() {
        assertThat(CastOrganisation.all().stream()
                        .flatMap(cast -> cast.services().stream().map(CastService::url))
                        .filter(url -> url != null))
                .allMatch(url -> url.matches("https://[a-z.]+\\.example/.*"));
    }

    @Test
    void an_event_is_at_its_time_on_sheffields_clocks_in_summer_too() {
        CastEvent walk = CastOrganisation.all().stream()
                .flatMap(cast -> cast.events().stream())
                .filter(event -> event.name().equals("Walk and talk by the river"))
                .findFirst()
                .orElseThrow();

        EventDetails summer = walk.details(Instant.parse("2026-07-01T12:00:00Z"));

        assertThat(summer.startsAt()).isEqualTo("2026-07-04T12:00:00Z");
        assertThat(summer.endsAt()).isEqualTo("2026-07-04T13:00:00Z");
    }

    private static int all(Function<CastOrganisation, List<?>> part) {
        return CastOrganisation.all().stream()
                .mapToInt(cast -> part.apply(cast).size())
                .sum();
    }
}
