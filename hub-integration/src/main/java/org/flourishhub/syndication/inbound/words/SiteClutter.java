package org.flourishhub.syndication.inbound.words;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** What systems of sites put around the words: title, writer and date once more, and buttons to pass things on. */
final class SiteClutter {
    /** One of these words stands in whatever holds any of it. */
    private static final List<String> SIGNS =
            List.of("field--name-", "schema:", "sharedaddy", "addtoany", "feedflare", "heateor_sss", "relatedposts");

    private static final Evaluator TOLD_ALREADY = QueryParser.parse(
            ".field--name-title, .field--name-uid, .field--name-created, [property=schema:name], [rel=schema:author],"
                    + " [typeof=schema:Person], [property=schema:dateCreated]");

    private static final Evaluator TO_PASS_ON = QueryParser.parse(
            ".sharedaddy, .addtoany_share_save_container, .addtoany_content, .feedflare, .heateor_sss_sharing_container,"
                    + " .jp-relatedposts");

    private SiteClutter() {}

    /** {@code attributes} are all that are in it. */
    static void removeFrom(Document body, String attributes) {
        if (SIGNS.stream().anyMatch(attributes::contains)) {
            body.select(TOLD_ALREADY).remove();
            body.select(TO_PASS_ON).remove();
        }
    }
}
