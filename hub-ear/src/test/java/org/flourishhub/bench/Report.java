package org.flourishhub.bench;

import java.util.List;
import java.util.Locale;

/** What was measured, each figure beside what it is to be. */
final class Report {
    private Report() {}

    static void print(int services, Comparison compared, Recorded recorded) {
        System.out.println();
        System.out.println(compared.pages.line("a page of results"));
        System.out.println(compared.solr.line("a question to bare Solr"));
        System.out.println(compared.madeAnew.line("a listing's page, anew"));
        System.out.println(compared.listings.line("a listing's page, kept"));
        say(
                "%,d services; %.2f questions to Solr and %,d bytes a page",
                services, recorded.questionsPerPage(), recorded.bytes());
        atMost("processor time of a page, times bare Solr's", compared.ratioOfCost(), 1.8);
        atLeast("pages a second, part of bare Solr's", compared.ratioOfSpeed(), 0.6);
        atMost("p99 of a page, times bare Solr's", compared.ratioOfSlowest(), 2.5);
        atMost("processor time of a listing's page, ms", compared.listings.cost(), 1.5);
    }

    static void print(Unchanged unchanged) {
        say(
                "repeated with If-None-Match: %d of %d answered 304, with %d questions to Solr and %.2f ms each: %s",
                unchanged.unchanged(),
                unchanged.asked(),
                unchanged.questions(),
                unchanged.milliseconds(),
                verdict(unchanged.unchanged() == unchanged.asked() && unchanged.questions() == 0));
    }

    static void print(List<Double> edits, int perSecond) {
        if (edits.isEmpty()) {
            throw new IllegalStateException("No edit was found");
        }
        double p99 = edits.get((int) Math.ceil(edits.size() * 0.99) - 1);
        say(
                "%d edits, %d a second, from sent to found: p50 %.0f ms, most %.0f ms",
                edits.size(), perSecond, edits.get(edits.size() / 2), edits.get(edits.size() - 1));
        atMost("from edit to found, p99, ms", p99, 1_500);
    }

    static void growth(double before, double after) {
        atMost("processor time of a page, times that among fewer services", after / before, 2.5);
    }

    private static void atMost(String what, double measured, double aim) {
        say("%-58s %8.2f, at most %.2f: %s", what, measured, aim, verdict(measured <= aim));
    }

    private static void atLeast(String what, double measured, double aim) {
        say("%-58s %8.2f, at least %.2f: %s", what, measured, aim, verdict(measured >= aim));
    }

    private static String verdict(boolean met) {
        return met ? "met" : "MISSED";
    }

    private static void say(String sentence, Object... values) {
        System.out.println(String.format(Locale.UK, sentence, values));
    }
}
