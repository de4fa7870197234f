package org.flourishhub.syndication.inbound.json;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.ItemDraft;
import org.flourishhub.syndication.inbound.documents.FeedText;
import org.flourishhub.syndication.inbound.documents.JsonDates;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;
import org.flourishhub.syndication.inbound.words.CleanHtml;
import org.flourishhub.syndication.inbound.words.PlainText;

/**
 * Reads what the Care Opinion API v2 sends. Only the members named here are ever looked at; above all not the
 * criticality, which staff give a story among themselves and which is nobody else's business.
 */
public final class CareOpinionReader {

    private static final int SUMMARY = 300;
    private static final String LANGUAGE = "en-GB";

    private final Parser markdown = Parser.builder().build();
    private final HtmlRenderer html =
            HtmlRenderer.builder().softbreak("<br>\n").escapeHtml(false).build();

    private final UUID feedId;
    private final CareOpinionSite site;
    private final Instant now;

    public CareOpinionReader(UUID feedId, CareOpinionSite site, Instant now) {
        this.feedId = feedId;
        this.site = site;
        this.now = now;
    }

    /**
     * One page of stories.
     *
     * @param size how many elements it had, readable or not: so far the crawl has come
     */
    public record Page(int size, List<Opinion> opinions) {}

    /** One story and the addresses where more about it is told. */
    public record Opinion(FeedItem item, List<String> healthServices) {}

    public Page page(byte[] bytes) throws UnreadableFeed {
        if (!(parsed(bytes) instanceof JsonArray elements)) {
            throw new UnreadableFeed("Care Opinion sent something that is not a list of stories.");
        }
        List<Opinion> opinions = new ArrayList<>();
        for (JsonValue element : elements) {
            // now and then an element is a sentence of apology instead of a story
            if (element instanceof JsonObject opinion && isNamed(opinion)) {
                opinions.add(opinion(opinion));
            }
        }
        return new Page(elements.size(), opinions);
    }

    /** Names of the service and the organisation it belongs to, such as "Example Ward 5, Example NHS Trust". */
    public Optional<String> healthService(byte[] bytes) throws UnreadableFeed {
        JsonStructure answer = parsed(bytes);
        JsonValue first = answer instanceof JsonArray list && !list.isEmpty() ? list.get(0) : answer;
        if (!(first instanceof JsonObject service)) {
            return Optional.empty();
        }
        String name = PlainText.of(string(service, "name"));
        String organisation = PlainText.of(string(service, "organisation"));
        String both = organisation.isEmpty() || organisation.equalsIgnoreCase(name) ? name : name + ", " + organisation;
        return both.isBlank() ? Optional.empty() : Optional.of(both);
    }

    private static boolean isNamed(JsonObject opinion) {
        return opinion.get("id") instanceof JsonString text
                ? !text.getString().isBlank()
                : opinion.get("id") instanceof JsonNumber;
    }

    private Opinion opinion(JsonObject opinion) {
        String id = opinion.get("id") instanceof JsonString text
                ? text.getString()
                : opinion.get("id").toString();
        String link = site.page(id);
        String body = CleanHtml.of(rendered(string(opinion, "body")), link);
        String title = PlainText.of(string(opinion, "title"));
        String role = PlainText.of(string(opinion, "authorRole"));
        FeedItem item = new ItemDraft(feedId, id)
                .calledByTheFeed(id)
                .titled(title.isEmpty() ? PlainText.beginning(body, 80) : title)
                .inShort(PlainText.beginning(body, SUMMARY))
                .telling(body)
                .by(role.isEmpty() ? null : role)
                .on(link)
                .attributedTo(site.attribution(Optional.empty()))
                .in(LANGUAGE)
                .written(date(string(opinion, "dateOfPublication")))
                .published(JsonDates.of(string(opinion, "dateOfPublication")))
                .story();
        return new Opinion(item, links(opinion));
    }

    /** Both spellings that have been seen; chosen by what the link means, never by where it stands. */
    private List<String> links(JsonObject opinion) {
        List<String> found = new ArrayList<>();
        if (opinion.get("links") instanceof JsonArray links) {
            for (JsonValue element : links) {
                if (element instanceof JsonObject link && isHealthService(link)) {
                    String address = Optional.ofNullable(string(link, "href")).orElse(string(link, "link"));
                    Optional.ofNullable(address).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static boolean isHealthService(JsonObject link) {
        String relation = Optional.ofNullable(string(link, "rel")).orElse(string(link, "relation"));
        return "healthservice".equalsIgnoreCase(relation) || "healthservices".equalsIgnoreCase(relation);
    }

    private String rendered(String body) {
        Node document =
                markdown.parse(body == null ? "" : body.replace("\r\n", "\n").replace('\r', '\n'));
        return html.render(document);
    }

    /** A story from the future would hide all that come before its day: its date does not count. */
    private Instant date(String text) {
        try {
            Instant date =
                    text == null || text.isBlank() ? null : Instant.parse(text.endsWith("Z") ? text : text + "Z");
            return date == null || date.isAfter(now.plus(Duration.ofDays(1))) ? null : date;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String string(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : null;
    }

    private static JsonStructure parsed(byte[] bytes) throws UnreadableFeed {
        String text = FeedText.of(bytes, "charset=utf-8");
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        } catch (RuntimeException | StackOverflowError broken) {
            throw new UnreadableFeed("Care Opinion sent something we cannot read (broken JSON).");
        }
    }
}
