package org.flourishhub.syndication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flourishhub.directory.ChangedDate;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.EventDates;
import org.flourishhub.directory.EventDetails;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.directory.ReceivedDates;
import org.flourishhub.directory.ReceivedEvent;
import org.flourishhub.recurring.Patience;
import org.flourishhub.shared.RuleBroken;
import org.flourishhub.syndication.EventItem.Change;
import org.flourishhub.syndication.EventItem.Repetition;
import org.flourishhub.syndication.EventItem.When;

/** An event as a feed tells it, in the words of the directory. */
final class TellEvent {
    private static final Repetition ONCE = new Repetition(List.of(), List.of(), List.of(), List.of());

    private final EventItem item;
    private final ReceivedDates dates;

    /** One of many, which share what may be spent on their dates. */
    TellEvent(EventItem item, Instant now, Patience patience) {
        this.item = item;
        When when = item.when();
        Repetition again = item.repetition() == null ? ONCE : item.repetition();
        this.dates = when == null
                ? null
                : new ReceivedDates(
                                when.start(),
                                when.allDay(),
                                when.zone(),
                                again.rules(),
                                again.more(),
                                again.except(),
                                now)
                        .with(patience);
    }

    boolean hasDates() {
        return dates != null;
    }

    /** It has a day that is not over, and was not called off before anybody heard of it. */
    boolean isWorthTakingIn() {
        return hasDates()
                && item.status() != EventItem.Status.CANCELLED
                && !item.withdrawn()
                && dates.isWorthKnowing(length() == null ? Duration.ZERO : length());
    }

    /**
     * Only what comes in the next half year is told of it, so that it has to be told again before that is over. A series
     * that is over keeps the dates that it had.
     */
    boolean isToldForAWhile() {
        boolean changedForGood = item.repetition() != null
                && item.repetition().changes().stream().anyMatch(Change::onwards);
        return hasDates()
                && item.status() != EventItem.Status.CANCELLED
                && (changedForGood || dates.goOn())
                && !dates.soon().isEmpty();
    }

    /** Whether its dates could not be worked out, as far as anybody has asked for them until now. */
    boolean isSlow() {
        return hasDates() && dates.isSlow();
    }

    ReceivedEvent received() {
        return new ReceivedEvent(details(), status(), changes());
    }

    /** An address or a postcode that is none is left out: the event is worth more than they are. */
    private EventDetails details() {
        EventWords words = new EventWords(item);
        EventDetails all = details(words, words.page(), words.online(), words.place());
        try {
            all.check();
            return all;
        } catch (RuleBroken something) {
            return details(words, null, null, EventWords.named(words.place()));
        }
    }

    private EventDetails details(EventWords words, String page, String online, PlaceDetails place) {
        Instant start = dates.firstStart();
        return new EventDetails(
                        words.name(),
                        words.summary(),
                        words.description(),
                        start,
                        length() == null ? null : start.plus(length()),
                        page,
                        null,
                        null,
                        words.cost(),
                        words.isFree(),
                        online,
                        place,
                        item.terms())
                .repeating(dates.recurrence());
    }

    private Event.Status status() {
        return switch (item.status()) {
            case AS_PLANNED -> Event.Status.SCHEDULED;
            case CANCELLED -> Event.Status.CANCELLED;
            case POSTPONED -> Event.Status.POSTPONED;
            case MOVED_ONLINE -> Event.Status.MOVED_ONLINE;
        };
    }

    /** {@code null} when the feed gives no end. The last minute of a whole day still belongs to it, midnight no more. */
    private Duration length() {
        When when = item.when();
        if (when.end() == null) {
            return null;
        }
        ZoneId zone = clocks(when);
        Duration length = Duration.between(when.start().atZone(zone), when.end().atZone(zone));
        return when.allDay() ? length.minusMinutes(1) : length;
    }

    private List<ChangedDate> changes() {
        Map<LocalDateTime, ChangedDate> byDate = new LinkedHashMap<>();
        dates.oddTimes(length()).forEach(change -> byDate.put(change.plannedFor(), change));
        lastWords().forEach((planned, change) -> byDate.put(planned, changed(change, planned)));
        return new ArrayList<>(byDate.values());
    }

    /** Of each date only the last is worked out: thousands may be said of all that come later. */
    private Map<LocalDateTime, Change> lastWords() {
        Map<LocalDateTime, Change> words = new LinkedHashMap<>();
        List<Change> said =
                item.repetition() == null ? List.of() : item.repetition().changes();
        NavigableSet<LocalDateTime> soon = said.stream().anyMatch(Change::onwards) ? soonHere() : null;
        for (Change change : said) {
            LocalDateTime planned = dates.planned(change.planned());
            if (change.onwards()) {
                // this one and every later one
                soon.tailSet(planned, true).forEach(date -> words.put(date, change));
            } else {
                words.put(planned, change);
            }
        }
        return words;
    }

    private NavigableSet<LocalDateTime> soonHere() {
        return dates.soon().stream()
                .map(start -> start.atZone(EventDates.SHEFFIELD).toLocalDateTime())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private ChangedDate changed(Change change, LocalDateTime planned) {
        if (change.cancelled() || change.when() == null) {
            return ChangedDate.cancelled(planned, null);
        }
        ZoneId zone = clocks(change.when());
        // on the clocks of the series, so that ten o'clock stays ten o'clock when they change
        LocalDateTime there = planned.atZone(EventDates.SHEFFIELD)
                .withZoneSameInstant(clocks(item.when()))
                .toLocalDateTime();
        Duration moved = Duration.between(change.planned(), there);
        Instant start = change.when().start().plus(moved).atZone(zone).toInstant();
        Instant end = change.when().end() == null
                ? null
                : change.when().end().plus(moved).atZone(zone).toInstant();
        String note = change.title() == null || change.title().equals(item.title()) ? null : cut(change.title());
        return ChangedDate.moved(planned, start, end, note);
    }

    private static ZoneId clocks(When when) {
        return when.zone() == null ? EventDates.SHEFFIELD : when.zone();
    }

    private static String cut(String text) {
        return text.length() <= 300 ? text : text.substring(0, 299) + "…";
    }
}
