package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** A moderator writes down other words for something; from then on they find it. */
@ApplicationScoped
public class AddSynonym {
    @Inject
    KeptSynonyms synonyms;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    @Transactional
    public UUID add(SynonymWords words, Actor moderator) {
        moderator.mustBeModerator();

        Synonym synonym = new Synonym(UUID.randomUUID(), words, clock.instant());
        synonyms.add(synonym);

        announcer.announce(new SynonymsChanged(synonym.id()));
        return synonym.id();
    }
}
