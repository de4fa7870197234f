package org.flourishhub.syndication;

import java.util.regex.Pattern;

/**
 * Parts of an address that follow people around and change nothing on the page. Links are cleaned of them when they are
 * read, and pages are known again without them. What is stored of a page stays as it was: when one is added here, entries
 * whose address had it are known again by their names alone until their feed is read once more.
 */
public final class FollowingMarks {
    private static final Pattern MARK = Pattern.compile(
            "(?:utm_[^=]*|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|y?s?clid|twclid|igsh(?:id)?|srsltid|mc_[cet]id"
                    + "|mkt_tok|_hsenc|_hsmi|__hs[a-z]+|hsa_[^=]*|vero_id|wt_mc|oly_(?:anon|enc)_id|mtm_[^=]*"
                    + "|pk_(?:campaign|kwd|source|medium|content|cid)|at_(?:medium|campaign|link_[a-z]+|bbc_team|custom\\d)"
                    + "|ns_(?:campaign|mchannel|source|linkname|fee))(?:=.*)?"
                    // of Medium, which writes into every link that it came from a feed
                    // and of Eventbrite, which writes where somebody found the event
                    + "|source=rss-.*|aff=ebd[a-z]*",
            Pattern.CASE_INSENSITIVE);

    private FollowingMarks() {}

    /** {@code parameter} is one of those between the question mark and the end, such as {@code utm_source=x}. */
    public static boolean isOne(String parameter) {
        return MARK.matcher(parameter).matches();
    }
}
