package org.flourishhub.syndication.inbound.fetching;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The addresses of one type of posts in the WordPress REST API, with or without readable addresses of the site. */
public final class WordPressApi {
    private static final String EMBEDDED = "_embed=author,wp:featuredmedia,wp:term";
    private static final String OURS =
            "(?i)(page|per_page|offset|order|orderby|modified_after|include|_embed|_fields|_envelope)(=.*)?";

    private final String posts;
    private final String filters;

    /** {@code feed} may hold filters such as {@code categories=4}. */
    WordPressApi(URI feed) {
        String whole = feed.toString().replaceFirst("#.*$", "");
        int question = whole.indexOf('?');
        String query = question < 0 ? "" : whole.substring(question + 1);
        String route = Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith("rest_route="))
                .findFirst()
                .orElse("");
        String address = question < 0 ? whole : whole.substring(0, question);
        this.posts = route.isEmpty() ? address.replaceFirst("/+$", "") : address + "?" + route.replaceFirst("/+$", "");
        this.filters = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("rest_route=") && !pair.matches(OURS))
                .map(pair -> "&" + pair)
                .collect(Collectors.joining());
    }

    public static boolean isAt(URI address) {
        String path = address.getPath() == null ? "" : address.getPath();
        String query = address.getQuery() == null ? "" : address.getQuery();
        return path.matches(".*/wp-json/wp/v2/[\\w-]+/?") || query.matches("(.*&)?rest_route=/wp/v2/[\\w-]+/?(&.*)?");
    }

    /** One page of what was changed since; {@code since} {@code null} means ever. Oldest change first. */
    URI changed(Instant since, int page, int perPage) {
        String after = since == null
                ? ""
                : "&modified_after="
                        + URLEncoder.encode(
                                since.truncatedTo(ChronoUnit.SECONDS).toString(), StandardCharsets.UTF_8);
        return asked("per_page=" + perPage + "&page=" + page + "&orderby=modified&order=asc" + after + "&" + EMBEDDED);
    }

    /** Which of these are still there for everybody. */
    URI present(List<String> ids) {
        return asked("per_page=100&_fields=id&include=" + String.join(",", ids));
    }

    /** The same type where the site has no readable addresses. */
    URI withoutReadableAddresses() {
        return URI.create(posts.replaceFirst("/wp-json/(wp/v2/[\\w-]+)$", "/?rest_route=/$1") + filters);
    }

    /** What to read of a site whose API is closed: its feed of RSS, unless that holds more than was asked for. */
    URI instead(URI feed) {
        return filters.isEmpty() ? rss() : feed;
    }

    private URI rss() {
        boolean own = !posts.endsWith("/posts");
        String type = posts.substring(posts.lastIndexOf('/') + 1);
        String home = posts.replaceFirst("(/wp-json/wp/v2/.*|/?(index\\.php)?\\?rest_route=.*)$", "");
        return URI.create(home + (own ? "/" + type : "") + "/feed/");
    }

    private URI asked(String query) {
        return URI.create(posts + (posts.contains("?") ? "&" : "?") + query + filters);
    }
}
