package org.flourishhub.sample.partners;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.flourishhub.sample.PlainText;

/** Answers as the WordPress REST API does, for one type of posts of the site's own, with the quirks of real sites. */
final class WordPressRest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final int PROTECTED = 7;
    private static final int USUAL_PAGE = 10;
    private static final int LARGEST_PAGE = 100;

    private final String site;
    private final StoryShelf stories;

    WordPressRest(String site, StoryShelf stories) {
        this.site = site;
        this.stories = stories;
    }

    static boolean isAskedBy(Asked asked) {
        return asked.path().startsWith("/wp-json") || asked.query().containsKey("rest_route");
    }

    Answer answer(Asked asked) {
        String route = asked.query().getOrDefault("rest_route", asked.path().replaceFirst("^/wp-json", ""));
        return switch (route.replaceFirst("/+$", "")) {
            case "" -> json(200, Map.of("name", "Hillside Voices", "namespaces", List.of("wp/v2")));
            case "/wp/v2/types" -> json(200, types());
            case "/wp/v2/stories" -> list(asked);
            case "/wp/v2/posts" -> counted(List.of(), 0, 0);
            default -> route.matches("/wp/v2/stories/\\d{1,9}") ? one(route) : refused(404, "rest_no_route");
        };
    }

    private static Map<String, Object> types() {
        return Map.of(
                "post", Map.of("name", "Posts", "slug", "post", "rest_base", "posts"),
                "story", Map.of("name", "Stories", "slug", "story", "rest_base", "stories"),
                "wp_block", Map.of("name", "Patterns", "slug", "wp_block", "rest_base", "blocks"));
    }

    private Answer one(String route) {
        return stories.find(Integer.parseInt(route.replaceFirst(".*/", "")))
                .map(story -> json(200, post(story)))
                .orElseGet(() -> refused(404, "rest_post_invalid_id"));
    }

    private Answer list(Asked asked) {
        Set<String> wanted = Arrays.stream(
                        asked.query().getOrDefault("include", "").split(","))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        Instant after = moment(asked.query().get("modified_after"));
        List<Map<String, Object>> posts = new ArrayList<>();
        stories.newestFirst().stream()
                .filter(story -> after == null || story.modifiedAt().isAfter(after))
                .sorted(order(asked))
                .forEach(story -> posts.add(post(story)));
        if (after == null) {
            posts.add(hidden());
        }
        posts.removeIf(
                post -> !wanted.isEmpty() && !wanted.contains(post.get("id").toString()));
        if ("id".equals(asked.query().get("_fields"))) {
            posts.replaceAll(post -> Map.of("id", post.get("id")));
        }
        return page(posts, asked);
    }

    private static Comparator<PartnerStory> order(Asked asked) {
        Comparator<PartnerStory> order = "modified".equals(asked.query().get("orderby"))
                ? Comparator.comparing(PartnerStory::modifiedAt)
                : Comparator.comparing(PartnerStory::publishedAt);
        return "asc".equals(asked.query().get("order")) ? order : order.reversed();
    }

    private static Answer page(List<Map<String, Object>> posts, Asked asked) {
        int size = Math.min(asked.number("per_page", USUAL_PAGE), LARGEST_PAGE);
        int page = asked.number("page", 1);
        int pages = (posts.size() + size - 1) / size;
        if (page > Math.max(pages, 1)) {
            return refused(400, "rest_post_invalid_page_number");
        }
        int from = (page - 1) * size;
        return counted(posts.subList(from, Math.min(posts.size(), from + size)), posts.size(), pages);
    }

    private static Answer counted(List<?> posts, int all, int pages) {
        return json(200, posts).with("X-WP-Total", String.valueOf(all)).with("X-WP-TotalPages", String.valueOf(pages));
    }

    private Map<String, Object> post(PartnerStory story) {
        Map<String, Object> post = new LinkedHashMap<>();
        post.put("id", story.id());
        post.put("date", PLAIN.format(story.publishedAt().atZone(LONDON)));
        post.put("date_gmt", PLAIN.format(story.publishedAt().atZone(ZoneOffset.UTC)));
        post.put("guid", Map.of("rendered", site + "/?p=" + story.id()));
        post.put("modified", PLAIN.format(story.modifiedAt().atZone(LONDON)));
        post.put("modified_gmt", PLAIN.format(story.modifiedAt().atZone(ZoneOffset.UTC)));
        post.put("slug", story.slug());
        post.put("status", "publish");
        post.put("type", "story");
        post.put("link", site + "/stories/" + story.slug() + "/");
        post.put("title", Map.of("rendered", PlainText.escaped(story.title()).replace("'", "&#8217;")));
        post.put("content", Map.of("rendered", built(PlainText.asHtml(story.text())), "protected", false));
        post.put("excerpt", Map.of("rendered", "<p>" + PlainText.escaped(story.firstWords(40)) + "</p>\n"));
        post.put("_embedded", embedded(story));
        return post;
    }

    /** Page builders leave their marks in what the API gives. */
    private static String built(String html) {
        return "[et_pb_section fb_built=\"1\"][et_pb_text]" + html + "[/et_pb_text][/et_pb_section]";
    }

    private Map<String, Object> embedded(PartnerStory story) {
        Map<String, Object> embedded = new LinkedHashMap<>();
        embedded.put("author", List.of(Map.of("name", story.author())));
        embedded.put(
                "wp:term",
                List.of(
                        story.topics().stream()
                                .map(topic -> Map.of("name", topic))
                                .toList(),
                        List.of()));
        if (story.picture() != null) {
            embedded.put(
                    "wp:featuredmedia",
                    List.of(Map.of(
                            "source_url", site + "/pictures/" + story.picture(), "alt_text", story.pictureAlt())));
        }
        return embedded;
    }

    private Map<String, Object> hidden() {
        return Map.of(
                "id",
                PROTECTED,
                "date_gmt",
                "2026-01-02T10:00:00",
                "modified_gmt",
                "2026-01-02T10:00:00",
                "status",
                "publish",
                "slug",
                "only-for-us",
                "link",
                site + "/stories/only-for-us/",
                "title",
                Map.of("rendered", "Protected: Only for us"),
                "content",
                Map.of("rendered", "", "protected", true));
    }

    private static Answer refused(int status, String code) {
        return json(status, Map.of("code", code, "message", "No.", "data", Map.of("status", status)));
    }

    private static Instant moment(String text) {
        try {
            return text == null
                    ? null
                    : LocalDateTime.parse(text.replaceFirst("Z$", "")).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException nonsense) {
            return null;
        }
    }

    private static Answer json(int status, Object value) {
        try {
            return Answer.json(status, JSON.writeValueAsString(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
