package org.flourishhub.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * Puts together what may be the same, so that not everything is compared with everything: whoever shares a phone number, a
 * web address, a postcode, a register's number or two words of the name. What very many share tells nothing and is passed over.
 */
final class Blocks {
    /** With this limit, work grows with the number of listings, not with its square. */
    private static final int LARGEST = 60;

    private static final int MOST_WORDS = 5;

    private final Map<String, List<Features>> blocks = new HashMap<>();
    private final List<Features> all;

    Blocks(List<Features> all) {
        this.all = all;
        all.forEach(one -> keys(one).forEach(key -> blocks.computeIfAbsent(key, any -> new ArrayList<>())
                .add(one)));
    }

    /** Hands out each pair once that has at least one of {@code wanted} in it. */
    void eachPair(Set<UUID> wanted, BiConsumer<Features, Features> compare) {
        for (Features one : all) {
            if (wanted.contains(one.id())) {
                neighbours(one).forEach(other -> {
                    boolean first = one.id().compareTo(other.id()) < 0 || !wanted.contains(other.id());
                    if (first) {
                        compare.accept(one, other);
                    }
                });
            }
        }
    }

    private Collection<Features> neighbours(Features one) {
        Map<UUID, Features> found = new LinkedHashMap<>();
        for (String key : keys(one)) {
            List<Features> block = blocks.get(key);
            if (block.size() <= LARGEST) {
                block.forEach(other -> found.put(other.id(), other));
            }
        }
        found.remove(one.id());
        return found.values();
    }

    private static Set<String> keys(Features one) {
        Set<String> keys = new LinkedHashSet<>();
        if (one.phone() != null) {
            keys.add("phone " + one.phone());
        }
        if (one.web() != null) {
            keys.add("web " + one.web());
        }
        one.postcodes().forEach(postcode -> keys.add("postcode " + postcode));
        one.numbers().forEach(number -> keys.add("number " + number));
        keys.addAll(ofName(one.name()));
        return keys;
    }

    /** Only how words begin, for slips of the finger are rarer there; two of them, for one alone is in every other name. */
    private static Set<String> ofName(List<String> name) {
        List<String> begin = new TreeSet<>(name)
                .stream()
                        .map(word -> word.substring(0, Math.min(4, word.length())))
                        .limit(MOST_WORDS)
                        .toList();
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 0; i < begin.size(); i++) {
            for (int j = i + 1; j < begin.size(); j++) {
                keys.add("name " + begin.get(i) + " " + begin.get(j));
            }
        }
        if (begin.size() == 1) {
            keys.add("name " + begin.get(0));
        }
        return keys;
    }
}
