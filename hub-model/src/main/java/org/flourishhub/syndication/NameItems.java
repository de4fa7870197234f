package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Gives the entries of a document the names that the ledger would know them by, and remembers nothing. */
@ApplicationScoped
public class NameItems {
    @Inject
    FeedRungs rungs;

    @Transactional
    public Reading name(FeedDocument document) {
        return Ladder.named(document, rungs.of(document.feedId())).document().reading();
    }
}
