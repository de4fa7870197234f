package org.flourishhub.duplicates.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.flourishhub.directory.Organisations;
import org.flourishhub.directory.Services;
import org.flourishhub.duplicates.DuplicateKind;
import org.flourishhub.duplicates.DuplicatePair;
import org.flourishhub.duplicates.Fillings;

/** Reads what both listings of a pair say now. */
@ApplicationScoped
public class Sides {
    @Inject
    Services services;

    @Inject
    Organisations organisations;

    @Inject
    Fillings fillings;

    TwoSides of(DuplicatePair pair) {
        return new TwoSides(
                pair, of(pair.kind(), pair.firstId()), of(pair.kind(), pair.secondId()), fillings.fields(pair));
    }

    private Side of(DuplicateKind kind, UUID id) {
        return kind == DuplicateKind.SERVICE ? Side.of(services.get(id)) : Side.of(organisations.get(id));
    }
}
