package org.flourishhub.recurring;

import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Two rows of times as one, soonest first; what is in both comes once. */
final class Merged implements Iterator<LocalDateTime> {
    private final Iterator<LocalDateTime> one;
    private final Iterator<LocalDateTime> other;
    private LocalDateTime ofOne;
    private LocalDateTime ofOther;

    Merged(Iterator<LocalDateTime> one, Iterator<LocalDateTime> other) {
        this.one = one;
        this.other = other;
        ofOne = next(one);
        ofOther = next(other);
    }

    @Override
    public boolean hasNext() {
        return ofOne != null || ofOther != null;
    }

    @Override
    public LocalDateTime next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int order = ofOne == null ? 1 : ofOther == null ? -1 : ofOne.compareTo(ofOther);
        LocalDateTime soonest = order <= 0 ? ofOne : ofOther;
        ofOne = order <= 0 ? next(one) : ofOne;
        ofOther = order >= 0 ? next(other) : ofOther;
        return soonest;
    }

    private static LocalDateTime next(Iterator<LocalDateTime> all) {
        return all.hasNext() ? all.next() : null;
    }
}
