package org.flourishhub.syndication.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flourishhub.syndication.FeedDay;
import org.flourishhub.syndication.FeedRemark;
import org.flourishhub.syndication.RefusedItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FeedMonthTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 12);
    private static final FeedDay UNASKED = day(0, 0, 0, 0, 0, null);
    private static final FeedDay QUIET = day(24, 0, 0, 0, 0, null);
    private static final FeedDay SHAKY = day(24, 1, 0, 0, 0, "It was slow.");
    private static final FeedDay SHAKY_NEWS = day(24, 2, 1, 0, 0, "It was slow.");
    private static final FeedDay NEWS = day(24, 0, 2, 1, 0, null);
    private static final FeedDay GONE = day(3, 0, 0, 0, 1, null);
    private static final FeedDay BROKEN = day(2, 2, 0, 0, 0, "We could not find it.");

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, getClass().getClassLoader());

    @Test
    void the_words_say_what_the_picture_shows() {
        assertThat(new FeedMonth(List.of(UNASKED, QUIET, NEWS, GONE, BROKEN)).summary())
                .isEqualTo("Asked on 4 of the last 5 days. Something came on 2 days: 2 new, 1 changed, 1 taken back."
                        + " It did not work on 1 day: Thursday 12 November.");
        assertThat(new FeedMonth(List.of(UNASKED, UNASKED)).summary()).isEqualTo("Not asked in the last 2 days.");
        assertThat(new FeedMonth(List.of(QUIET)).summary())
                .isEqualTo("Asked on 1 of the last 1 days. Nothing new came.");
        assertThat(List.of(UNASKED, QUIET, NEWS, BROKEN).stream().map(FeedMonth::mark))
                .containsExactly("none", "quiet", "news", "trouble");
    }

    @Test
    void a_day_on_which_only_some_readings_failed_is_neither_drawn_nor_told_as_one_on_which_all_went_well() {
        assertThat(FeedMonth.mark(SHAKY)).isEqualTo("quiet partly");
        assertThat(FeedMonth.mark(SHAKY_NEWS)).isEqualTo("news partly");
        assertThat(new FeedMonth(List.of(QUIET, SHAKY)).summary())
                .isEqualTo("Asked on 2 of the last 2 days. Nothing new came."
                        + " It did not work every time on 1 day: Thursday 12 November.");
        assertThat(new FeedMonth(List.of(BROKEN, SHAKY, SHAKY_NEWS)).summary())
                .isEqualTo("Asked on 3 of the last 3 days. Something came on 1 day: 1 new."
                        + " It did not work on 1 day: Thursday 12 November."
                        + " It did not work every time on 2 days, the last time on Thursday 12 November.");
    }

    @Test
    void only_days_with_something_to_say_are_told_one_by_one() {
        FeedMonth month = new FeedMonth(List.of(UNASKED, QUIET, SHAKY, NEWS));
        assertThat(month.eventful()).containsExactly(NEWS, SHAKY);
        assertThat(FeedMonth.said(NEWS)).isEqualTo("2 new, 1 changed");
        assertThat(FeedMonth.said(QUIET)).isEmpty();
    }

    @Test
    void the_doctor_has_words_of_its_own_for_every_remark() {
        Set<String> seen = new HashSet<>();
        for (FeedRemark remark : FeedRemark.values()) {
            String html = said(remark, MadeWith.UNKNOWN);
            assertThat(html).as(remark.name()).contains("<h3>", "<p>", "<li>");
            assertThat(seen.add(html)).as(remark.name()).isTrue();
        }
        assertThat(said(FeedRemark.EXCERPTS_ONLY, MadeWith.UNKNOWN)).contains("Settings, Reading", "In Blogger:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://calendar.google.com/calendar/ical/a%40b/public/basic.ics|In Google Calendar:",
                "https://outlook.office365.com/owa/calendar/a@b/c/calendar.ics|In Outlook:",
                "https://council.example/events/?ical=1|In The Events Calendar",
                "https://p12-caldav.icloud.com/published/2/abc|In Apple Calendar:",
                "https://ics.teamup.com/feed/ksabc/0.ics|In Teamup:"
            })
    void the_doctor_names_the_setting_of_the_product_that_made_the_calendar_and_no_other(String address, String words) {
        String html = said(FeedRemark.CALENDAR_WITHOUT_ZONE, MadeWith.of(address));
        assertThat(html).contains("drops its time zone", words).containsOnlyOnce("<li>");
    }

    @Test
    void of_a_product_without_advice_of_its_own_the_doctor_names_the_settings_of_all() {
        MadeWith unknown = MadeWith.of("https://council.example/dates.ics");
        assertThat(unknown).isEqualTo(MadeWith.UNKNOWN);
        assertThat(said(FeedRemark.CALENDAR_WITHOUT_ZONE, unknown)).contains("In Google", "In Outlook", "In Teamup");
        assertThat(said(FeedRemark.EXCERPTS_ONLY, MadeWith.of("https://a.example/blog-feed.xml")))
                .contains("In WordPress", "In Blogger");
        assertThat(said(FeedRemark.EXCERPTS_ONLY, MadeWith.of("https://a.example/stories/feed/")))
                .contains("In WordPress")
                .doesNotContain("In Blogger");
    }

    private String said(FeedRemark remark, MadeWith made) {
        return rendered("console/feedremark", Map.of("remark", remark, "made", made));
    }

    @ParameterizedTest
    @EnumSource(RefusedItem.Reason.class)
    void every_reason_is_said_in_a_sentence(RefusedItem.Reason reason) {
        assertThat(rendered("console/feedreason", Map.of("reason", reason)).strip())
                .endsWith(".")
                .hasSizeGreaterThan(20);
    }

    private String rendered(String template, Map<String, Object> parts) {
        StringOutput html = new StringOutput();
        templates.render(template + ".jte", parts, html);
        return html.toString();
    }

    private static FeedDay day(int readings, int troubles, int came, int changed, int withdrawn, String problem) {
        return new FeedDay(FIRST, readings, troubles, came, changed, withdrawn, problem);
    }
}
