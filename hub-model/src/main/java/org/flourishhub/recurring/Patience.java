package org.flourishhub.recurring;

/**
 * How many days or moments may still be looked at. Several rules may share one, so that a thousand slow rules take no longer
 * than one. Counted and not timed: a busy machine gives up in the same place.
 */
public final class Patience {
    private final Patience whole;
    private long left;

    public Patience(long looks) {
        this(looks, null);
    }

    private Patience(long looks, Patience whole) {
        this.left = looks;
        this.whole = whole;
    }

    /** So much of it for one rule; what is not spent stays for the others. */
    public Patience portion(long looks) {
        return new Patience(looks, this);
    }

    public void spend(int looks) {
        left -= looks;
        if (whole != null) {
            whole.spend(looks);
        }
    }

    public boolean isOver() {
        return left < 0 || whole != null && whole.isOver();
    }
}
