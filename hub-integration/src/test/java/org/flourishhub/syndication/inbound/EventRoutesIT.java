package org.flourishhub.syndication.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flourishhub.directory.Cast;
import org.flourishhub.directory.Event;
import org.flourishhub.syndication.AddFeed;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedCheckup;
import org.flourishhub.syndication.FeedCheckups;
import org.flourishhub.syndication.FeedDay;
import org.flourishhub.syndication.FeedDays;
import org.flourishhub.syndication.FeedDetails;
import org.flourishhub.syndication.RefusedItem;
import org.flourishhub.syndication.inbound.PartnerSite.Page;
import org.junit.jupiter.api.Test;

/** Calendars and other feeds of events as they are read in the hub. */
class EventRoutesIT extends WithPartners {
    @Test
    void a_feed_of_pages_is_followed_to_its_end_and_goes_on_from_there() {
        String path = "/" + UUID.randomUUID();
        partner.put(path, page(path + "?afterChangeNumber=1", session("updated", 1), session("updated", 2)));
        partner.put(
                path + "?afterChangeNumber=1",
                page(path + "?afterChangeNumber=2", session("deleted", 1), session("updated", 3)));
        partner.put(path + "?afterChangeNumber=2", page(path + "?afterChangeNumber=2"));
        UUID feed = calendar(partner.url(path).toString(), null);
        until(() -> events(feed).size() == 2);
        assertThat(events(feed)).extracting(Event::name).containsExactly("Walk 2", "Walk 3");
        assertThat(events(feed)).allMatch(Event::isPublic);

        partner.put(path + "?afterChangeNumber=2", page(path + "?afterChangeNumber=3", session("deleted", 2)));
        partner.put(path + "?afterChangeNumber=3", page(path + "?afterChangeNumber=3"));
        until(() -> !events(feed).get(0).isPublic());
        // on whichever side of midnight
        until(() -> hub.get(FeedDays.class).of(feed).stream()
                        .mapToInt(FeedDay::withdrawn)
                        .sum()
                == 1);
        assertThat(hub.get(FeedDays.class).of(feed).stream()
                        .mapToInt(FeedDay::came)
                        .sum())
                .isEqualTo(2);
        assertThat(events(feed).get(1).isPublic()).isTrue();
        assertThat(partner.asked(path + "?afterChangeNumber=1")).hasSize(1);
    }

    @Test
    void a_calendar_with_windows_zones_and_stamps_that_change_becomes_events_and_takes_them_back() {
        String path = "/" + UUID.randomUUID() + ".ics";
        LocalDate day = LocalDate.now(hub.get(Clock.class)).plusDays(40);
        partner.put(path, calendar(day, "20260301T080000Z", "Tea", "Walk", "Choir"));
        UUID feed = calendar(partner.url(path).toString(), null);
        until(() -> events(feed).size() == 3);
        Event tea = events(feed).get(1);
        assertThat(tea.name()).isEqualTo("Tea");
        assertThat(tea.isPublic()).isTrue();
        assertThat(tea.startsAt())
                .isEqualTo(day.atTime(19, 0).atZone(ZoneId.of("Europe/London")).toInstant());
        until(() -> feed(feed).edition().windowSize() == 3);
        Instant changed = feed(feed).edition().lastChangedAt();

        int asked = partner.asked(path).size();
        partner.put(path, calendar(day, "20260302T090000Z", "Tea", "Walk", "Choir"));
        until(() -> partner.asked(path).size() > asked + 2);
        assertThat(feed(feed).edition().lastChangedAt()).isEqualTo(changed);
        assertThat(events(feed).get(1).version()).isEqualTo(tea.version());

        partner.put(path, calendar(day, "20260303T090000Z", "Tea", "Cancelled: Walk"));
        until(() -> events(feed).get(2).status() == Event.Status.CANCELLED);
        until(() -> !events(feed).get(0).isPublic());
        assertThat(events(feed).get(2).isPublic()).isTrue();
        assertThat(events(feed).get(1).version()).isEqualTo(tea.version());
    }

    @Test
    void a_calendar_that_is_never_whole_and_never_changes_tells_the_dates_of_its_series_again() {
        String path = "/" + UUID.randomUUID() + ".ics";
        LocalDate day = LocalDate.now(hub.get(Clock.class)).plusDays(40);
        Page whole = calendar(day, "20260301T080000Z", "Tea");
        String hourly = whole.body().replace("\r\nLOCATION", "\r\nRRULE:FREQ=HOURLY;INTERVAL=30;COUNT=9\r\nLOCATION");
        partner.put(
                path,
                Page.of("text/calendar", hourly.replace("END:VCALENDAR\r\n", ""))
                        .with("ETag", "\"same\""));
        UUID feed = calendar(partner.url(path).toString(), null);
        until(() -> events(feed).size() == 1);
        until(() -> feed(feed).edition().windowSize() == 1);
        long told = events(feed).get(0).version();

        sql("update feed_event set taken_in_at = '2026-01-01', revised_at = null where feed_id = '" + feed + "'");
        sql("update feed set dates_told_at = '2026-01-01' where id = '" + feed + "'");

        until(() -> events(feed).get(0).version() > told);
    }

