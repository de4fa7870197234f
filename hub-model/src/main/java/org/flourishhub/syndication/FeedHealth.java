package org.flourishhub.syndication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How the last readings of a feed went, as it is told to people. */
@Embeddable
public class FeedHealth {
    private static final int LONGEST_PROBLEM = 500;

    /** Of stories, of events, and of services, of which imports say it. */
    private static final String DISAPPEARED = " have disappeared from this ";

    static final String EVENTS_VANISHED = " events" + DISAPPEARED + "calendar at once.";
    static final String VANISHED = " stories" + DISAPPEARED + "feed at once.";

    @Column(name = "last_fetched_at")
    private Instant lastFetchedAt;

    private int failures;

    @Column(name = "items_lost")
    private int itemsLost;

    @Column(name = "last_problem")
    private String lastProblem;

    protected FeedHealth() {}

    static FeedHealth unknown() {
        return new FeedHealth();
    }

    void answered(Instant now) {
        lastFetchedAt = now;
        failures = 0;
        itemsLost = 0;
        lastProblem = null;
    }

    void failed(String sentence, Instant now) {
        lastFetchedAt = now;
        failures++;
        tell(sentence);
    }

    void tell(String sentence) {
        lastProblem =
                sentence.length() <= LONGEST_PROBLEM ? sentence : sentence.substring(0, LONGEST_PROBLEM - 1) + "…";
    }

    void forgive() {
        failures = 0;
    }

    /** One entry could not be taken in: this edition will be read again. */
    public void lostItem() {
        itemsLost++;
        tell("We could not take in " + itemsLost + (itemsLost == 1 ? " entry." : " entries.") + " We will try again.");
    }

    boolean saysThatMuchDisappeared() {
        return lastProblem != null && lastProblem.contains(DISAPPEARED);
    }

    boolean hasLostItems() {
        return itemsLost > 0;
    }

    /** {@code null} before it was asked for the first time. */
    public Instant lastFetchedAt() {
        return lastFetchedAt;
    }

    /** Failed attempts since it last answered. */
    public int failures() {
        return failures;
    }

    /** In plain words; {@code null} when all is well. */
    public String lastProblem() {
        return lastProblem;
    }
}
