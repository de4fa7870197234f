package org.flourishhub.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** One entry could not be taken in. The others go on; this edition of the feed is read again. */
@ApplicationScoped
public class NoticeLostItem {
    @Inject
    Feeds feeds;

    @Transactional
    public void notice(UUID feedId) {
        feeds.lock(feedId).health().lostItem();
    }
}
