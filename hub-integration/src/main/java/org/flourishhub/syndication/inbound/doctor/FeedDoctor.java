package org.flourishhub.syndication.inbound.doctor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;
import org.flourishhub.syndication.FeedCheckups;
import org.flourishhub.syndication.FeedRemark;
import org.flourishhub.syndication.Feeds;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.Fetched.Brought;
import org.flourishhub.syndication.Fetched.NotModified;
import org.flourishhub.syndication.Fetched.Refused;
import org.flourishhub.syndication.inbound.fetching.RefusalSigns;

/** Looks at every document with a partner's eyes: what would make this feed a better one, and why does nothing come? */
@ApplicationScoped
public class FeedDoctor {
    private Feeds feeds;
    private FeedCheckups checkups;
    private Clock clock;

    protected FeedDoctor() {}

    @Inject
    public FeedDoctor(Feeds feeds, FeedCheckups checkups, Clock clock) {
        this.feeds = feeds;
        this.checkups = checkups;
        this.clock = clock;
    }

    /**
     * Notes why nothing came. Returns what it was given, for the next step. {@code asked} is the same answer before anybody
     * had read it.
     */
    public Fetched examine(@ExchangeProperty("asked") Fetched asked, @Body Fetched read) {
        if (read instanceof NotModified same && same.saidAllAgain()) {
            checkups.also(same.feedId(), FeedRemark.SAYS_ALL_AGAIN);
        } else if (read instanceof Refused refused) {
            Set<FeedRemark> found = RefusalSigns.of(asked, refused);
            if (!found.isEmpty()) {
                checkups.trouble(refused.feedId(), found);
            }
        }
        return read;
    }

    /** Of what came, to be noted with it; empty when nobody needs to know. */
    public Optional<Set<FeedRemark>> findings(@ExchangeProperty("asked") Fetched asked, @Body Brought brought) {
        if (asked instanceof Fetched.Body body) {
            return Optional.of(remarks(body, brought, feeds.get(body.feedId()).url()));
        }
        return brought.reading().items().isEmpty() ? Optional.empty() : Optional.of(remarks(brought));
    }

    /** What the document itself tells; {@code address} is the feed's own, before any redirect. */
    public Set<FeedRemark> remarks(Fetched.Body body, Brought brought, URI address) {
        Set<FeedRemark> found = EnumSet.noneOf(FeedRemark.class);
        new DocumentSigns(body, address, clock.instant()).addTo(found);
        found.addAll(remarks(brought));
        return found;
    }

    /** What its entries tell, of a reading that was no single document too. */
    private Set<FeedRemark> remarks(Brought brought) {
        Set<FeedRemark> found = EnumSet.noneOf(FeedRemark.class);
        if (brought.document() != null) {
            new EntrySigns(brought.reading(), clock.instant()).addTo(found);
            found.addAll(brought.document().remarks());
        }
        return found;
    }
}
