package org.flourishhub.syndication.inbound.exploring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.flourishhub.imports.PartnerDirectories;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedHead;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.FeedPreview;
import org.flourishhub.syndication.Fetched.Refused;
import org.flourishhub.syndication.ListingItem;
import org.flourishhub.syndication.Reading;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.fetching.CareOpinionCrawl;
import org.flourishhub.syndication.inbound.fetching.CareOpinionDoor;
import org.flourishhub.syndication.inbound.fetching.RefusalSigns;
import org.flourishhub.syndication.inbound.fetching.Refusals;
import org.flourishhub.syndication.inbound.json.CareOpinionReader;
import org.flourishhub.syndication.inbound.json.CareOpinionSite;

/** The first page of feeds that are read page by page in a way of their own, for somebody who wants to see what would come in. */
@ApplicationScoped
public class FirstPage {
    private static final String NO_DIRECTORY =
            "What is at this address is no directory of services (Open Referral UK) that we can read.";

    @Inject
    CareOpinionDoor door;

    @Inject
    Instance<PartnerDirectories> directories;

    @Inject
    Clock clock;

    /** Where a directory's services begin. */
    String ofServices(String address) {
        return directories.get().known(address);
    }

    /** The same when it shows services, else why it would not be read. */
    FeedPreview services(FeedPreview seen) {
        boolean isDirectory = seen.document() == null
                || seen.document().items().stream().allMatch(ListingItem.class::isInstance)
                        && seen.document().items().size()
                                        + seen.document().refused().size()
                                > 0;
        return isDirectory ? seen : FeedPreview.failed(seen.address(), Set.of(), NO_DIRECTORY);
    }

    /** Stories of Care Opinion, asked for with the key in {@code setting}. */
    FeedPreview ofStories(UUID feed, String address, String setting) {
        Optional<String> key = door.keyIn(setting);
        if (key.isEmpty()) {
            return failed(address, Refusals.noKey(feed, setting));
        }
        CareOpinionSite site = new CareOpinionSite(URI.create(address));
        CareOpinionDoor.Answer answer =
                door.ask(feed, site.list(Optional.empty(), 0, CareOpinionCrawl.PAGE), key.get());
        if (answer instanceof CareOpinionDoor.Answer.Refusal no) {
            return failed(address, no.refused());
        }
        if (!(answer instanceof CareOpinionDoor.Answer.Found found)) {
            return FeedPreview.failed(address, Set.of(), CareOpinionCrawl.NO_LIST);
        }
        try {
            List<FeedItem> items = new ArrayList<>();
            new CareOpinionReader(feed, site, clock.instant())
                    .page(found.body())
                    .opinions()
                    .forEach(opinion -> items.add(opinion.item()));
            FeedDocument page =
                    new FeedDocument(feed, FeedHead.SILENT, items, Set.of(), Reading.Covers.A_PART, Set.of());
            return new FeedPreview(address, page, Set.of(), null);
        } catch (UnreadableFeed e) {
            return FeedPreview.failed(address, Set.of(), e.getMessage());
        }
    }

    private static FeedPreview failed(String address, Refused refused) {
        return FeedPreview.failed(address, RefusalSigns.of(refused, refused), refused.sentence());
    }
}
