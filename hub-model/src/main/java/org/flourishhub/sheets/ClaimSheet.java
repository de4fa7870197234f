package org.flourishhub.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One list is worked on by one worker at a time; should that one die, another takes over. */
@ApplicationScoped
public class ClaimSheet {
    @Inject
    EntityManager db;

    @Inject
    Sheets sheets;

    @Inject
    Clock clock;

    /** Any list that waits for somebody to work on it. */
    @Transactional
    Optional<UUID> claimAny() {
        List<?> found = db.createNativeQuery(
                        "select cast(id as char) from sheet where state in ('TAKING_IN', 'UNDOING')"
                                + " and (claimed_until is null or claimed_until < ?1)"
                                + " order by touched_at limit 1 for update skip locked")
                .setParameter(1, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .getResultList();
        Optional<UUID> id =
                found.stream().map(Object::toString).map(UUID::fromString).findFirst();
        id.ifPresent(one -> sheets.lock(one).claim(clock.instant()));
        return id;
    }

    /** This one, unless somebody else is at work on it. */
    @Transactional
    boolean claim(UUID sheetId) {
        Sheet sheet = sheets.lock(sheetId);
        boolean free = sheet.isFree(clock.instant());
        if (free) {
            sheet.claim(clock.instant());
        }
        return free;
    }

    @Transactional
    void release(UUID sheetId) {
        sheets.lock(sheetId).release();
    }

    /** It cannot go on; why is shown to its editors. */
    @Transactional
    void stop(UUID sheetId, String why) {
        sheets.lock(sheetId).stop(why, clock.instant());
    }
}
