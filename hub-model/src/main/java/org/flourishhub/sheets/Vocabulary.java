package org.flourishhub.sheets;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.shared.Slug;

/** The words things are found by, in the two sets in which partners' lists name them. */
final class Vocabulary {
    static final String AREAS = "areas-of-recovery";
    static final String KINDS = "kinds-of-help";

    private final Map<String, Map<String, String>> slugsByName = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    Vocabulary(Collection<TaxonomyTerm> areas, Collection<TaxonomyTerm> kinds) {
        add(AREAS, areas);
        add(KINDS, kinds);
    }

    private void add(String set, Collection<TaxonomyTerm> terms) {
        Map<String, String> slugs = slugsByName.computeIfAbsent(set, name -> new LinkedHashMap<>());
        for (TaxonomyTerm term : terms) {
            slugs.put(Slug.of(term.name()), term.slug());
            slugs.put(term.slug(), term.slug());
            names.put(term.slug(), term.name());
        }
    }

    /** The slug of what somebody named; {@code set} is one of the two. */
    Optional<String> find(String set, String named) {
        return Optional.ofNullable(slugsByName.get(set).get(Slug.of(named)));
    }

    /** Those of {@code slugs} that belong to a set, in one order. */
    Set<String> of(String set, Collection<String> slugs) {
        Collection<String> own = slugsByName.get(set).values();
        return slugs.stream().filter(own::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    /** One of the words of a set, to show what is meant. */
    List<String> examples(String set) {
        return slugsByName.get(set).values().stream()
                .distinct()
                .limit(3)
                .map(names::get)
                .toList();
    }
}
