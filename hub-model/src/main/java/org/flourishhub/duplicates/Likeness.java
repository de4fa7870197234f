package org.flourishhub.duplicates;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * How much speaks for two listings being one, as a sum of points for and against. The points are those of
 * docs/duplicates.md, found by trial on the labelled set of the tests.
 *
 * @param points those above {@link #ENOUGH} are shown to a moderator
 */
record Likeness(double points, Set<Reason> reasons) {
    static final double ENOUGH = 4;

    private static final double SAME_NAME = 4;
    private static final double SAME_OWNER = 1;

    /** The same name, and the same name of whose it is. */
    private static final double MOST_FOR_NAMES = SAME_NAME + SAME_OWNER;

    static Likeness of(Features one, Features other) {
        Weighing weighing = new Weighing();
        weighing.numbers(one, other);
        weighing.phones(one, other);
        weighing.webPlaces(one, other);
        weighing.postcodes(one, other);
        // names take nearly all the time, so they are not asked where they can change nothing any more
        if (weighing.points + MOST_FOR_NAMES >= ENOUGH) {
            weighing.names(one, other);
            weighing.organisations(one, other);
        }
        return new Likeness(weighing.points, Collections.unmodifiableSet(weighing.reasons));
    }

    boolean isEnough() {
        return points >= ENOUGH;
    }

    /** For people: 50 is just enough, 100 is certain. */
    int percent() {
        return (int) Math.round(100 / (1 + Math.exp((ENOUGH - points) / 2)));
    }

    /** Adds up, one feature after the other; what is missing on one side says nothing. */
    private static final class Weighing {
        private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        private double points;

        /** Whose it is may stand in the name of one and not in that of the other. */
        private void names(Features one, Features other) {
            Set<String> owners = new HashSet<>(one.organisation());
            owners.addAll(other.organisation());
            switch (NameLikeness.of(one.name(), other.name(), owners)) {
                case SAME -> says(Reason.SAME_NAME, SAME_NAME);
                case SIMILAR -> says(Reason.SIMILAR_NAME, 3);
                case SAYS_MORE -> points -= 4.5;
                case AT_ODDS -> points -= 6;
            }
        }

        private void numbers(Features one, Features other) {
            if (!one.numbers().isEmpty() && !other.numbers().isEmpty()) {
                if (Collections.disjoint(one.numbers(), other.numbers())) {
                    points -= 5;
                } else {
                    says(Reason.SAME_NUMBER, 10);
                }
            }
        }

        private void phones(Features one, Features other) {
            if (one.phone() != null && other.phone() != null) {
                if (one.phone().equals(other.phone())) {
                    says(Reason.SAME_PHONE, 3);
                } else {
                    points -= 2;
                }
            }
        }

        private void webPlaces(Features one, Features other) {
            if (one.web() != null && other.web() != null) {
                if (one.web().equals(other.web())) {
                    boolean front = one.web().path().isEmpty();
                    says(front ? Reason.SAME_WEBSITE : Reason.SAME_WEB_ADDRESS, front ? 1 : 2.5);
                } else if (one.web().host().equals(other.web().host())) {
                    says(Reason.SAME_WEBSITE, 0.5);
                } else {
                    points -= 0.5;
                }
            }
        }

        private void postcodes(Features one, Features other) {
            if (!one.postcodes().isEmpty() && !other.postcodes().isEmpty()) {
                if (!Collections.disjoint(one.postcodes(), other.postcodes())) {
                    says(Reason.SAME_POSTCODE, 2);
                } else {
                    points -= Collections.disjoint(one.districts(), other.districts()) ? 4 : 1;
                }
            }
        }

        private void organisations(Features one, Features other) {
            if (!one.organisation().isEmpty() && !other.organisation().isEmpty()) {
                NameLikeness names = NameLikeness.of(one.organisation(), other.organisation(), Set.of());
                if (names == NameLikeness.SAME || names == NameLikeness.SIMILAR) {
                    says(Reason.SAME_ORGANISATION, SAME_OWNER);
                } else if (names == NameLikeness.AT_ODDS) {
                    points -= 2;
                }
            }
        }

        private void says(Reason reason, double worth) {
            reasons.add(reason);
            points += worth;
        }
    }
}
