package org.flourishhub.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.flourishhub.recurring.DateText.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules as the RFC tells them, one line each. */
class RuleCasesTest {
    static Stream<Arguments> cases() throws IOException {
        try (InputStream file = RuleCasesTest.class.getResourceAsStream("rule-cases.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> Arrays.stream(line.split("\\|")).map(String::strip))
                            .map(parts -> Arguments.of(parts.toArray()))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("cases")
    void a_rule_gives_its_dates(String name, String start, String zone, String rule, int most, String expected) {
        Said first = DateText.read(start).orElseThrow();
        Series series = new Series(first, RepeatRule.of(rule), zone.equals("-") ? null : ZoneId.of(zone));

        List<LocalDateTime> starts = series.starts(most, null, Duration.ofSeconds(20));

        assertThat(starts.stream()
                        .map(each -> first.isWholeDay() ? each.toLocalDate().toString() : each.toString()))
                .as(name)
                .containsExactlyElementsOf(Arrays.stream(expected.split(" "))
                        .filter(each -> !each.isEmpty())
                        .toList());
    }
}
