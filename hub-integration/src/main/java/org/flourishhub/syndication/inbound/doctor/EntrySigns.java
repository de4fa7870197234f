package org.flourishhub.syndication.inbound.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.FeedRemark;
import org.flourishhub.syndication.Reading;
import org.flourishhub.syndication.StoryItem;
import org.jsoup.Jsoup;

/** What the entries of a document have in common that could be better. */
final class EntrySigns {
    private static final Duration A_YEAR = Duration.ofDays(365);
    /** A few entries that end like this are poems; most of them are excerpts. */
    private static final double MOST = 0.6;

    private static final int ENOUGH_TO_COMPARE = 3;
    /** Letters, tags and all: what a cut text ends with is shorter. */
    private static final int END = 600;

    private static final int LONGEST_CUT = 140;

    private static final Pattern CUT = Pattern.compile(
            "(…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.]|Continue reading.{0,120}|Read more.{0,60})\\s*$",
            Pattern.CASE_INSENSITIVE);

    private final List<FeedItem> entries;
    /** Of an event people want to know when it takes place, not when it was written down, and many have no page. */
    private final List<FeedItem> stories;

    private final Instant newest;
    private final Instant now;

    EntrySigns(Reading reading, Instant now) {
        this.entries =
                reading.items().stream().filter(item -> !item.withdrawn()).toList();
        this.stories = entries.stream().filter(StoryItem.class::isInstance).toList();
        this.newest = reading.newest();
        this.now = now;
    }

    void addTo(Set<FeedRemark> found) {
        if (entries.isEmpty()) {
            found.add(FeedRemark.EMPTY);
        }
        if (stories.isEmpty()) {
            return;
        }
        note(found, FeedRemark.ASLEEP, newest != null && newest.isBefore(now.minus(A_YEAR)));
        note(found, FeedRemark.NO_DATES, stories.stream().allMatch(item -> item.writtenAt() == null));
        note(found, FeedRemark.ONE_DATE, isOneDate());
        note(found, FeedRemark.NO_LINKS, stories.stream().allMatch(item -> item.link() == null));
        note(found, FeedRemark.EXCERPTS_ONLY, share(EntrySigns::isCut) >= MOST);
    }

    private static void note(Set<FeedRemark> found, FeedRemark remark, boolean holds) {
        if (holds) {
            found.add(remark);
        }
    }

    private boolean isOneDate() {
        return stories.size() >= ENOUGH_TO_COMPARE
                && stories.get(0).writtenAt() != null
                && stories.stream().map(FeedItem::writtenAt).distinct().count() == 1;
    }

    private static boolean isCut(FeedItem item) {
        String html = item.html();
        String end = html.substring(Math.max(0, html.length() - END));
        if (!mayBeCut(end)) {
            return false;
        }
        String text = Jsoup.parseBodyFragment(end).text();
        return CUT.matcher(text.substring(Math.max(0, text.length() - LONGEST_CUT)))
                .find();
    }

    /** Reading it as HTML takes much longer than this. */
    private static boolean mayBeCut(String end) {
        return end.indexOf('…') >= 0
                || end.contains("...")
                || end.contains("&hellip;")
                || end.contains("&#8230;")
                || says("continue reading", end)
                || says("read more", end);
    }

    /** In whatever case; from space to space, for looking at every letter takes longer. */
    private static boolean says(String words, String end) {
        int space = words.indexOf(' ');
        char next = words.charAt(space + 1);
        for (int at = end.indexOf(' '); at >= 0 && at + 1 < end.length(); at = end.indexOf(' ', at + 1)) {
            if (Character.toLowerCase(end.charAt(at + 1)) == next
                    && end.regionMatches(true, at - space, words, 0, words.length())) {
                return true;
            }
        }
        return false;
    }

    private double share(Predicate<FeedItem> sign) {
        return (double) stories.stream().filter(sign).count() / stories.size();
    }
}
