package org.flourishhub.search;

/** The names of the fields in the index, as {@code solr/listings/conf/schema.xml} declares them. */
final class SolrFields {
    /** Raised whenever the meaning of a field changes: an index made for another number is filled anew. */
    static final int VERSION = 7;

    static final String ID = "id";
    static final String MADE_FOR = "made_for";

    static final String TITLE = "title";
    static final String NAME = "whole_name";
    static final String COMPLETION = "beginnings";
    static final String SUMMARY = "summary";
    static final String BODY = "body";
    static final String WORDS = "topic_words";
    static final String ORGANISATION_NAME = "organisation_words";
    static final String WHEREABOUTS = "place_words";

    static final String KIND = "kind";
    static final String AREA = "area";
    static final String HELP = "help";
    static final String ORGANISATION = "organisation";
    static final String WHO = "who";
    static final String LANGUAGE = "language";
    static final String WAY_IN = "way_in";
    static final String WAIT_DAYS = "wait_days";
    static final String ATTEND = "attend";
    static final String ACCESS_NEED = "access_need";
    static final String AGE_FROM = "age_from";
    static final String AGE_TO = "age_to";
    static final String SLOT = "slot";
    static final String OPEN_HOURS = "open_hours";
    static final String CLOSED_ON = "closed_on";
    static final String AREA_CHOICE = "area_choice";
    static final String HELP_CHOICE = "help_choice";
    static final String WHO_CHOICE = "who_choice";
    static final String LANGUAGE_CHOICE = "language_choice";
    static final String ORGANISATION_LABEL = "organisation_label";
    static final String POINT = "point";
    static final String SPOT = "spot";
    static final String COVERS = "covers";
    static final String COVERED_AREA = "covered_area";
    static final String PLACELESS = "placeless";
    static final String AVAILABLE = "available";
    static final String TAKES_PLACE = "takes_place";
    static final String CALLED_OFF = "called_off";
    static final String SHOWN_UNTIL = "shown_until";

    static final String SLUG = "slug";
    static final String PLACE = "place";
    static final String DISTRICT = "district";
    static final String SCHEDULE = "schedule";
    static final String STARTS_AT = "starts_at";
    static final String ENDS_AT = "ends_at";
    static final String EVENT_STATUS = "event_status";
    static final String SERVICE_STATUS = "service_status";
    static final String FREE = "free";
    static final String FEES = "fees";
    static final String HOW_TO_GET_IN = "how_to_get_in";
    static final String MINUTES = "minutes";
    static final String CHECKED_AT = "checked_at";
    static final String LAST_MODIFIED = "last_modified";

    private SolrFields() {}
}
