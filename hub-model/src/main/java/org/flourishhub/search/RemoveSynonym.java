package org.flourishhub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.flourishhub.shared.Actor;
import org.flourishhub.shared.Announcer;

/** A moderator removes other words that find too much, or nothing. */
@ApplicationScoped
public class RemoveSynonym {
    @Inject
    KeptSynonyms synonyms;

    @Inject
    Announcer announcer;

    /** What another person has changed since {@code version} is refused with {@code EditedMeanwhile}. */
    @Transactional
    public void remove(UUID id, long version, Actor moderator) {
        moderator.mustBeModerator();

        Synonym synonym = synonyms.get(id);
        synonym.mustStillBe(version);
        synonyms.remove(synonym);

        announcer.announce(new SynonymsChanged(id));
    }
}
