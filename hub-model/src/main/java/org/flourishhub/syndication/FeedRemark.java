package org.flourishhub.syndication;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be better about a feed, as its doctor sees it. The words for partners belong to the pages. */
public enum FeedRemark {
    /** The site asks for a name and a password instead of answering. */
    LOGIN_PAGE,
    /** A guard in front of the site takes us for a harmful robot. */
    BLOCKED_BY_GUARD,
    /** A page for people came, not a feed. */
    WEB_PAGE,
    /** Nothing is at the address. */
    NOT_FOUND,
    /** The document stops before its first entry is whole. */
    CUT_SHORT,
    /** The feed's address leads to one that starts with https. */
    MOVED_TO_HTTPS,
    /** The feed's address leads to another place. */
    MOVED,
    /** It is a feed, but there is nothing in it. */
    EMPTY,
    /** It has more entries than are taken from one document. */
    TOO_MANY_ENTRIES,
    /** It says of itself that nothing more will come. */
    FINISHED,
    /** The newest entry is more than a year old. */
    ASLEEP,
    EXCERPTS_ONLY,
    NO_DATES,
    /** All entries have one and the same date. */
    ONE_DATE,
    /** Entries that have no name of their own by which they are known again. */
    NO_IDS,
    SAME_IDS,
    /** Entries that we know have come again under other names. */
    IDS_CHANGE,
    NO_LINKS,
    PICTURES_WITHOUT_WORDS,
    /** It cannot say "nothing has changed". */
    NO_VALIDATORS,
    /** It could say so, and sends everything again instead. */
    SAYS_ALL_AGAIN,
    WRONG_CHARSET,
    /** The site says that it is a page for people. */
    WRONG_TYPE,
    /** It had to be mended before it could be read. */
    BROKEN,
    /** Marks of a page builder stand among the words. */
    SHORTCODES,
    /** It holds comments, not stories. */
    COMMENTS,
    CALENDAR_WITHOUT_ZONE,
    CALENDAR_WITHOUT_IDS,
    CALENDAR_ALL_PAST;

    /** Those that keep a document from coming at all. */
    private static final Set<FeedRemark> TROUBLES =
            EnumSet.of(LOGIN_PAGE, BLOCKED_BY_GUARD, WEB_PAGE, NOT_FOUND, CUT_SHORT);

    /** Whether it keeps a document from coming at all; it is over with the first document or "nothing has changed". */
    public boolean isTrouble() {
        return TROUBLES.contains(this);
    }

    /** As the database keeps them. */
    static String written(Set<FeedRemark> remarks) {
        return remarks.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /** In the order in which they matter; words that an older or newer edition knew are passed over. */
    static Set<FeedRemark> read(String written) {
        Set<String> names = Set.of(written.split(","));
        Set<FeedRemark> remarks = EnumSet.noneOf(FeedRemark.class);
        Arrays.stream(values()).filter(remark -> names.contains(remark.name())).forEach(remarks::add);
        return remarks;
    }
}
