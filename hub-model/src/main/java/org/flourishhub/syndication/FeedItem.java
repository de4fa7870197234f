package org.flourishhub.syndication;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One entry of a feed, in the one shape all formats are turned into: a story, an event or a listing. Its words are
 * already clean: plain text, and HTML that is safe to show. Readers make them with an {@link ItemDraft}.
 */
public sealed interface FeedItem permits StoryItem, EventItem, ListingItem {

    /** What all entries share. */
    ItemFacts facts();

    /** The same entry with other shared facts. */
    FeedItem with(ItemFacts facts);

    /** The same for the same words. Dates of writing are left out: some sites change them at every reading. */
    String fingerprint();

    /** The partner says that this entry was taken back; nothing but the key matters then. */
    static FeedItem withdrawn(UUID feedId, String key) {
        return new ItemDraft(feedId, key).withdrawn().story();
    }

    default FeedItem attributedTo(String source) {
        return with(facts().attributedTo(source));
    }

    default UUID feedId() {
        return facts().feedId();
    }

    default String key() {
        return facts().key();
    }

    default String title() {
        return facts().title();
    }

    default String summary() {
        return facts().summary();
    }

    default String html() {
        return facts().html();
    }

    default String author() {
        return facts().author();
    }

    default String link() {
        return facts().link();
    }

    default String attribution() {
        return facts().attribution();
    }

    default String imageUrl() {
        return facts().imageUrl();
    }

    default String imageAlt() {
        return facts().imageAlt();
    }

    default String language() {
        return facts().language();
    }

    default Instant writtenAt() {
        return facts().writtenAt();
    }

    default Set<String> terms() {
        return facts().terms();
    }

    default boolean withdrawn() {
        return facts().withdrawn();
    }
}
