package org.flourishhub.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleQuestionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "dtstart":"2026-03-03","rrule":"FREQ=WEEKLY","limit":2 | ["2026-03-03","2026-03-10"]
                    "dtstart":"20260303","rrule":"RRULE:FREQ=DAILY;COUNT=2" | ["2026-03-03","2026-03-04"]
                    "dtstart":"20260324T100000Z","rrule":"FREQ=WEEKLY;COUNT=2" | ["2026-03-24T10:00:00Z","2026-03-31T10:00:00Z"]
                    "dtstart":"2026-03-03T10:00:00","rrule":"FREQ=DAILY;COUNT=2","exdate":"20260303T100000" | ["2026-03-04T10:00:00"]
                    "dtstart":"20260303T100000","exdate":["20260303T100000"],"rdate":["20260305T100000/PT1H","20260306T100000"] | ["2026-03-05T10:00:00","2026-03-06T10:00:00"]
                    "dtstart":"2026-03-03T10:00:00+01:00","limit":1 | ["2026-03-03T09:00:00Z"]
                    "dtstart":"DTSTART;VALUE=DATE:20260303","rrule":"FREQ=YEARLY;COUNT=1" | ["2026-03-03"]
                    "dtstart":"20260303","rrule":"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30","limit":5 | []
                    """)
    void a_question_is_answered_in_the_way_it_was_asked(String question, String occurrences) {
        assertThat(RuleQuestion.answer("{" + question + "}"))
                .isEqualTo("{\"ok\":true,\"occurrences\":" + occurrences + "}");
    }

    @Test
    void brackets_in_brackets_are_refused_and_the_next_question_is_answered() {
        assertThat(RuleQuestion.answer("{\"dtstart\":".repeat(100_000))).contains("\"error\":\"bad-json\"");
        assertThat(RuleQuestion.answer("[".repeat(100_000))).contains("\"error\":\"bad-json\"");
    }

    @Test
    void beside_a_zone_the_answer_stands_in_utc_too() {
        String expected = "{\"ok\":true,\"occurrences\":[\"2026-03-24T10:00:00\",\"2026-03-31T10:00:00\"],"
                + "\"utc\":[\"2026-03-24T10:00:00Z\",\"2026-03-31T09:00:00Z\"]}";

        assertThat(
                        RuleQuestion.answer(
                                "{\"dtstart\":\"20260324T100000\",\"tzid\":\"GMT Standard Time\",\"rrule\":\"FREQ=WEEKLY;COUNT=2\"}"))
                .isEqualTo(expected);
        assertThat(
                        RuleQuestion.answer(
                                "{\"dtstart\":\"DTSTART;TZID=Europe/London:20260324T100000\",\"rrule\":\"FREQ=WEEKLY;COUNT=2\"}"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {"dtstart":"20260303","rrule":"FREQ=SOMETIMES"} | bad-rule
                    {"dtstart":"20260303","rrule":"FREQ=DAILY;COUNT=2;UNTIL=20260304"} | bad-rule
                    {"dtstart":"20260303","rrule":7} | bad-rule
                    {"dtstart":"20260303","rrule":["FREQ=DAILY","FREQ=WEEKLY"]} | bad-rule
                    {"dtstart":"the third of March"} | bad-date
                    {"dtstart":"20260303","exdate":"never"} | bad-date
                    {"dtstart":"20260303T100000","tzid":"Middle-earth"} | unknown-zone
                    {"dtstart":"20260303","rrule":"RSCALE=CHINESE;FREQ=YEARLY"} | unsupported-calendar
                    not json | bad-json
                    [1,2] | bad-json
                    {"dtstart" | bad-json
                    """)
    void what_cannot_be_answered_is_refused_in_words(String question, String code) {
        assertThat(RuleQuestion.answer(question))
                .startsWith("{\"ok\":false,\"error\":\"" + code + "\",\"message\":\"")
                .doesNotContain("\n");
    }
}
