package org.flourishhub.syndication.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.flourishhub.shared.web.InWords;
import org.flourishhub.syndication.FeedDay;

/** The last days of a feed: as marks of a small picture, and the same facts in words. {@code days} are in order. */
public record FeedMonth(List<FeedDay> days) {
    /** The styles of one day's mark: nothing was asked, trouble, news, or quiet, the last two perhaps with some trouble. */
    public static String mark(FeedDay day) {
        if (day.readings() == 0) {
            return "none";
        }
        if (day.wentWrong()) {
            return "trouble";
        }
        return (day.isQuiet() ? "quiet" : "news") + (day.wentPartlyWrong() ? " partly" : "");
    }

    /** Such as "Asked on 28 of the last 30 days. On 5 of them something came: 12 new, 3 changed, 1 taken back." */
    public String summary() {
        long asked = count(day -> day.readings() > 0);
        if (asked == 0) {
            return "Not asked in the last " + days.size() + " days.";
        }
        return "Asked on " + asked + " of the last " + days.size() + " days. " + news()
                + trouble("It did not work on ", FeedDay::wentWrong)
                + trouble("It did not work every time on ", FeedDay::wentPartlyWrong);
    }

    private String news() {
        long eventful = count(day -> !day.isQuiet());
        return eventful == 0
                ? "Nothing new came."
                : "Something came on " + InWords.count(eventful, "day") + ": " + counts(days) + ".";
    }

    private static String counts(List<FeedDay> days) {
        List<String> counts = new ArrayList<>();
        add(counts, days, FeedDay::came, "new");
        add(counts, days, FeedDay::changed, "changed");
        add(counts, days, FeedDay::withdrawn, "taken back");
        return String.join(", ", counts);
    }

    private static void add(List<String> counts, List<FeedDay> days, ToIntFunction<FeedDay> number, String what) {
        int all = days.stream().mapToInt(number).sum();
        if (all > 0) {
            counts.add(all + " " + what);
        }
    }

    private String trouble(String words, Predicate<FeedDay> sign) {
        long wrong = count(sign);
        if (wrong == 0) {
            return "";
        }
        LocalDate last = days.stream()
                .filter(sign)
                .reduce((first, second) -> second)
                .orElseThrow()
                .day();
        return " " + words + InWords.count(wrong, "day") + (wrong == 1 ? ": " : ", the last time on ")
                + InWords.day(last) + ".";
    }

    /** Days about which there is something to say, newest first. */
    public List<FeedDay> eventful() {
        List<FeedDay> told = new ArrayList<>(days.stream()
                .filter(day -> !day.isQuiet() || day.troubles() > 0)
                .toList());
        Collections.reverse(told);
        return told;
    }

    /** Such as "3 new, 1 changed"; empty for a quiet day. */
    public static String said(FeedDay day) {
        return counts(List.of(day));
    }

    private long count(Predicate<FeedDay> sign) {
        return days.stream().filter(sign).count();
    }
}
