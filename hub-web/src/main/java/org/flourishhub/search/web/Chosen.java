package org.flourishhub.search.web;

import java.util.List;
import java.util.Locale;
import org.flourishhub.search.Narrowing;
import org.flourishhub.search.SearchResults.Facet;
import org.flourishhub.search.SearchResults.FacetValue;

/** What a choice is called where it stands by itself, away from the heading that it was chosen under. */
public final class Chosen {
    private Chosen() {}

    /** Such as "Age 13 to 17", and "Young people (kind of help)" where somebody may be meant by the same words. */
    public static String words(Facet facet, FacetValue value, List<Facet> all) {
        String label = value.label();
        if (facet.narrowing() == Narrowing.AGE) {
            return "Age " + label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
        }
        return all.stream().filter(other -> holds(other, label)).count() > 1
                ? label + " (" + facet.label().toLowerCase(Locale.UK) + ")"
                : label;
    }

    private static boolean holds(Facet facet, String label) {
        return facet.values().stream().anyMatch(value -> value.label().equals(label));
    }
}
