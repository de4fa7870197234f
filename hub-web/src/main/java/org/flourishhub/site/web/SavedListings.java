package org.flourishhub.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.flourishhub.directory.Events;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.Services;
import org.flourishhub.duplicates.DuplicateKind;
import org.flourishhub.duplicates.SameAs;
import org.flourishhub.stories.Stories;

/** The pages of a saved list as they are today, in the order of the list; what is not public any more is not among them. */
@ApplicationScoped
public class SavedListings {
    @Inject
    Services services;

    @Inject
    Events events;

    @Inject
    Stories stories;

    @Inject
    Organisations organisations;

    @Inject
    SameAs sameAs;

    @Inject
    Clock clock;

    public List<InBrief> of(List<String> slugs) {
        Map<String, InBrief> found = new HashMap<>();
        read(slugs, found);
        Map<String, String> kept = keptInstead(
                slugs.stream().filter(slug -> !found.containsKey(slug)).toList());
        read(kept.values(), found);
        return slugs.stream()
                .map(slug -> found.get(kept.getOrDefault(slug, slug)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private void read(Collection<String> slugs, Map<String, InBrief> into) {
        if (slugs.isEmpty()) {
            return;
        }
        organisations.named(slugs).forEach(one -> into.put(one.slug(), Briefly.said(one)));
        stories.publishedNamed(slugs).forEach(one -> into.put(one.slug(), Briefly.said(one)));
        events.publicNamed(slugs).forEach(one -> into.put(one.slug(), Briefly.said(one, clock)));
        services.publicNamed(slugs).forEach(one -> into.put(one.slug(), Briefly.said(one, clock)));
    }

    /** Where two were the same, the one that was kept stands for both. */
    private Map<String, String> keptInstead(List<String> missing) {
        Map<String, String> kept = new HashMap<>();
        missing.forEach(slug -> Stream.of(DuplicateKind.values())
                .map(kind -> sameAs.keptSlug(kind, slug))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(other -> kept.put(slug, other)));
        return kept;
    }
}
