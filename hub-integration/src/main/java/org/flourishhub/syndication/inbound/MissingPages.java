package org.flourishhub.syndication.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.outside.OutsideRequest;
import org.flourishhub.outside.OutsideWorld;
import org.flourishhub.syndication.ClaimDueFeeds;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.Feeds;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.MissingItems;
import org.flourishhub.syndication.MissingItems.Missing;
import org.flourishhub.syndication.NoticeWithdrawals;
import org.flourishhub.syndication.Reading;

/**
 * Asks for the very page of every entry that should have been in a reading and was not. Only "it does not exist" (404)
 * or "it is gone" (410) counts as taken back; whatever else the site says, the story stays.
 */
@ApplicationScoped
public class MissingPages {

    @Inject
    Feeds feeds;

    @Inject
    MissingItems missingItems;

    @Inject
    NoticeWithdrawals noticeWithdrawals;

    @Inject
    ClaimDueFeeds claims;

    @Inject
    OutsideWorld world;

    @Inject
    CareOpinionDoor careOpinion;

    private enum Found {
        GONE,
        STANDING,
        UNCERTAIN,
        /** The site answers nobody properly at the moment: nothing may be concluded from anything it says. */
        NO_USE_ASKING
    }

    /** Returns what it was given, for the next step. */
    public Fetched.Brought ask(Fetched.Brought brought) {
        Reading reading = brought.reading();
        List<Missing> missing = missingItems.of(reading);
        if (missing.isEmpty()) {
            return brought;
        }
        Feed feed = feeds.get(reading.feedId());
        List<UUID> gone = new ArrayList<>();
        List<UUID> standing = new ArrayList<>();
        for (Missing entry : missing) {
            claims.stretch(feed.id());
            switch (look(feed, entry)) {
                case GONE -> gone.add(entry.entryId());
                case STANDING -> standing.add(entry.entryId());
                case UNCERTAIN -> {}
                case NO_USE_ASKING -> {
                    return brought;
                }
            }
        }
        noticeWithdrawals.notice(feed.id(), gone, standing);
        return brought;
    }

    private Found look(Feed feed, Missing entry) {
        return feed.kind() == Feed.Kind.CARE_OPINION ? atCareOpinion(feed, entry) : onTheWeb(entry);
    }

    private Found atCareOpinion(Feed feed, Missing entry) {
        Optional<String> key = careOpinion.keyOf(feed);
        URI address = new CareOpinionSite(feed.url()).opinion(entry.key());
        return key.map(k -> careOpinion.ask(feed.id(), address, k))
                .map(answer -> {
                    if (answer instanceof CareOpinionDoor.Answer.NotThere) {
                        return Found.GONE;
                    }
                    return answer instanceof CareOpinionDoor.Answer.Found ? Found.STANDING : Found.NO_USE_ASKING;
                })
                .orElse(Found.NO_USE_ASKING);
    }

    private Found onTheWeb(Missing entry) {
        if (entry.permalink() == null) {
            return Found.UNCERTAIN;
        }
        if (!(world.fetch(OutsideRequest.get(URI.create(entry.permalink()))) instanceof Received page)) {
            return Found.UNCERTAIN;
        }
        if (page.status() == 404 || page.status() == 410) {
            return Found.GONE;
        }
        return page.isSuccess() ? Found.STANDING : Found.UNCERTAIN;
    }
}
