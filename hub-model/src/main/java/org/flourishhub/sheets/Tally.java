package org.flourishhub.sheets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many rows of a list have been dealt with, and what they came to. */
@Embeddable
public class Tally {
    @Column(name = "done_count")
    private int done;

    private int added;
    private int changed;
    private int same;
    private int wrong;

    protected Tally() {}

    void count(Decision.Outcome outcome) {
        done++;
        switch (outcome) {
            case ADDED -> added++;
            case CHANGED -> changed++;
            case SAME -> same++;
            case WRONG -> wrong++;
        }
    }

    public int done() {
        return done;
    }

    public int added() {
        return added;
    }

    public int changed() {
        return changed;
    }

    /** How many rows have told something: added or changed. */
    public int told() {
        return added + changed;
    }

    public int same() {
        return same;
    }

    public int wrong() {
        return wrong;
    }
}
