package org.flourishhub.search;

import static org.flourishhub.search.SolrFields.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.SolrInputDocument;
import org.flourishhub.directory.Event;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.Taxonomy;
import org.flourishhub.search.Listing.Day;
import org.flourishhub.search.Listing.Word;

/** How a listing is written into the index, and how its facts are read back from there. */
final class ListingDocument {
    private static final Pattern FOR_SOLR_ALONE = Pattern.compile("[\uE000\uE001\u0000]");

    /** Most listings have some forty: room for all at once, so that none is moved when more come. */
    private static final int ROOM_FOR_FIELDS = 64;

    private static final Duration WHEN_NOBODY_SAID_HOW_LONG = Duration.ofHours(3);

    /** The fields that {@link #factsOf} reads. */
    static final String FACTS = String.join(
            ",",
            PLACE,
            DISTRICT,
            SCHEDULE,
            STARTS_AT,
            ENDS_AT,
            EVENT_STATUS,
            SERVICE_STATUS,
            FREE,
            FEES,
            HOW_TO_GET_IN,
            MINUTES,
            LAST_MODIFIED);

    private ListingDocument() {}

    /** The key of a listing in the index, such as {@code service:1f5a4e2c-…}. */
    static String idOf(Kind kind, UUID id) {
        return kind.slug() + ":" + id;
    }

    /** The listing's own id in such a key. */
    static UUID idIn(String key) {
        return UUID.fromString(key.substring(key.indexOf(':') + 1));
    }

    static SolrInputDocument of(Listing listing) {
        SolrInputDocument document = new SolrInputDocument(new LinkedHashMap<>(ROOM_FOR_FIELDS));
        document.setField(ID, idOf(listing.kind(), listing.id()));
        document.setField(MADE_FOR, VERSION);
        document.setField(KIND, listing.kind().slug());
        document.setField(SLUG, listing.slug());
        document.setField(TITLE, clean(listing.title()));
        document.setField(SUMMARY, clean(listing.summary()));
        document.setField(BODY, clean(listing.body()));
        publisher(document, listing);
        words(document, listing);
        fit(document, listing.fit());
        whereabouts(document, listing);
        facts(document, listing);
        dates(document, listing);
        return document;
    }

    private static void publisher(SolrInputDocument document, Listing listing) {
        if (listing.publisher() != null) {
            String name = clean(listing.publisher().name());
            document.setField(ORGANISATION_NAME, name);
            if (listing.publisher().slug() != null) {
                document.setField(ORGANISATION, listing.publisher().slug());
                document.setField(
                        ORGANISATION_LABEL, Facets.label(0, listing.publisher().slug(), name));
            }
        }
    }

    private static void words(SolrInputDocument document, Listing listing) {
        for (Word word : listing.words()) {
            document.addField(WORDS, word.label());
            switch (word.taxonomy()) {
                case Taxonomy.AREAS_OF_RECOVERY -> narrowedBy(document, AREA, AREA_CHOICE, word);
                case Taxonomy.KINDS_OF_HELP -> narrowedBy(document, HELP, HELP_CHOICE, word);
                case Taxonomy.WHO_IT_IS_FOR -> narrowedBy(document, WHO, WHO_CHOICE, word);
                default -> {
                    // words of other taxonomies are found as words alone
                }
            }
        }
    }

    private static void narrowedBy(SolrInputDocument document, String field, String labels, Word word) {
        document.addField(field, word.slug());
        document.addField(labels, Facets.label(word.position(), word.slug(), clean(word.label())));
    }

    private static void fit(SolrInputDocument document, Fit fit) {
        document.setField(AGE_FROM, fit.ageFrom() == null ? 0 : fit.ageFrom());
        document.setField(AGE_TO, fit.ageTo() == null ? Ages.OLDEST : fit.ageTo());
        put(document, WAIT_DAYS, fit.waitDays());
        fit.waysIn().forEach(way -> document.addField(WAY_IN, way));
        fit.attend().forEach(way -> document.addField(ATTEND, way));
        fit.accessNeeds().forEach(need -> document.addField(ACCESS_NEED, need));
        fit.languages().forEach(language -> narrowedBy(document, LANGUAGE, LANGUAGE_CHOICE, language));
        fit.hours().slots().forEach(slot -> document.addField(SLOT, slot));
        fit.hours().open().forEach(span -> document.addField(OPEN_HOURS, span));
        fit.hours().closedOn().forEach(day -> document.addField(CLOSED_ON, day.toString()));
        document.setField(CHECKED_AT, date(fit.checkedAt()));
    }

