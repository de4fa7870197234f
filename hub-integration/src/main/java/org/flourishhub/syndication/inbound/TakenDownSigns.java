package org.flourishhub.syndication.inbound;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.jsoup.Jsoup;

/** How sites take a page down without saying so. */
final class TakenDownSigns {

    private static final Pattern NO_INDEX = Pattern.compile("(^|[\\s,:])(noindex|none)($|[\\s,])");
    /** Where the head of a page ends, on all but the oddest sites. */
    private static final int HEAD = 200_000;

    private TakenDownSigns() {}

    /** Some content systems send whoever asks for a page that is gone to the site's home. */
    static boolean leadsHome(URI asked, Received page) {
        return !isHome(asked) && isHome(page.url());
    }

    private static boolean isHome(URI address) {
        String path = address.getPath() == null ? "" : address.getPath();
        return address.getQuery() == null && path.matches("(/?|/index\\.(html?|php))");
    }

    /** It asks search engines to forget it. */
    static boolean isHidden(Received page) {
        return page.headers().getOrDefault("x-robots-tag", List.of()).stream().anyMatch(TakenDownSigns::hides)
                || page.isHtml()
                        && Jsoup.parse(beginning(page.body())).select("meta[name=robots]").stream()
                                .anyMatch(meta -> hides(meta.attr("content")));
    }

    private static boolean hides(String words) {
        return NO_INDEX.matcher(words.toLowerCase(Locale.ROOT)).find();
    }

    private static String beginning(byte[] body) {
        return new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
    }
}
