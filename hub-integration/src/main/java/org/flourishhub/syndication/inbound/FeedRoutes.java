package org.flourishhub.syndication.inbound;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.flourishhub.syndication.BeginEdition;
import org.flourishhub.syndication.ClaimDueFeeds;
import org.flourishhub.syndication.EndEdition;
import org.flourishhub.syndication.EventWork;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.ReleaseFeed;
import org.flourishhub.syndication.RememberFeedVersion;
import org.flourishhub.syndication.RescheduleFeed;
import org.flourishhub.syndication.TakeInEdition;
import org.flourishhub.syndication.TakeInFeedItem;
import org.flourishhub.syndication.inbound.doctor.FeedDoctor;
import org.flourishhub.syndication.inbound.fetching.FurtherPages;
import org.flourishhub.syndication.inbound.reading.FeedParser;

/** How a feed is read: claimed when it is due, asked, read, and taken in, many entries at a time. */
@Dependent
public class FeedRoutes extends RouteBuilder {
    /** Many wake-ups at once become one. */
    static final String BELL = "seda:feeds-due?size=1&discardWhenFull=true";

    private static final String RELEASED = "released";

    @Inject
    ClaimDueFeeds claimDueFeeds;

    @Inject
    FeedFetcher feedFetcher;

    @Inject
    FeedParser feedParser;

    @Inject
    FurtherPages furtherPages;

    @Inject
    FeedDoctor feedDoctor;

    @Inject
    MorePages morePages;

    @Inject
    RescheduleFeed rescheduleFeed;

    @Inject
    TakeInEdition takeInEdition;

    @Inject
    BeginEdition beginEdition;

    @Inject
    TakeInFeedItem takeInFeedItem;

    @Inject
    LostItem lostItem;

    @Inject
    EndEdition endEdition;

    @Inject
    MissingPages missingPages;

    @Inject
    RememberFeedVersion rememberFeedVersion;

    @Inject
    FailedReading failedReading;

    @Inject
    ReleaseFeed releaseFeed;

    @Override
    public void configure() {
        from("scheduler:feeds?delay={{hub.sweep.seconds}}&timeUnit=SECONDS&useFixedDelay=true")
                .routeId("feeds.sweep")
                .to(BELL);

        from(BELL)
                .routeId("feeds.due")
                .bean(claimDueFeeds, "claim")
                .split(body())
                .to("seda:feeds-read?size={{hub.feeds.parallel}}&blockWhenFull=true")
                .end()
                // so many are claimed as can be read; others may be due as well, and must not wait for the next sweep
                .filter(FeedRoutes::wasAnyDue)
                .to(BELL);

        from("seda:feeds-read?size={{hub.feeds.parallel}}&concurrentConsumers={{hub.feeds.parallel}}")
                .routeId("feeds.read")
                .filter(method(claimDueFeeds, "isStillOurs"))
                .setProperty("claim", body())
                .setBody(simple("${body.feedId}"))
                .setProperty("feedId", body())
                .doTry()
                .to("direct:feeds-refresh")
                .doCatch(Exception.class)
                .bean(failedReading, "note")
                .doFinally()
                .filter(exchangeProperty(RELEASED).isNull())
                .setBody(exchangeProperty("claim"))
                .bean(releaseFeed, "release")
                .end();

        from("direct:feeds-refresh")
                .routeId("feeds.refresh")
                .errorHandler(noErrorHandler())
                .bean(feedFetcher, "fetch")
                .setProperty("asked", body())
                .bean(feedParser, "read")
                .bean(furtherPages, "follow")
                .bean(morePages, "follow")
                .bean(feedDoctor, "examine")
                .choice()
                // most answers are of this kind, and there is nothing more to do about them
                .when(body().isInstanceOf(Fetched.NotModified.class))
                .bean(releaseFeed, "releaseUnchanged(${exchangeProperty.claim}, ${body})")
                .setProperty(RELEASED, constant(true))
                .when(body().isInstanceOf(Fetched.Brought.class))
                .to("direct:feeds-edition")
                .otherwise()
                .bean(rescheduleFeed, "reschedule");

        from("direct:feeds-edition")
                .routeId("feeds.edition")
                .errorHandler(noErrorHandler())
                .setProperty("findings", method(feedDoctor, "findings"))
                .choice()
                .when(FeedRoutes::isSmall)
                .to("direct:feeds-edition-at-once")
                .otherwise()
                .to("direct:feeds-edition-in-steps")
                .end()
                .choice()
                .when(FeedRoutes::isOver)
                .setProperty(RELEASED, constant(true))
                .otherwise()
                .to("direct:feeds-missing");

        from("direct:feeds-edition-at-once")
                .routeId("feeds.edition-at-once")
                .errorHandler(noErrorHandler())
                .setProperty("brought", body())
                .doTry()
                .bean(takeInEdition, "takeIn(${exchangeProperty.claim}, ${body}, ${exchangeProperty.findings})")
                // nothing of it has happened; in steps, only what is broken stays outside
                .doCatch(Exception.class)
                .setBody(exchangeProperty("brought"))
                .to("direct:feeds-edition-in-steps")
                .end();

        from("direct:feeds-edition-in-steps")
                .routeId("feeds.edition-in-steps")
                .errorHandler(noErrorHandler())
                .setProperty("work", EventWork::new)
                .bean(beginEdition, "begin(${body}, ${exchangeProperty.findings})")
                .setProperty("brought", body())
                .setBody(simple("${body.reading.portions}"))
                .split(body())
                .to("direct:feeds-take-in")
                .end()
                .bean(
                        endEdition,
                        "end(${exchangeProperty.claim}, ${exchangeProperty.brought}, ${exchangeProperty.work})");

        from("direct:feeds-missing")
                .routeId("feeds.missing")
                .errorHandler(noErrorHandler())
                .bean(missingPages, "ask")
                .choice()
                .when(body().isInstanceOf(Fetched.Refused.class))
                .bean(rescheduleFeed, "reschedule")
                .otherwise()
                .bean(rememberFeedVersion, "remember");

        from("direct:feeds-take-in")
                .routeId("feeds.take-in")
                .errorHandler(noErrorHandler())
                .doTry()
                .bean(takeInFeedItem, "takeInTogether(${body}, ${exchangeProperty.work})")
                // one that cannot be taken in must not keep the others out
                .doCatch(Exception.class)
                .split(body())
                .to("direct:feeds-take-in-alone")
                .end()
                .end();

        from("direct:feeds-take-in-alone")
                .routeId("feeds.take-in-alone")
                .errorHandler(noErrorHandler())
                .doTry()
                .bean(takeInFeedItem, "takeIn(${body}, ${exchangeProperty.work})")
                .doCatch(Exception.class)
                .bean(lostItem, "note")
                .end();
    }

    private static boolean isSmall(Exchange exchange) {
        return exchange.getMessage()
                        .getBody(Fetched.Brought.class)
                        .reading()
                        .portions()
                        .size()
                <= 1;
    }

    /** Unless something that should be there is missing. */
    private static boolean isOver(Exchange exchange) {
        return exchange.getMessage().getBody(EndEdition.Ending.class).isOver();
    }

    private static boolean wasAnyDue(Exchange exchange) {
        return !exchange.getMessage().getBody(List.class).isEmpty();
    }
}
