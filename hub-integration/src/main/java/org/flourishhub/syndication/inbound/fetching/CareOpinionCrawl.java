package org.flourishhub.syndication.inbound.fetching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flourishhub.syndication.ClaimDueFeeds;
import org.flourishhub.syndication.Feed;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.FeedLedger;
import org.flourishhub.syndication.FeedVersion;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.Reading.Covers;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.json.CareOpinionReader;
import org.flourishhub.syndication.inbound.json.CareOpinionSite;

/**
 * Goes through the stories of a Care Opinion subscription, page by page. Usually what was published since the last
 * reading, and three days before it, because stories slip between pages while the list moves; now and then everything,
 * which is the only way to learn what was edited later or taken back.
 */
@ApplicationScoped
public class CareOpinionCrawl {

    public static final int PAGE = 100;
    public static final String NO_LIST = "There is no list of stories at this address (404).";
    private static final int MOST_PAGES = 200;
    /** So many new or changed stories at one reading; the next one goes on from there. */
    private static final int MOST_NEWS = 500;

    private static final Duration OVERLAP = Duration.ofDays(3);

    private CareOpinionDoor door;
    private FeedLedger ledger;
    private ClaimDueFeeds claims;
    private Clock clock;
    private Duration everythingEvery;

    protected CareOpinionCrawl() {}

    @Inject
    public CareOpinionCrawl(
            CareOpinionDoor door,
            FeedLedger ledger,
            ClaimDueFeeds claims,
            Clock clock,
            @ConfigProperty(name = "hub.feeds.whole.days", defaultValue = "7") int everythingEveryDays) {
        this.door = door;
        this.ledger = ledger;
        this.claims = claims;
        this.clock = clock;
        this.everythingEvery = Duration.ofDays(everythingEveryDays);
    }

    public Fetched fetch(Feed feed) {
        Optional<String> key = door.keyOf(feed);
        if (key.isEmpty()) {
            return Refusals.noKey(feed.id(), feed.secretSetting());
        }
        try {
            return new Crawl(feed, key.get()).everyPage();
        } catch (UnreadableFeed e) {
            return Refusals.unreadable(feed.id(), e.getMessage());
        }
    }

    /** One crawl of one feed. */
    private final class Crawl {
        private final Feed feed;
        private final String key;
        private final CareOpinionSite site;
        private final CareOpinionReader reader;
        private final boolean everything;
        private final PageByPage all;
        private int skip;
        private Fetched refused;

        Crawl(Feed feed, String key) {
            this.feed = feed;
            this.key = key;
            this.site = new CareOpinionSite(feed.url());
            this.reader = new CareOpinionReader(feed.id(), site, clock.instant());
            this.all = new PageByPage(feed, claims);
            this.everything =
                    feed.edition().newestItemAt() == null || feed.isWholeReadingDue(clock.instant(), everythingEvery);
        }

        /** What is too long for one reading goes on by date, from where the last one stopped. */
        Fetched everyPage() throws UnreadableFeed {
            Optional<Fetched> end = everything ? pages(Optional.empty(), Covers.EVERYTHING) : Optional.empty();
            if (end.isEmpty() && !hasEnough() && feed.edition().newestItemAt() != null) {
                end = pages(since(), Covers.A_PART);
            }
            return end.orElseGet(() -> brought(Covers.A_PART));
        }

        /** Empty when there is more than one reading takes. */
        private Optional<Fetched> pages(Optional<LocalDate> since, Covers whenAllWereThere) throws UnreadableFeed {
            skip = 0;
            return switch (all.follow(MOST_PAGES, number -> page(since))) {
                case LAST -> Optional.of(brought(whenAllWereThere));
                case BROKEN_OFF -> Optional.of(refused == null ? brought(Covers.A_PART) : refused);
                case FURTHER -> Optional.empty();
            };
        }

        private PageByPage.Step page(Optional<LocalDate> since) throws UnreadableFeed {
            CareOpinionDoor.Answer answer = door.page(feed, site.list(since, skip, PAGE), key);
            if (answer instanceof CareOpinionDoor.Answer.Refusal no) {
                refused = no.refused();
                return PageByPage.Step.BROKEN_OFF;
            }
            if (!(answer instanceof CareOpinionDoor.Answer.Found found)) {
                refused = Refusals.unreadable(feed.id(), NO_LIST);
                return PageByPage.Step.BROKEN_OFF;
            }
            CareOpinionReader.Page page = reader.page(found.body());
            skip += page.size();
            if (page.size() == 0) {
                return PageByPage.Step.LAST;
            }
            return take(page) ? PageByPage.Step.FURTHER : PageByPage.Step.BROKEN_OFF;
        }

        private boolean hasEnough() {
            return all.brought().size() >= MOST_NEWS;
        }

        private Optional<LocalDate> since() {
            return Optional.of(feed.edition()
                    .newestItemAt()
                    .minus(OVERLAP)
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate());
        }

        /** Whether the page held anything not seen before: a site that turns in circles is left. */
        private boolean take(CareOpinionReader.Page page) throws UnreadableFeed {
            int before = all.howMany();
            for (CareOpinionReader.Opinion opinion : page.opinions()) {
                FeedItem item = opinion.item();
                if (all.found(item) && !ledger.isSettled(item)) {
                    all.bring(item.attributedTo(site.attribution(about(opinion))));
                }
            }
            return all.howMany() > before || page.opinions().isEmpty();
        }

        private Optional<String> about(CareOpinionReader.Opinion opinion) throws UnreadableFeed {
            for (String link : opinion.healthServices()) {
                Optional<URI> address = site.follow(link);
                if (address.isPresent()
                        && door.ask(feed.id(), address.get(), key) instanceof CareOpinionDoor.Answer.Found found) {
                    return reader.healthService(found.body());
                }
            }
            return Optional.empty();
        }

        private Fetched brought(Covers covers) {
            return new Fetched.Brought(feed.id(), all.reading(covers), FeedVersion.UNKNOWN, Duration.ZERO);
        }
    }
}
