package org.flourishhub.syndication;

/**
 * A service, an organisation or a place, as a feed tells it; everything but its kind may be {@code null}.
 *
 * @param organisation whose it is
 * @param address one line
 */
public record ListingItem(
        ItemFacts facts,
        Kind kind,
        String organisation,
        String telephone,
        String mail,
        String address,
        Double latitude,
        Double longitude)
        implements FeedItem {

    /** What is listed. */
    public enum Kind {
        SERVICE,
        ORGANISATION,
        PLACE
    }

    @Override
    public ListingItem with(ItemFacts other) {
        return new ListingItem(other, kind, organisation, telephone, mail, address, latitude, longitude);
    }

    @Override
    public String fingerprint() {
        return facts.fingerprint(kind, organisation, telephone, mail, address, latitude, longitude);
    }
}
