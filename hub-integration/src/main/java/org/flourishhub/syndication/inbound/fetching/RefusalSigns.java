package org.flourishhub.syndication.inbound.fetching;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.flourishhub.syndication.FeedRemark;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.Fetched.Refused;
import org.flourishhub.syndication.inbound.documents.FeedText;
import org.flourishhub.syndication.inbound.xml.XmlSource;

/** Why nothing came, where there is something to be done about it. */
public final class RefusalSigns {
    private static final Pattern PASSWORD =
            Pattern.compile("<input[^>]{0,300}type\\s*=\\s*[\"']?password", Pattern.CASE_INSENSITIVE);
    /** What guards in front of sites say to robots, instead of the page. */
    private static final Pattern CHALLENGE = Pattern.compile(
            "cf-chl|challenge-platform|cf_chl|Attention Required! \\| Cloudflare|<title>Just a moment|_Incapsula_Resource"
                    + "|sucuri_cloudproxy|captcha",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);
    private static final int BEGINNING = 100_000;

    private RefusalSigns() {}

    public static Set<FeedRemark> of(Fetched asked, Refused refused) {
        String sentence = refused.sentence();
        if (sentence.equals(XmlSource.CUT_SHORT)) {
            return EnumSet.of(FeedRemark.CUT_SHORT);
        } else if (asked instanceof Fetched.Body body) {
            String text = FeedText.of(body.bytes(), body.contentType());
            return ofPage(text.substring(0, Math.min(text.length(), BEGINNING)));
        } else if (sentence.contains(Refusals.TAKEN_FOR_A_ROBOT)) {
            return EnumSet.of(FeedRemark.BLOCKED_BY_GUARD);
        } else if (sentence.contains(Refusals.ASKS_FOR_A_PASSWORD)) {
            return EnumSet.of(FeedRemark.LOGIN_PAGE);
        }
        return sentence.startsWith(Refusals.NOTHING_THERE)
                ? EnumSet.of(FeedRemark.NOT_FOUND)
                : EnumSet.noneOf(FeedRemark.class);
    }

    static boolean isChallenge(String page) {
        return CHALLENGE.matcher(page).find();
    }

    private static Set<FeedRemark> ofPage(String text) {
        if (!PAGE.matcher(text).find()) {
            return EnumSet.noneOf(FeedRemark.class);
        }
        if (isChallenge(text)) {
            return EnumSet.of(FeedRemark.BLOCKED_BY_GUARD);
        }
        return EnumSet.of(PASSWORD.matcher(text).find() ? FeedRemark.LOGIN_PAGE : FeedRemark.WEB_PAGE);
    }
}
