package org.flourishhub.openreferral.web;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.flourishhub.directory.Taxonomy;
import org.flourishhub.directory.TaxonomyTerm;
import org.flourishhub.shared.web.Fields;

/** The words things are found by as the standard's {@code taxonomy}, {@code taxonomy_term} and {@code attribute}. */
final class TermObject {
    private TermObject() {}

    static JsonObject taxonomy(Taxonomy taxonomy) {
        return Fields.of(taxonomy.id())
                .with("name", taxonomy.name())
                .with("description", taxonomy.description())
                .build();
    }

    static JsonObject term(TaxonomyTerm term) {
        return Fields.of(term.id())
                .with("code", term.slug())
                .with("name", term.name())
                .with("description", term.description())
                .with("taxonomy", term.taxonomy().name())
                .with("taxonomy_id", term.taxonomy().id())
                .build();
    }

    /** That something, a {@code service} for example, is found by a word. */
    static JsonObject attribute(TaxonomyTerm term, String linkType, UUID linkId) {
        return Fields.of(Fields.idOf("attribute", linkId, term.id()))
                .with("link_id", linkId)
                .with("link_type", linkType)
                .with("taxonomy_term_id", term.id())
                .with("taxonomy_term", term(term))
                .build();
    }
}
