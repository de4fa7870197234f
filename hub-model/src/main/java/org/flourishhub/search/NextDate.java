package org.flourishhub.search;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.solr.common.SolrDocument;
import org.flourishhub.directory.Event;

/** Which of an event's dates its hit shows: the next on the days that were asked for, rather one that takes place. */
final class NextDate {
    private NextDate() {}

    static ListingFacts of(SolrDocument found, SearchQuery query, Instant now) {
        ListingFacts facts = ListingDocument.factsOf(found);
        return facts.startsAt() == null
                ? facts
                : in(found, query, now).map(date -> shown(facts, date, found)).orElse(facts);
    }

    /** Empty for what has no date then. */
    static Optional<TakesPlace> in(SolrDocument found, SearchQuery query, Instant now) {
        Collection<Object> kept = found.getFieldValues(SolrFields.TAKES_PLACE);
        if (kept == null) {
            return Optional.empty();
        }
        Instant from = query.days().map(days -> days.from(now)).orElse(now);
        Instant until = query.days().map(days -> days.until(Instant.MAX)).orElse(Instant.MAX);
        List<TakesPlace> dates = kept.stream()
                .map(date -> TakesPlace.read(date.toString()))
                .filter(date -> date.meets(from, until))
                .sorted(Comparator.comparing(TakesPlace::startsAt))
                .toList();
        return dates.stream()
                .filter(date -> !isCalledOff(date, found))
                .findFirst()
                .or(() -> dates.stream().findFirst());
    }

    private static ListingFacts shown(ListingFacts facts, TakesPlace date, SolrDocument found) {
        Event.Status status = isCalledOff(date, found) ? Event.Status.CANCELLED : facts.eventStatus();
        return facts.on(date.startsAt(), facts.endsAt() == null ? null : date.overAt(), status);
    }

    private static boolean isCalledOff(TakesPlace date, SolrDocument found) {
        Collection<Object> calledOff = found.getFieldValues(SolrFields.CALLED_OFF);
        return calledOff != null && calledOff.contains(Date.from(date.startsAt()));
    }
}
