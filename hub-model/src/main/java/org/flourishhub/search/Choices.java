package org.flourishhub.search;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What somebody chose to narrow their search by, as slugs. What no {@link Narrowing} knows is passed over, and of too many
 * values only the first are kept.
 */
public final class Choices {
    public static final Choices NONE = new Choices(Map.of());

    /** Values of one way to narrow that a search can hold. */
    public static final int MOST_VALUES = 20;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 80;

    private final Map<Narrowing, Set<String>> chosen;

    private Choices(Map<Narrowing, Set<String>> chosen) {
        this.chosen = chosen;
    }

    static boolean isSlug(String value) {
        return value.length() <= LONGEST_SLUG && SLUG.matcher(value).matches();
    }

    /** The slugs chosen of one way to narrow, sorted; empty means any. */
    public Set<String> of(Narrowing narrowing) {
        return chosen.getOrDefault(narrowing, Set.of());
    }

    /** With these instead of what was chosen there before. */
    public Choices with(Narrowing narrowing, Collection<String> slugs) {
        Set<String> kept = new TreeSet<>();
        slugs.stream().filter(narrowing::knows).sorted().limit(MOST_VALUES).forEach(kept::add);
        Map<Narrowing, Set<String>> others = new EnumMap<>(Narrowing.class);
        others.putAll(chosen);
        others.remove(narrowing);
        if (!kept.isEmpty()) {
            others.put(narrowing, Collections.unmodifiableSet(kept));
        }
        return new Choices(others);
    }

    public Choices without(Narrowing narrowing, String slug) {
        Set<String> rest = new TreeSet<>(of(narrowing));
        rest.remove(slug);
        return with(narrowing, rest);
    }

    public Choices without(Narrowing narrowing) {
        return with(narrowing, Set.of());
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Choices others && chosen.equals(others.chosen);
    }

    @Override
    public int hashCode() {
        return chosen.hashCode();
    }

    @Override
    public String toString() {
        return chosen.toString();
    }
}
