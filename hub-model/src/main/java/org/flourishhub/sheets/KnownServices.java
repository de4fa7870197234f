package org.flourishhub.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.directory.Publication;
import org.flourishhub.directory.Service;
import org.flourishhub.shared.RuleBroken.Problem;
import org.flourishhub.shared.Slug;

/**
 * The services that an organisation has already: a row is the same service as one of them by the partner's own reference,
 * otherwise by its name.
 */
final class KnownServices {
    /**
     * What a row means.
     *
     * @param id {@code null} when it means none of them
     * @param gone it went when a list was undone, and may come back
     * @param problem why nobody can tell; {@code null} when it is plain
     */
    record Match(UUID id, boolean gone, Problem problem) {}

    private static final Match NEW = new Match(null, false, null);

    private final Map<String, UUID> references;
    private final Map<UUID, String> referenceOf = new HashMap<>();
    private final Map<String, List<UUID>> byName = new HashMap<>();
    private final Map<UUID, Publication> publications = new HashMap<>();
    private final Set<UUID> goneWithTheirList;
    private final Set<UUID> used = new HashSet<>();

    KnownServices(List<Service> services, Map<String, UUID> references, Set<UUID> goneWithTheirList) {
        this.references = new HashMap<>(references);
        this.goneWithTheirList = goneWithTheirList;
        for (Service service : services) {
            publications.put(service.id(), service.publication());
            byName.computeIfAbsent(plain(service.name()), name -> new ArrayList<>())
                    .add(service.id());
        }
        references.forEach((reference, id) -> referenceOf.put(id, reference));
    }

    /** Capital and small letters, accents and spaces do not tell two names apart. */
    static String plain(String name) {
        String slug = Slug.of(name);
        return slug.isEmpty() ? name : slug;
    }

    void use(UUID id) {
        used.add(id);
    }

    Match find(RowRead row) {
        UUID named = references.get(row.reference());
        if (!row.reference().isEmpty() && named != null && publications.containsKey(named)) {
            return match(named);
        }
        List<UUID> same = byName.getOrDefault(plain(row.name()), List.of()).stream()
                .filter(id -> row.reference().isEmpty() || !referenceOf.containsKey(id))
                .toList();
        List<UUID> here = same.stream()
                .filter(id -> publications.get(id) != Publication.WITHDRAWN)
                .toList();
        List<UUID> meant = here.isEmpty() ? same.stream().limit(1).toList() : here;
        if (meant.size() > 1) {
            return problem(
                    "Two of your services have this name, so we cannot tell which one is meant. Change the name of"
                            + " one of them first");
        }
        return meant.isEmpty() ? NEW : match(meant.get(0));
    }

    private Match match(UUID id) {
        if (used.contains(id)) {
            return problem("Another row of this list is the same service");
        }
        if (publications.get(id) == Publication.WITHDRAWN && !goneWithTheirList.contains(id)) {
            return problem("This service was taken down here. Publish it again first, or give the row another name");
        }
        return new Match(id, publications.get(id) == Publication.WITHDRAWN, null);
    }

    private static Match problem(String sentence) {
        return new Match(null, false, new Problem("name", sentence));
    }
}
