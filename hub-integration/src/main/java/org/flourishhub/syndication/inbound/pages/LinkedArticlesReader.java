package org.flourishhub.syndication.inbound.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.Reading;
import org.flourishhub.syndication.RefusedItem;
import org.flourishhub.syndication.RefusedItem.Reason;
import org.flourishhub.syndication.inbound.documents.DocumentReader;
import org.flourishhub.syndication.inbound.documents.EventFeed;
import org.flourishhub.syndication.inbound.documents.ItemKeys;
import org.flourishhub.syndication.inbound.documents.Languages;
import org.flourishhub.syndication.inbound.documents.PageOfAFeed;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.documents.WebDocument;

/** Reads the articles that a page tells in the words of schema.org: of a blog, a list of news, or the page itself. */
public final class LinkedArticlesReader implements DocumentReader {
    private static final int MOST_ARTICLES = 200;
    private static final Pattern AN_ARTICLE = LinkedDataPage.kind("Article|BlogPosting|Report");

    @Override
    public boolean recognises(WebDocument document) {
        String text = document.text();
        boolean page = document.looksLikeJson() ? text.contains("schema.org") : text.contains("ld+json");
        return page && LinkedDataPage.tells(AN_ARTICLE, text);
    }

    @Override
    public FeedDocument read(WebDocument document) throws UnreadableFeed {
        LinkedDataPage page = LinkedDataPage.of(document);
        List<JsonNode> articles = page.data().articles();
        if (articles.isEmpty()) {
            throw PageOfAFeed.insteadOfIt(document);
        }
        List<FeedItem> items = new ArrayList<>();
        List<RefusedItem> refused = new ArrayList<>();
        ItemKeys keys = new ItemKeys();
        for (JsonNode each : articles.subList(0, Math.min(articles.size(), MOST_ARTICLES))) {
            LinkedArticle article = new LinkedArticle(each, page, document, articles.size() == 1);
            Reason reason = article.reasonToRefuse();
            String key = reason == null ? keys.claim(article.key(), article.key()) : null;
            if (key != null) {
                items.add(article.read());
            } else {
                refused.add(new RefusedItem(article.title(), reason == null ? Reason.TWICE : reason));
            }
        }
        return new FeedDocument(
                document.feedId(),
                EventFeed.head(page.title(), document.url(), Languages.known(page.language()), null),
                items,
                Set.of(),
                Reading.Covers.A_PART,
                Set.of(),
                refused);
    }
}
