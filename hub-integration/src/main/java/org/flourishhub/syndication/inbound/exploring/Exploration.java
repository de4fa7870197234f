package org.flourishhub.syndication.inbound.exploring;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.flourishhub.outside.OutsideAnswer;
import org.flourishhub.outside.OutsideAnswer.NotReached;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.syndication.EventItem;
import org.flourishhub.syndication.FeedDocument;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.FoundFeed;
import org.flourishhub.syndication.FoundFeed.Where;
import org.flourishhub.syndication.SiteFindings;
import org.flourishhub.syndication.inbound.documents.BoundedPage;
import org.flourishhub.syndication.inbound.documents.FeedText;
import org.flourishhub.syndication.inbound.documents.JsonThing;
import org.flourishhub.syndication.inbound.documents.WholeJson;
import org.jsoup.nodes.Document;

/** One look at one site: its page, what the page points to, and then the usual places, within a budget. */
final class Exploration {
    private static final int MOST_REQUESTS = 14;
    /** After this no further request leaves; each takes at most as long as any request of the hub. */
    private static final Duration NO_MORE_AFTER = Duration.ofSeconds(15);

    private static final int ENOUGH = 6;

    private final SiteExplorer explorer;
    private final Instant noMoreAfter;
    private final Set<String> asked = new HashSet<>();
    /** Those of the found ones that are pages for people, with stories on them. */
    private final Set<String> pages = new HashSet<>();

    private final Map<String, FoundFeed> found = new LinkedHashMap<>();

    Exploration(SiteExplorer explorer) {
        this.explorer = explorer;
        this.noMoreAfter = explorer.now().plus(NO_MORE_AFTER);
    }

    SiteFindings of(String address) {
        asked.add(address);
        OutsideAnswer answer = explorer.ask(URI.create(address));
        if (answer instanceof NotReached nowhere) {
            return SiteFindings.failed(address, nowhere.sentence());
        }
        Received page = (Received) answer;
        String site = page.url().toString();
        asked.add(site);
        boolean isFeed = page.isSuccess() && keep(new Clue(site, Where.TYPED, ""), page);
        if (!isFeed || page.isHtml()) {
            follow(site, page);
        }
        return new SiteFindings(site, best(), null);
    }

    private void follow(String site, Received page) {
        Document html = BoundedPage.of(
                FeedText.of(page.body(), page.header("Content-Type").orElse("")), site);
        SiteClues clues = new SiteClues(html, page);
        clues.onThePage().forEach(this::tryOut);
        WordPressClues wordPress = new WordPressClues(html, page);
        wordPress.api().ifPresent(api -> wordPress(api, wordPress));
        DrupalClues drupal = new DrupalClues(html, page);
        drupal.api().ifPresent(api -> drupal(api, drupal));
        SystemClues.of(html).forEach(this::tryOut);
        if (found.values().stream().noneMatch(feed -> feed.events() > 0)) {
            clues.pagesOfEvents().forEach(this::tryOut);
        }
        if (pages.containsAll(found.keySet())) {
            SystemClues.usualPlaces(site).forEach(this::tryOut);
        }
    }

    private void wordPress(String api, WordPressClues clues) {
        if (!mayAsk(clues.typesOf(api))) {
            return;
        }
        OutsideAnswer types = explorer.ask(URI.create(clues.typesOf(api)));
        boolean open = types instanceof Received received && received.isSuccess();
        String text = open ? FeedText.of(((Received) types).body(), "charset=utf-8") : "";
        clues.feeds(api, new JsonThing(WholeJson.of(text))).forEach(this::tryOut);
    }

    private void drupal(String api, DrupalClues clues) {
        if (!mayAsk(api)) {
            return;
        }
        OutsideAnswer types = explorer.ask(URI.create(api));
        if (types instanceof Received received && received.isSuccess()) {
            String text = FeedText.of(received.body(), "charset=utf-8");
            // a type of content without such fields refuses to send them along
            clues.feeds(new JsonThing(WholeJson.of(text)))
                    .forEach(ways -> ways.stream().anyMatch(this::tryOut));
        }
    }

    private boolean tryOut(Clue clue) {
        return found.size() < ENOUGH
                && mayAsk(clue.address())
                && explorer.ask(URI.create(clue.address())) instanceof Received received
                && received.isSuccess()
                && keep(clue, received);
    }

    private boolean mayAsk(String address) {
        return asked.size() < MOST_REQUESTS && explorer.now().isBefore(noMoreAfter) && asked.add(address);
    }

    /** Whether it is a feed. A redirect may lead to one that is known already. */
    private boolean keep(Clue clue, Received received) {
        FeedDocument document = explorer.read(received);
        if (document == null) {
            return false;
        }
        String title =
                document.head().title() == null ? clue.title() : document.head().title();
        List<FeedItem> items = document.items();
        Instant newest = items.stream()
                .map(FeedItem::writtenAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        int events = (int) items.stream().filter(EventItem.class::isInstance).count();
        if (received.isHtml() && events == 0) {
            pages.add(received.url().toString());
        }
        found.putIfAbsent(
                received.url().toString(),
                new FoundFeed(received.url().toString(), clue.where(), title, items.size(), events, newest));
        return true;
    }

    /** A page shows no more than there is room for, so a feed is better. */
    private List<FoundFeed> best() {
        List<FoundFeed> all = new ArrayList<>(found.values());
        all.sort(Comparator.comparing((FoundFeed feed) -> feed.entries() == 0)
                .thenComparing(feed -> pages.contains(feed.address())));
        return all;
    }
}
