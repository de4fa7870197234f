package org.flourishhub.syndication;

import java.util.Set;
import java.util.UUID;

/**
 * What a partner asks for when it wants to be told about stories.
 *
 * @param name who is told, in words
 * @param endpoint the https address messages are sent to
 * @param organisationId the partner organisation behind it; {@code null} when it is none of the hub's
 * @param sites the partner's own sites, such as {@code example.org}: stories from there are not sent back
 * @param kinds what to be told; that a story was withdrawn is always told
 * @param commercial the partner earns money with what it is sent
 */
public record SubscriptionWish(
        String name,
        String endpoint,
        UUID organisationId,
        Set<String> sites,
        Set<StoryNews> kinds,
        boolean commercial) {
    public SubscriptionWish {
        sites = Set.copyOf(sites);
        kinds = Set.copyOf(kinds);
    }

    /** Of a partner that earns no money with stories. */
    public SubscriptionWish(
            String name, String endpoint, UUID organisationId, Set<String> sites, Set<StoryNews> kinds) {
        this(name, endpoint, organisationId, sites, kinds, false);
    }

    /** Everything, for somebody without sites of their own besides the endpoint. */
    public static SubscriptionWish forEverything(String name, String endpoint, UUID organisationId) {
        return new SubscriptionWish(name, endpoint, organisationId, Set.of(), Set.of(StoryNews.values()));
    }
}
