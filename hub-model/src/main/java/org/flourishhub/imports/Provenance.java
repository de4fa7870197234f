package org.flourishhub.imports;

import java.time.Instant;
import java.util.List;

/**
 * Where a service came from, for its editors.
 *
 * @param differences fields that say something else here than at the source
 * @param replacements fields in which the source's newer words took the place of an editor's
 */
public record Provenance(
        ImportSource source, ImportRecord record, List<Difference> differences, List<Difference> replacements) {
    /**
     * One field, side by side.
     *
     * @param here in words, as the hub has it; empty for nothing
     * @param there in words, as the source tells it; empty for nothing
     * @param at since when the source tells it so
     * @param replaced the editor's words that stood here before; {@code null} when there were none
     */
    public record Difference(String field, String here, String there, Instant at, String replaced) {}
}
