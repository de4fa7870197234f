package org.flourishhub.syndication.inbound;

import org.jsoup.internal.StringUtil;

/** Relative addresses made whole. */
final class Addresses {

    private Addresses() {}

    /** As far as that can be done: an address that cannot be resolved stays as it is. */
    static String resolved(String base, String address) {
        String plain = address.strip();
        String whole = StringUtil.resolve(base, plain);
        return whole.isEmpty() ? plain : whole;
    }
}
