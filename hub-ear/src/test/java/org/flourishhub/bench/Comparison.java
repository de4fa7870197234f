package org.flourishhub.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pages and the bare questions behind them, in alternating rounds over the same stretch of the log. */
final class Comparison {
    private static final int STEP = 331;
    private static final int SECONDS_ANEW = 5;

    private final HubUnderLoad hub;
    private final Recorded recorded;
    private final Wrk wrk;
    private final Processes processes;

    final Figures pages = new Figures();
    final Figures solr = new Figures();
    final Figures madeAnew = new Figures();
    final Figures listings = new Figures();

    Comparison(HubUnderLoad hub, Recorded recorded, Wrk wrk) {
        this.hub = hub;
        this.recorded = recorded;
        this.wrk = wrk;
        this.processes = hub.processes();
    }

    void warmUp(int seconds) throws IOException, InterruptedException {
        Bench.say("Warming up for " + seconds + " s …");
        wrk.round(hub.solr(), recorded.questions(), 0, Math.max(1, seconds / 4));
        wrk.round(hub.address(), recorded.pages(), 0, Math.max(1, seconds * 3 / 4));
        makeEachListing();
    }

    /** Each as its first visitor gets it; whoever comes later is shown what was made. */
    private void makeEachListing() throws IOException, InterruptedException {
        Bench.say("Asking for each listing once …");
        int count = Files.readAllLines(recorded.listings()).size();
        long asked = 0;
        while (asked < count + count / 10) {
            // wrk's two threads begin half of the list apart
            asked += one("one anew", madeAnew, hub.address(), recorded.listings(), (int) (asked / 2), SECONDS_ANEW);
        }
    }

    void run(int rounds, int seconds) throws IOException, InterruptedException {
        for (int round = 0; round < rounds; round++) {
            int from = round * STEP;
            if (round % 2 == 0) {
                one("the page", pages, hub.address(), recorded.pages(), from, seconds);
                one("bare Solr", solr, hub.solr(), recorded.questions(), from, seconds);
            } else {
                one("bare Solr", solr, hub.solr(), recorded.questions(), from, seconds);
                one("the page", pages, hub.address(), recorded.pages(), from, seconds);
            }
            one("a listing", listings, hub.address(), recorded.listings(), from, Math.max(1, seconds / 2));
        }
    }

    /** Returns how many were asked. */
    private long one(String name, Figures figures, String address, Path requests, int from, int seconds)
            throws IOException, InterruptedException {
        Processes.Used before = processes.used();
        Wrk.Round round = wrk.round(address, requests, from, seconds);
        Processes.Used used = processes.used().since(before);
        figures.add(round, used);
        Bench.say("%-10s %6.1f a second, %6.2f ms of processor time, p99 %.0f ms, load %s"
                .formatted(name, round.perSecond(), used.all() / round.requests(), round.p99(), Processes.load()));
        return round.requests();
    }

    /** How many times the processor time of the bare questions a page costs. */
    double ratioOfCost() {
        return pages.cost() / (solr.cost() * recorded.questionsPerPage());
    }

    /** What part of the pages that Solr alone could have answered the hub shows. */
    double ratioOfSpeed() {
        return pages.perSecond() / (solr.perSecond() / recorded.questionsPerPage());
    }

    double ratioOfSlowest() {
        return pages.p99() / solr.p99();
    }
}
