package org.flourishhub.rpde.web;

import org.flourishhub.changes.PublicChanges;
import org.flourishhub.shared.web.NotUnderstood;

/** How far somebody has read: to the item with this time and id, both or neither. */
record FeedPosition(long timestamp, String id, int limit, boolean beginning, boolean usualLimit) {
    private static final int USUAL = 500;
    private static final int MOST = 1_000;

    static FeedPosition of(String timestamp, String id, String limit) {
        int most = limit(limit);
        if (timestamp == null && id == null) {
            return new FeedPosition(PublicChanges.BEGINNING, "", most, true, limit == null);
        } else if (timestamp == null || !timestamp.matches("[0-9]{1,18}")) {
            throw new NotUnderstood("afterTimestamp", "must be a whole number, and come with afterId");
        } else if (id == null || !id.matches("[0-9A-Za-z-]{0,64}")) {
            throw new NotUnderstood("afterId", "must be the id of an item, and come with afterTimestamp");
        }
        return new FeedPosition(Long.parseLong(timestamp), id, most, false, limit == null);
    }

    private static int limit(String limit) {
        if (limit == null) {
            return USUAL;
        } else if (!limit.matches("[1-9][0-9]{0,3}") || Integer.parseInt(limit) > MOST) {
            throw new NotUnderstood("limit", "must be a whole number from 1 to " + MOST);
        }
        return Integer.parseInt(limit);
    }

    FeedPosition to(long timestamp, String id) {
        return new FeedPosition(timestamp, id, limit, false, usualLimit);
    }

    String query() {
        String place = beginning ? "" : "afterTimestamp=" + timestamp + "&afterId=" + id;
        String size = usualLimit ? "" : "limit=" + limit;
        String both = place.isEmpty() || size.isEmpty() ? place + size : place + "&" + size;
        return both.isEmpty() ? "" : "?" + both;
    }
}