    private static void whereabouts(SolrInputDocument document, Listing listing) {
        listing.whereabouts().words().forEach(word -> document.addField(WHEREABOUTS, clean(word)));
        for (Spot spot : listing.whereabouts().spots()) {
            document.addField(
                    POINT, spot.point().latitude() + "," + spot.point().longitude());
            document.addField(SPOT, clean(spot.written()));
        }
        document.setField(PLACELESS, listing.whereabouts().spots().isEmpty());
        listing.fit().areas().words().forEach(word -> document.addField(COVERS, word));
        put(document, COVERED_AREA, listing.fit().areas().name());
    }

    private static void facts(SolrInputDocument document, Listing listing) {
        ListingFacts facts = listing.facts();
        document.setField(AVAILABLE, listing.available());
        put(document, PLACE, facts.place());
        put(document, DISTRICT, facts.district());
        put(document, SCHEDULE, facts.schedule());
        put(document, STARTS_AT, date(facts.startsAt()));
        put(document, ENDS_AT, date(facts.endsAt()));
        put(document, SHOWN_UNTIL, date(shownUntil(listing)));
        put(
                document,
                EVENT_STATUS,
                facts.eventStatus() == null ? null : facts.eventStatus().name());
        put(
                document,
                SERVICE_STATUS,
                facts.serviceStatus() == null ? null : facts.serviceStatus().name());
        put(document, FREE, facts.free());
        put(document, FEES, facts.fees());
        put(document, HOW_TO_GET_IN, facts.howToGetIn());
        put(document, MINUTES, facts.minutes());
        put(document, LAST_MODIFIED, date(facts.lastModified()));
    }

    private static void dates(SolrInputDocument document, Listing listing) {
        for (Day day : listing.dates()) {
            document.addField(TAKES_PLACE, new TakesPlace(day.startsAt(), day.overAt()).toString());
            if (day.calledOff()) {
                document.addField(CALLED_OFF, date(day.startsAt()));
            }
        }
    }

    private static Instant shownUntil(Listing listing) {
        ListingFacts facts = listing.facts();
        if (!listing.dates().isEmpty()) {
            return listing.dates().stream()
                    .map(Day::overAt)
                    .max(Comparator.naturalOrder())
                    .get();
        }
        boolean endUnknown = facts.endsAt() == null && facts.startsAt() != null;
        return endUnknown ? facts.startsAt().plus(WHEN_NOBODY_SAID_HOW_LONG) : facts.endsAt();
    }

    private static void put(SolrInputDocument document, String field, Object value) {
        if (value != null) {
            document.setField(field, value instanceof String text ? clean(text) : value);
        }
    }

    /** The characters that mark found words must come from Solr alone. */
    private static String clean(String text) {
        // hardly a text holds one, and to see that without an expression takes a fraction of the time
        boolean isClean = text.indexOf('\uE000') < 0 && text.indexOf('\uE001') < 0 && text.indexOf('\u0000') < 0;
        return isClean ? text : FOR_SOLR_ALONE.matcher(text).replaceAll("");
    }

    private static Date date(Instant moment) {
        return moment == null ? null : Date.from(moment);
    }

    /** The facts of a document that was found. */
    static ListingFacts factsOf(SolrDocument found) {
        String event = (String) found.getFieldValue(EVENT_STATUS);
        String service = (String) found.getFieldValue(SERVICE_STATUS);
        return new ListingFacts(
                (String) found.getFieldValue(PLACE),
                (String) found.getFieldValue(DISTRICT),
                (String) found.getFieldValue(SCHEDULE),
                moment(found, STARTS_AT),
                moment(found, ENDS_AT),
                event == null ? null : Event.Status.valueOf(event),
                service == null ? null : Service.Status.valueOf(service),
                Boolean.TRUE.equals(found.getFieldValue(FREE)),
                (String) found.getFieldValue(FEES),
                (String) found.getFieldValue(HOW_TO_GET_IN),
                (Integer) found.getFieldValue(MINUTES),
                moment(found, LAST_MODIFIED));
    }

    private static Instant moment(SolrDocument found, String field) {
        Date date = (Date) found.getFieldValue(field);
        return date == null ? null : date.toInstant();
    }
}
