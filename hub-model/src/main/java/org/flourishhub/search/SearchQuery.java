package org.flourishhub.search;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
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
 * @param kinds what it is; empty means any, as for the next three
 * @param areas slugs of areas of recovery
 * @param kindsOfHelp slugs of kinds of help
 * @param organisations slugs of organisations
 * @param near the district somebody would like to stay close to
 * @param order nearest first needs {@code near}; without it the best match comes first
 * @param asTyped the visitor insists on their spelling: it is not corrected
 * @param page from 1 to {@link #LAST_PAGE}
 * @param days only what takes place then; empty asks for any time, and for what has no dates too
 */
public record SearchQuery(
        String text,
        Set<Kind> kinds,
        Set<String> areas,
        Set<String> kindsOfHelp,
        Set<String> organisations,
        Optional<PostcodeDistrict> near,
        Order order,
        boolean asTyped,
        int page,
        Optional<Days> days) {
    /** How results are sorted. */
    public enum Order {
        BEST_MATCH,
        NEAREST
    }

    /** Longer than any question people ask, short enough to be cheap. */
    public static final int LONGEST_TEXT = 200;
    /** Listings on one page. */
    public static final int PAGE_SIZE = 10;
    /** Nobody reads on so far, and going deeper costs Solr more and more. */
    public static final int LAST_PAGE = 100;

    private static final int MOST_CHOICES = 20;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 80;

    public SearchQuery {
        text = line(text);
        kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
        areas = slugs(areas);
        kindsOfHelp = slugs(kindsOfHelp);
        organisations = slugs(organisations);
        order = near.isEmpty() ? Order.BEST_MATCH : order;
        page = Math.max(1, Math.min(LAST_PAGE, page));
    }

    /** A search for these words alone. */
    public static SearchQuery of(String text) {
        return new SearchQuery(
                text, Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), Order.BEST_MATCH, false, 1);
    }

    /** At any time. */
    public SearchQuery(
            String text,
            Set<Kind> kinds,
            Set<String> areas,
            Set<String> kindsOfHelp,
            Set<String> organisations,
            Optional<PostcodeDistrict> near,
            Order order,
            boolean asTyped,
            int page) {
        this(text, kinds, areas, kindsOfHelp, organisations, near, order, asTyped, page, Optional.empty());
    }

    public SearchQuery on(Optional<Days> others) {
        return new SearchQuery(text, kinds, areas, kindsOfHelp, organisations, near, order, asTyped, page, others);
    }

    public SearchQuery withText(String other) {
        return new SearchQuery(other, kinds, areas, kindsOfHelp, organisations, near, order, asTyped, page, days);
    }

    public SearchQuery withKinds(Collection<Kind> others) {
        return new SearchQuery(
                text, Set.copyOf(others), areas, kindsOfHelp, organisations, near, order, asTyped, page, days);
    }

    public SearchQuery withAreas(Collection<String> others) {
        return new SearchQuery(
                text, kinds, Set.copyOf(others), kindsOfHelp, organisations, near, order, asTyped, page, days);
    }

    public SearchQuery withKindsOfHelp(Collection<String> others) {
        return new SearchQuery(text, kinds, areas, Set.copyOf(others), organisations, near, order, asTyped, page, days);
    }

    public SearchQuery withOrganisations(Collection<String> others) {
        return new SearchQuery(text, kinds, areas, kindsOfHelp, Set.copyOf(others), near, order, asTyped, page, days);
    }

    public SearchQuery near(PostcodeDistrict district, Order sorted) {
        return new SearchQuery(
                text, kinds, areas, kindsOfHelp, organisations, Optional.of(district), sorted, asTyped, page, days);
    }

    public SearchQuery spelledAsTyped() {
        return new SearchQuery(text, kinds, areas, kindsOfHelp, organisations, near, order, true, page, days);
    }

    public SearchQuery onPage(int other) {
        return new SearchQuery(text, kinds, areas, kindsOfHelp, organisations, near, order, asTyped, other, days);
    }

    /** Whether anything narrows the search besides its words. */
    public boolean isNarrowed() {
        return !(kinds.isEmpty()
                && areas.isEmpty()
                && kindsOfHelp.isEmpty()
                && organisations.isEmpty()
                && days.isEmpty());
    }

    private static String line(String typed) {
        String plain = typed == null
                ? ""
                : typed.replaceAll("[\\p{Cc}\\p{Cs}\\s\\u00a0]+", " ").strip();
        return plain.length() <= LONGEST_TEXT ? plain : cut(plain);
    }

    /** Never in the middle of a character that takes two. */
    private static String cut(String plain) {
        boolean splits = Character.isHighSurrogate(plain.charAt(LONGEST_TEXT - 1));
        return plain.substring(0, splits ? LONGEST_TEXT - 1 : LONGEST_TEXT).strip();
    }

    private static Set<String> slugs(Set<String> asked) {
        return asked.stream()
                .filter(slug ->
                        slug.length() <= LONGEST_SLUG && SLUG.matcher(slug).matches())
                .sorted()
                .limit(MOST_CHOICES)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }
}
