package org.flourishhub.syndication.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flourishhub.outside.OutsideAnswer;
import org.flourishhub.outside.OutsideAnswer.NotReached;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.outside.OutsideRequest;
import org.flourishhub.outside.OutsideWorld;
import org.flourishhub.syndication.ClaimDueFeeds;
import org.flourishhub.syndication.EndEdition;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.Feeds;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.MissingItems;
import org.flourishhub.syndication.MissingItems.Missing;
import org.flourishhub.syndication.NoticeWithdrawals;
import org.flourishhub.syndication.inbound.fetching.CareOpinionDoor;
import org.flourishhub.syndication.inbound.fetching.Refusals;
import org.flourishhub.syndication.inbound.json.CareOpinionSite;

/**
 * Asks for the very page of every entry that should have been in a reading and was not. "It does not exist" (404) and
 * "it is gone" (410) count as taken back. A page that leads home or hides from search engines counts when it still does
 * so on another day. Whatever else the site says, the story stays.
 */
@ApplicationScoped
public class MissingPages {

    /** One more than may ever go without a person's word: asking further would change nothing. */
    private static final int ENOUGH_GONE = 21;
    /** At one reading; the next one goes on with the others. */
    private static final int MOST_ASKED = 100;

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

    @Inject
    Clock clock;

    private enum Found {
        GONE,
        /** It leads home, or asks not to be found any more: perhaps it was taken back. */
        DOUBTFUL,
        STANDING,
        UNCERTAIN,
        /** It has no page that could be asked, now or later. */
        NO_PAGE
    }

    /** Returns the edition, for the next step, or the refusal that cut the asking short. */
    public Fetched ask(EndEdition.Ending ending) {
        Fetched.Brought brought = ending.brought();
        Sweep sweep = new Sweep(feeds.get(brought.feedId()));
        sweep.over(ending.missing());
        boolean settled = noticeWithdrawals.notice(brought.feedId(), sweep.gone, sweep.standing, sweep.doubtful);
        if (!settled) {
            return brought.unfinished();
        }
        if (sweep.refused != null) {
            return sweep.refused;
        }
        return sweep.finished ? missingItems.unfinishedIfInDoubt(brought) : brought.unfinished();
    }

    /** Asking one page after the other, for one feed. */
    private final class Sweep {
        private final Feed feed;
        private final List<UUID> gone = new ArrayList<>();
        private final List<UUID> standing = new ArrayList<>();
        private final List<UUID> doubtful = new ArrayList<>();
        private boolean finished = true;
        /** The site answers nobody properly at the moment: nothing may be concluded from anything it says. */
        private Fetched.Refused refused;

        Sweep(Feed feed) {
            this.feed = feed;
        }

        void over(List<Missing> missing) {
            int asked = 0;
            for (Missing entry : missing) {
                if (!feed.turn().isLettingGo() && (gone.size() == ENOUGH_GONE || asked == MOST_ASKED)) {
                    finished = false;
                    return;
                }
                claims.stretch(feed.id());
                Found found = feed.kind() == Feed.Kind.CARE_OPINION ? atCareOpinion(entry) : onTheWeb(entry);
                if (refused != null) {
                    return;
                }
                note(entry, found);
                asked++;
            }
        }

        private void note(Missing entry, Found found) {
            switch (found) {
                case GONE -> gone.add(entry.entryId());
                case DOUBTFUL -> doubtful.add(entry.entryId());
                case STANDING -> standing.add(entry.entryId());
                case UNCERTAIN -> finished = false;
                case NO_PAGE -> {}
            }
        }

        private Found atCareOpinion(Missing entry) {
            Optional<String> key = careOpinion.keyOf(feed);
            if (key.isEmpty()) {
                refused = Refusals.noKey(feed.id(), feed.secretSetting());
                return Found.UNCERTAIN;
            }
            URI address = new CareOpinionSite(feed.url()).opinion(entry.key());
            CareOpinionDoor.Answer answer = careOpinion.ask(feed.id(), address, key.get());
            if (answer instanceof CareOpinionDoor.Answer.Refusal no) {
                refused = no.refused();
                return Found.UNCERTAIN;
            }
            return answer instanceof CareOpinionDoor.Answer.NotThere ? Found.GONE : Found.STANDING;
        }

        private Found onTheWeb(Missing entry) {
            Optional<URI> address = address(entry.permalink());
            if (address.isEmpty()) {
                return Found.NO_PAGE;
            }
            OutsideAnswer answer = world.fetch(OutsideRequest.get(address.get()));
            if (answer instanceof NotReached nowhere) {
                // a host that is left alone says nothing about this page, nor about the next
                refused = nowhere.rest().isPresent() ? Refusals.of(feed.id(), nowhere) : null;
                return Found.UNCERTAIN;
            }
            Received page = (Received) answer;
            if (page.status() == 429) {
                refused = new Refusals(clock).of(feed.id(), page);
                return Found.UNCERTAIN;
            }
            if (page.status() == 404 || page.status() == 410) {
                return Found.GONE;
            }
            if (!page.isSuccess()) {
                return Found.UNCERTAIN;
            }
            return TakenDownSigns.leadsHome(address.get(), page)
                            || TakenDownSigns.isHidden(page) && !isHiddenWhole(page)
                    ? Found.DOUBTFUL
                    : Found.STANDING;
        }
    }

    /** A site that asks search engines to stay away altogether says nothing about one page. */
    private boolean isHiddenWhole(Received page) {
        return !(world.fetch(OutsideRequest.get(page.url().resolve("/"))) instanceof Received home)
                || !home.isSuccess()
                || TakenDownSigns.isHidden(home);
    }

    private static Optional<URI> address(String permalink) {
        try {
            return Optional.ofNullable(permalink).map(URI::create);
        } catch (IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }
}
