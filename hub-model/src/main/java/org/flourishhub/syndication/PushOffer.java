package org.flourishhub.syndication;

import java.net.URI;
import java.util.Optional;

/**
 * Where we can ask to be told when a feed changes.
 *
 * @param hub where to ask
 * @param topic what to ask about: the address the feed itself says it is at home
 */
record PushOffer(PushKind kind, URI hub, URI topic) {
    private static final int LONGEST = 2000;

    /** A hub (WebSub) before a cloud (rssCloud), which can only hint; empty when the feed names neither. */
    static Optional<PushOffer> of(FeedHead.Links links, URI feed) {
        URI topic = address(links.self()).orElse(feed);
        Optional<PushOffer> hub = links.hubs().stream()
                .flatMap(each -> address(each).stream())
                .map(each -> new PushOffer(PushKind.WEBSUB, each, topic))
                .findFirst();
        // a cloud knows the feed by the address it was given, which is ours
        return hub.or(() -> address(links.cloud()).map(each -> new PushOffer(PushKind.RSS_CLOUD, each, feed)));
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.ofNullable(text)
                    .filter(each -> each.length() <= LONGEST && each.chars().allMatch(c -> c > ' ' && c < 127))
                    .map(URI::create)
                    .filter(each -> each.getHost() != null
                            && String.valueOf(each.getScheme()).matches("https?"));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
