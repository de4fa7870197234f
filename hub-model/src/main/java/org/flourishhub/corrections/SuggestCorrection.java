package org.flourishhub.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.flourishhub.directory.Publication;
import org.flourishhub.shared.Announcer;
import org.flourishhub.shared.NotFound;

/** Anybody says what is wrong on a public page; no account is needed. */
@ApplicationScoped
public class SuggestCorrection {
    /** So much is being read about one page already that more would not help. */
    static final int MOST_WAITING = 25;

    @Inject
    CorrectedListings listings;

    @Inject
    Corrections corrections;

    @Inject
    CorrectionLimit limit;

    @Inject
    Announcer announcer;

    @Inject
    Clock clock;

    /**
     * {@code id} was made with the form, so that a form sent twice says it once; {@code address} is the network address
     * it came from, used only to count.
     */
    @Transactional
    public void suggest(UUID id, Subject subject, UUID subjectId, CorrectionWords words, String address) {
        if (corrections.find(id).isPresent()) {
            return;
        }
        CorrectedListing about = listings.get(subject, subjectId);
        if (about.publication() != Publication.PUBLISHED) {
            throw new NotFound();
        }
        Correction correction = new Correction(id, about, words, clock.instant());
        if (corrections.countWaitingAbout(subject, subjectId) >= MOST_WAITING) {
            throw new TooManyCorrections("Many people have told us about this page already, and it is being read."
                    + " Thank you for wanting to help");
        }
        limit.count(address);

        corrections.add(correction);

        announcer.announce(new CorrectionSuggested(id));
    }
}
