package org.flourishhub.site.web;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flourishhub.shared.Slug;

/** Names under their first letters, as in the index of a book: accents and capitals make no difference. */
final class Letters {
    /** Where names stand that begin with no Latin letter. */
    static final String OTHERS = "0-9";

    private static final Comparator<String> IN_A_BOOK =
            Comparator.<String, Boolean>comparing(OTHERS::equals).thenComparing(Comparator.naturalOrder());

    private Letters() {}

    static <T> Map<String, List<T>> of(Collection<T> things, Function<T, String> name) {
        Collator alphabet = Collator.getInstance(Locale.UK);
        return things.stream()
                .sorted(Comparator.comparing(name, alphabet))
                .collect(Collectors.groupingBy(
                        thing -> letter(name.apply(thing)), () -> new TreeMap<>(IN_A_BOOK), Collectors.toList()));
    }

    private static String letter(String name) {
        String plain = Slug.of(name);
        boolean isLetter = !plain.isEmpty() && Character.isLetter(plain.charAt(0));
        return isLetter ? plain.substring(0, 1).toUpperCase(Locale.ROOT) : OTHERS;
    }
}
