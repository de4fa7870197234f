package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** A moderator changes which words stand for which. */
@ApplicationScoped
public class ReviseSynonym {
    @Inject
    KeptSynonyms synonyms;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    /** What another person has changed since {@code version} is refused with {@code EditedMeanwhile}. */
    @Transactional
    public void revise(UUID id, long version, SynonymWords words, Actor moderator) {
        moderator.mustBeModerator();

        Synonym synonym = synonyms.get(id);
        synonym.revise(words, version, clock.instant());

        announcer.announce(new SynonymsChanged(id));
    }
}