    @Test
    void an_event_whose_rule_takes_too_long_stays_outside_and_its_feeds_page_says_so() {
        String path = "/" + UUID.randomUUID() + ".ics";
        LocalDate day = LocalDate.now(hub.get(Clock.class)).plusDays(40);
        String slow = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:slow\r\nDTSTART:20200101T000000\r\n"
                + "RRULE:FREQ=SECONDLY\r\nSUMMARY:Each second\r\nEND:VEVENT\r\n";
        // more than one portion, so that it goes step by step
        String[] names = IntStream.range(0, 60).mapToObj(i -> "Tea " + i).toArray(String[]::new);
        String others = calendar(day, "20260301T080000Z", names).body();
        partner.put(path, Page.of("text/calendar", slow + others.substring(others.indexOf("BEGIN:VEVENT"))));
        UUID feed = calendar(partner.url(path).toString(), null);

        until(() -> feed(feed).edition().windowSize() == 61);
        assertThat(events(feed)).hasSize(60);
        FeedCheckup checkup = hub.get(FeedCheckups.class).find(feed).orElseThrow();
        assertThat(checkup.items()).isEqualTo(60);
        assertThat(checkup.refused()).containsExactly(new RefusedItem("Each second", RefusedItem.Reason.SLOW_RULE));
    }

    @Test
    void events_that_come_page_by_page_and_want_a_key_are_all_taken_in() {
        String path = "/" + UUID.randomUUID() + "/v3/events/";
        LocalDate day = LocalDate.now(hub.get(Clock.class)).plusDays(40);
        partner.put(path, eventbrite(day, "1", "Tea", "more"));
        partner.put(path + "?continuation=more", eventbrite(day, "2", "Walk", null));
        UUID feed = calendar(partner.url(path).toString(), "hub.secret.care-opinion");
        until(() -> events(feed).size() == 2);

        assertThat(partner.asked(path))
                .allSatisfy(asked -> assertThat(asked.getRequestHeaders().getFirst("Authorization"))
                        .isEqualTo("Bearer right-key"));
        until(() -> feed(feed).edition().windowSize() == 2);
    }

    private Page page(String next, String... items) {
        return Page.of(
                "application/json",
                "{\"next\":\"" + partner.url(next) + "\",\"license\":\"https://x.example/\",\"items\":["
                        + String.join(",", items) + "]}");
    }

    private String session(String state, int id) {
        LocalDate day = LocalDate.now(hub.get(Clock.class)).plusDays(40);
        return "{\"state\":\"" + state + "\",\"kind\":\"Session\",\"id\":" + id + ",\"modified\":1"
                + (state.equals("deleted")
                        ? ""
                        : ",\"data\":{\"name\":\"Walk " + id + "\",\"startDate\":\"" + day + "T10:00:00Z\"}")
                + "}";
    }

    private UUID calendar(String url, String secret) {
        UUID organisation = Cast.organisation(hub, "Heeley Hall " + UUID.randomUUID());
        return hub.get(AddFeed.class)
                .add(
                        new FeedDetails(
                                url,
                                Feed.Kind.AUTO,
                                "A calendar",
                                organisation,
                                Feed.Trust.PUBLISH_AT_ONCE,
                                null,
                                null,
                                secret),
                        Cast.ADMINISTRATOR);
    }

    /** As Exchange writes it: each name on its day at seven in the evening. */
    private Page calendar(LocalDate day, String stamp, String... names) {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:PUBLISH\r\n");
        for (String name : names) {
            text.append("BEGIN:VEVENT\r\nUID:" + name.replaceFirst(".*: ", "") + "\r\nDTSTAMP:" + stamp)
                    .append("\r\nDTSTART;TZID=\"GMT Standard Time\":"
                            + day.toString().replace("-", "") + "T190000")
                    .append("\r\nSUMMARY:" + name + "\r\nLOCATION:Heeley Hall\r\nEND:VEVENT\r\n");
        }
        return Page.of("text/calendar", text + "END:VCALENDAR\r\n");
    }

    private Page eventbrite(LocalDate day, String id, String name, String next) {
        return Page.of("application/json", """
                {"pagination": {"has_more_items": %b, "continuation": "%s"}, "events": [{"id": "%s", "name": {"text": "%s"},
                 "summary": "Come", "url": "https://www.eventbrite.co.uk/e/%s", "status": "live", "is_free": true,
                 "start": {"timezone": "Europe/London", "local": "%sT10:00:00", "utc": "%sT10:00:00Z"}}]}""".formatted(next != null, next, id, name, id, day, day));
    }

    /** By what the calendar calls them. */
    private List<Event> events(UUID feed) {
        return hub.inTransaction(() -> hub.get(EntityManager.class)
                .createQuery(
                        "select v from Event v, EventEntry e where e.eventId = v.id and e.feedId = :feed order by e.key",
                        Event.class)
                .setParameter("feed", feed)
                .getResultList());
    }
}
