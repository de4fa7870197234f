package org.flourishhub.syndication;

import java.time.LocalDate;

/**
 * How one day of one feed went.
 *
 * @param readings how often it was asked; 0 for a day on which it was not
 * @param troubles how many of these did not work
 * @param came new entries
 * @param problem the last trouble of that day in plain words; {@code null} without one
 */
public record FeedDay(LocalDate day, int readings, int troubles, int came, int changed, int withdrawn, String problem) {

    static FeedDay without(LocalDate day) {
        return new FeedDay(day, 0, 0, 0, 0, 0, null);
    }

    public boolean isQuiet() {
        return came + changed + withdrawn == 0;
    }

    public boolean wentWrong() {
        return readings > 0 && troubles == readings;
    }

    /** Some readings did not work, and others did. */
    public boolean wentPartlyWrong() {
        return troubles > 0 && troubles < readings;
    }
}
