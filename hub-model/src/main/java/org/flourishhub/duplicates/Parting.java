package org.flourishhub.duplicates;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flourishhub.directory.FieldsOf;

/**
 * Who says what from now on, when two listings that were one are two again. What a directory told meanwhile goes back with
 * it; what an editor has written since stays where it was written.
 *
 * @param kept what the one that stayed says
 * @param other what the one that comes back says
 * @param untold by record, the fields that were told meanwhile and are somebody else's words by now
 */
record Parting<R extends Record>(R kept, R other, Map<UUID, Set<String>> untold) {
    /**
     * Works it out.
     *
     * @param before what the one that stayed said before the merge; {@code null} when nobody knows any more
     * @param taken the fields that it took over and that nobody has changed since
     */
    static <R extends Record> Parting<R> of(
            R kept, R other, R before, Set<String> taken, Map<UUID, Map<String, String>> told) {
        Map<String, String> now = FieldsOf.of(kept);
        Set<String> goes = new HashSet<>();
        told.values()
                .forEach(fields -> fields.forEach((name, words) -> {
                    if (words.equals(now.get(name))) {
                        goes.add(name);
                    }
                }));
        Map<UUID, Set<String>> untold = told.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, record -> {
            Set<String> left = new TreeSet<>(record.getValue().keySet());
            left.removeAll(goes);
            left.retainAll(now.keySet());
            return left;
        }));
        Set<String> back = new HashSet<>(goes);
        back.addAll(taken);
        R alone = before == null ? FieldsOf.without(kept, taken) : FieldsOf.mixed(kept, before, back);
        return new Parting<>(alone, FieldsOf.mixed(other, kept, goes), untold);
    }
}
