package org.flourishhub.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Half of 2,000 invented services are there a second time, in another hand; the others are only hard to tell apart. */
class FoundDuplicatesTest {
    private static final int SERVICES = 2_000;
    private static final double ENOUGH = 0.95;

    @Test
    void nearly_all_duplicates_are_found_and_hardly_anything_else() {
        InventedTown town = new InventedTown(SERVICES);
        OtherHand otherHand = new OtherHand(town.random());
        Map<UUID, InventedService> told = new HashMap<>();
        List<Features> all = new ArrayList<>();
        Set<Set<UUID>> same = new HashSet<>();
        for (int i = 0; i < SERVICES; i++) {
            InventedService service = town.services().get(i);
            UUID id = add(service, told, all, 2L * i);
            if (i % 2 == 0) {
                same.add(Set.of(id, add(otherHand.copy(service), told, all, 2L * i + 1)));
            }
        }

        Set<Set<UUID>> found = found(all);

        Set<Set<UUID>> right = new HashSet<>(found);
        right.retainAll(same);
        double precision = (double) right.size() / found.size();
        double recall = (double) right.size() / same.size();
        double f1 = 2 * precision * recall / (precision + recall);
        assertThat(f1)
                .as(() -> String.format(Locale.ROOT, "F1 %.4f, precision %.4f, recall %.4f", f1, precision, recall)
                        + "\nwrongly: " + some(found, same, told) + "\nmissed: " + some(same, found, told))
                .isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void the_work_grows_with_the_number_of_listings_and_not_with_its_square() {
        assertThat(comparisons(4_000)).isLessThan(3 * comparisons(2_000));
    }

    private static long comparisons(int size) {
        List<Features> all = new ArrayList<>();
        Map<UUID, InventedService> told = new HashMap<>();
        List<InventedService> services = new InventedTown(size).services();
        for (int i = 0; i < size; i++) {
            add(services.get(i), told, all, i);
        }
        AtomicLong count = new AtomicLong();
        new Blocks(all).eachPair(told.keySet(), (one, other) -> count.incrementAndGet());
        assertThat(count.get()).isPositive().isLessThan(100L * size);
        return count.get();
    }

    private static UUID add(InventedService service, Map<UUID, InventedService> told, List<Features> all, long number) {
        UUID id = new UUID(0, number);
        told.put(id, service);
        all.add(service.features(id));
        return id;
    }

    private static Set<Set<UUID>> found(List<Features> all) {
        Set<UUID> ids = new HashSet<>();
        all.forEach(one -> ids.add(one.id()));
        Set<Set<UUID>> found = new HashSet<>();
        new Blocks(all).eachPair(ids, (one, other) -> {
            if (Likeness.of(one, other).isEnough()) {
                found.add(Set.of(one.id(), other.id()));
            }
        });
        return found;
    }

    private static String some(Set<Set<UUID>> these, Set<Set<UUID>> notThose, Map<UUID, InventedService> told) {
        StringBuilder lines = new StringBuilder();
        these.stream().filter(pair -> !notThose.contains(pair)).limit(12).forEach(pair -> {
            List<UUID> ids = List.copyOf(pair);
            InventedService one = told.get(ids.get(0));
            InventedService other = told.get(ids.get(1));
            lines.append("\n  ").append(one).append("\n  ").append(other).append("\n  ");
            lines.append(Likeness.of(one.features(ids.get(0)), other.features(ids.get(1))))
                    .append('\n');
        });
        return lines.toString();
    }
}
