package org.flourishhub.syndication.inbound.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.syndication.inbound.documents.BoundedPage;
import org.flourishhub.syndication.inbound.documents.LenientJson;
import org.flourishhub.syndication.inbound.documents.WebDocument;
import org.flourishhub.syndication.inbound.words.PlainText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A page that tells machines what it is about in JSON-LD, or a document of JSON-LD alone.
 *
 * @param page what people see of it; {@code null} when there is nothing for people
 */
record LinkedDataPage(LinkedData data, Document page) {
    /** Where well-known systems put the words of an article, and nothing else. */
    private static final String WORDS = "[itemprop=articleBody], .entry-content, .post-content, .e-content";

    private static final String TYPE = "@type";
    private static final int MOST_LOOKED_AT = 20_000;
    private static final String AROUND_THE_WORDS = "header, footer, nav, aside, form, h1";

    /** What looks, in the text, as if it were of one of these kinds: {@code names} are the ends of theirs, with | between. */
    static Pattern kind(String names) {
        return Pattern.compile(
                "@type(?:\"|&quot;|')\\s{0,100}:\\s{0,100}(?:\\[[^\\]]{0,300})?(?:\"|&quot;|')[\\w:/.#]{0,60}" + "(?:"
                        + names + ")(?:\"|&quot;|')");
    }

    /** Whether one of the first thousands of things in the text is of that kind: to look at millions takes a minute. */
    static boolean tells(Pattern kind, String text) {
        Matcher found = kind.matcher(text);
        int at = text.indexOf(TYPE);
        for (int looked = 0; at >= 0 && looked < MOST_LOOKED_AT; looked++) {
            if (found.region(at, text.length()).lookingAt()) {
                return true;
            }
            at = text.indexOf(TYPE, at + 1);
        }
        return false;
    }

    static LinkedDataPage of(WebDocument document) {
        if (document.looksLikeJson()) {
            return new LinkedDataPage(new LinkedData(List.of(LenientJson.read(document.text()))), null);
        }
        Document page = BoundedPage.of(document.text(), document.url());
        List<JsonNode> roots = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            roots.add(LenientJson.read(script.data()));
        }
        return new LinkedDataPage(new LinkedData(roots), page);
    }

    /** Where relative addresses start. */
    String base(WebDocument document) {
        return page == null ? document.url() : page.baseUri();
    }

    /** {@code null} for what is no page. */
    String title() {
        return page == null ? null : PlainText.of(page.title());
    }

    /** As the page says; {@code null} when it does not. */
    String language() {
        Element html = page == null ? null : page.selectFirst("html[lang]");
        return html == null ? null : html.attr("lang");
    }

    /** The HTML of the only article that people see on it, still to be cleaned; {@code null} when that is not plain. */
    String article() {
        if (page == null) {
            return null;
        }
        Elements marked = page.select(WORDS);
        Elements found = marked.size() == 1 ? marked : page.select("article");
        if (found.size() != 1) {
            return null;
        }
        Element article = found.get(0).clone();
        article.select(AROUND_THE_WORDS).forEach(Element::remove);
        return article.html();
    }
}
