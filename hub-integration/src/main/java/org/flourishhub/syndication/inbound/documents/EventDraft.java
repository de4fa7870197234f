package org.flourishhub.syndication.inbound.documents;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.flourishhub.recurring.DateText;
import org.flourishhub.syndication.EventItem;
import org.flourishhub.syndication.EventItem.Place;
import org.flourishhub.syndication.EventItem.Repetition;
import org.flourishhub.syndication.EventItem.Status;
import org.flourishhub.syndication.EventItem.When;
import org.flourishhub.syndication.ItemDraft;
import org.flourishhub.syndication.inbound.words.PlainText;

/** An event of a site while its reader puts it together; what is never said stays {@code null}. */
public final class EventDraft {
    private static final int SUMMARY = 300;

    private final ItemDraft words;
    private When when;
    private Place place;
    private Status status = Status.AS_PLANNED;
    private Repetition repetition;
    private String cost;

    public EventDraft(UUID feed, String key, String givenId) {
        this(new ItemDraft(feed, key).calledByTheFeed(givenId));
    }

    /** Of an entry whose words are known already. */
    public EventDraft(ItemDraft words) {
        this.words = words;
    }

    public ItemDraft words() {
        return words;
    }

    /** {@code dirtyHtml} may be a text, too; {@code excerpt} is what the site itself gives in short. */
    public EventDraft told(String title, String dirtyHtml, String excerpt, String base) {
        String html = EventText.html(dirtyHtml, base);
        String brief = EventText.plain(excerpt);
        words.titled(PlainText.of(title))
                .telling(html)
                .excerpt(brief.isEmpty() ? null : brief)
                .inShort(PlainText.beginning(brief.isEmpty() ? html : brief, SUMMARY));
        return this;
    }

    /** As the site spells its dates; a day alone lasts to its end. {@code zone} is for those that name none. */
    public EventDraft from(String start, String end, ZoneId zone) {
        when = DateText.read(start)
                .map(said -> when(said, DateText.read(end).orElse(null), zone))
                .orElse(null);
        return this;
    }

    private static When when(DateText.Said start, DateText.Said end, ZoneId zone) {
        ZoneId clocks = zone == null || start.isWholeDay() ? start.offset() : zone;
        LocalDateTime local = local(start, clocks);
        LocalDateTime over =
                end == null ? null : end.isWholeDay() ? end.day().plusDays(1).atStartOfDay() : local(end, clocks);
        boolean wholeDay = start.isWholeDay() && (end == null || end.isWholeDay());
        LocalDateTime later = over == null || !over.isAfter(local) ? null : over;
        return new When(local, later == null && wholeDay ? local.plusDays(1) : later, wholeDay, clocks);
    }

    private static LocalDateTime local(DateText.Said said, ZoneId zone) {
        return said.offset() == null || zone == null
                ? said.start()
                : said.start().atZone(said.offset()).withZoneSameInstant(zone).toLocalDateTime();
    }

    public EventDraft from(Instant start, Instant end, ZoneId zone) {
        ZoneId clocks = zone == null ? ZoneOffset.UTC : zone;
        LocalDateTime over = end == null || !end.isAfter(start) ? null : LocalDateTime.ofInstant(end, clocks);
        when = new When(LocalDateTime.ofInstant(start, clocks), over, false, clocks);
        return this;
    }

    public EventDraft allDay() {
        if (when != null) {
            LocalDateTime start = when.start().toLocalDate().atStartOfDay();
            LocalDateTime last = when.end() == null ? start : when.end().minusSeconds(1);
            when = new When(start, last.toLocalDate().plusDays(1).atStartOfDay(), true, null);
        }
        return this;
    }

    public When when() {
        return when;
    }

    /** Nothing when nothing is known. */
    public EventDraft at(String name, String address, Double latitude, Double longitude, String onlineLink) {
        boolean there = latitude != null
                && longitude != null
                && Math.abs(latitude) <= 90
                && Math.abs(longitude) <= 180
                && (latitude != 0 || longitude != 0);
        String called = empty(EventText.plain(name));
        String street = empty(EventText.plain(address));
        place = called == null && street == null && onlineLink == null && !there
                ? null
                : new Place(called, street, there ? latitude : null, there ? longitude : null, onlineLink);
        return this;
    }

    public EventDraft is(Status how) {
        status = how;
        return this;
    }

    public EventDraft again(Repetition how) {
        repetition = how;
        return this;
    }

    public EventDraft costs(String words) {
        cost = empty(EventText.plain(words));
        return this;
    }

    public EventItem event() {
        return new EventItem(words.facts(), when, place, status, repetition, null, cost);
    }

    private static String empty(String text) {
        return text.isEmpty() ? null : text;
    }
}
