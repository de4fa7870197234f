package org.flourishhub.syndication.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.apache.camel.Body;
import org.apache.camel.ExchangeException;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.NoticeLostItem;

/** Notes an entry that could not be taken in, and why, so that the others go on. */
@ApplicationScoped
public class LostItem {

    private static final Logger LOG = System.getLogger(LostItem.class.getName());

    @Inject
    NoticeLostItem noticeLostItem;

    public void note(@Body FeedItem item, @ExchangeException Exception why) {
        LOG.log(Level.WARNING, "feed " + item.feedId() + ": one entry could not be taken in", why);
        noticeLostItem.notice(item.feedId());
    }
}
