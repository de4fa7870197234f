package org.flourishhub.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flourishhub.directory.PostcodeDistrict;

/**
 * What a visitor asks for, made harmless: whatever is too long, too much or not a name of ours is cut or passed over, for
 * a search never answers "bad request".
 *
 * @param text the visitor's own words in one line, at most {@link #LONGEST_TEXT} characters; empty asks for everything
 * @param choices what it is narrowed by
 * @param near the place somebody would like to stay close to
 * @param order nearest first needs {@code near}; without it the best match comes first
 * @param asTyped the visitor insists on their spelling: it is not corrected
 * @param page from 1 to the one that ends with {@link #LAST_LISTING}
 * @param days only what takes place then; empty asks for any time, and for what has no dates too
 * @param onMap a page holds as much as a map shows at once, {@link #MAP_SIZE} instead of {@link #PAGE_SIZE}
 */
public record SearchQuery(
        String text,
        Choices choices,
        Optional<Near> near,
        Order order,
        boolean asTyped,
        int page,
        Optional<Days> days,
        boolean onMap) {
    /** How results are sorted. */
    public enum Order {
        BEST_MATCH("best"),
        NEAREST("nearest"),
        SOONEST("soonest"),
        RECENTLY_CHECKED("checked");

        private final String slug;

        Order(String slug) {
            this.slug = slug;
        }

        /** How addresses name it. */
        public String slug() {
            return slug;
        }

        public static Optional<Order> named(String slug) {
            return Arrays.stream(values())
                    .filter(order -> order.slug.equals(slug))
                    .findFirst();
        }
    }

    /** Longer than any question people ask, short enough to be cheap. */
    public static final int LONGEST_TEXT = 200;

    /** Listings on one page. */
    public static final int PAGE_SIZE = 10;

    /** Listings on one page with a map: more would cover each other. */
    public static final int MAP_SIZE = 50;

    /** Nobody reads on so far, and going deeper costs Solr more and more. */
    public static final int LAST_LISTING = 1_000;

    /** Invisible characters that would set the words around them the wrong way round. */
    private static final Pattern TURNS_THE_PAGE =
            Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff]");

    public SearchQuery {
        text = line(text);
        order = near.isEmpty() && order == Order.NEAREST ? Order.BEST_MATCH : order;
        page = Math.max(1, Math.min(LAST_LISTING / (onMap ? MAP_SIZE : PAGE_SIZE), page));
    }

    /** A search for these words alone. */
    public static SearchQuery of(String text) {
        return new SearchQuery(
                text, Choices.NONE, Optional.empty(), Order.BEST_MATCH, false, 1, Optional.empty(), false);
    }

    public Set<Kind> kinds() {
        return choices.of(Narrowing.KIND).stream()
                .flatMap(slug -> Kind.named(slug).stream())
                .collect(Collectors.toSet());
    }

    public SearchQuery on(Optional<Days> others) {
        return new SearchQuery(text, choices, near, order, asTyped, page, others, onMap);
    }

    /** As many as a map shows, or as a list does; the page is the one with what stood first on this one. */
    public SearchQuery shown(boolean asMap) {
        int size = asMap ? MAP_SIZE : PAGE_SIZE;
        int other = (page - 1) * pageSize() / size + 1;
        return new SearchQuery(text, choices, near, order, asTyped, other, days, asMap);
    }

    /** Listings on one page of this search. */
    public int pageSize() {
        return onMap ? MAP_SIZE : PAGE_SIZE;
    }

    public SearchQuery withText(String other) {
        return new SearchQuery(other, choices, near, order, asTyped, page, days, onMap);
    }

    public SearchQuery withChoices(Choices others) {
        return new SearchQuery(text, others, near, order, asTyped, page, days, onMap);
    }

    public SearchQuery with(Narrowing narrowing, Collection<String> slugs) {
        return withChoices(choices.with(narrowing, slugs));
    }

    public SearchQuery withKinds(Collection<Kind> others) {
        return with(Narrowing.KIND, others.stream().map(Kind::slug).toList());
    }

    public SearchQuery near(PostcodeDistrict district, Order sorted) {
        return near(Optional.of(Near.district(district))).sorted(sorted);
    }

    public SearchQuery near(Optional<Near> other) {
        return new SearchQuery(text, choices, other, order, asTyped, page, days, onMap);
    }

    public SearchQuery sorted(Order other) {
        return new SearchQuery(text, choices, near, other, asTyped, page, days, onMap);
    }

    public SearchQuery spelledAsTyped() {
        return new SearchQuery(text, choices, near, order, true, page, days, onMap);
    }

    public SearchQuery onPage(int other) {
        return new SearchQuery(text, choices, near, order, asTyped, other, days, onMap);
    }

    /** Whether anything narrows the search besides its words and its place. */
    public boolean isNarrowed() {
        return !choices.isEmpty() || days.isPresent();
    }

    /** Whether so much was typed that only the beginning of it is searched for. */
    public static boolean isCut(String typed) {
        return plain(typed).length() > LONGEST_TEXT;
    }

    private static String line(String typed) {
        String plain = plain(typed);
        return plain.length() <= LONGEST_TEXT ? plain : cut(plain);
    }

    private static String plain(String typed) {
        String line = typed == null
                ? ""
                : typed.replaceAll("[\\p{Cc}\\p{Cs}\\s\\u00a0]+", " ").strip();
        String shown = TURNS_THE_PAGE.matcher(line).replaceAll("").strip();
        return shown.isEmpty() ? line : shown;
    }

    /** Never in the middle of a character that takes two. */
    private static String cut(String plain) {
        boolean splits = Character.isHighSurrogate(plain.charAt(LONGEST_TEXT - 1));
        return plain.substring(0, splits ? LONGEST_TEXT - 1 : LONGEST_TEXT).strip();
    }
}
