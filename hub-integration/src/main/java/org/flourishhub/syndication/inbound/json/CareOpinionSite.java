package org.flourishhub.syndication.inbound.json;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where things are at Care Opinion: the API as the feed's address gives it, and the pages people read. */
public final class CareOpinionSite {

    private static final String OPINIONS = "/opinions";
    private static final String API = "/api/v2";

    private final String origin;
    private final String api;
    private final String filters;

    /** {@code feed} is the address of the API, with or without {@code /opinions}, with any filters of the site's search. */
    public CareOpinionSite(URI feed) {
        origin = feed.getScheme() + "://" + feed.getRawAuthority();
        String path = feed.getRawPath().replaceAll("/+$", "");
        api = origin + (path.endsWith(OPINIONS) ? path.substring(0, path.length() - OPINIONS.length()) : path);
        filters = feed.getRawQuery() == null ? "" : withoutPaging(feed.getRawQuery());
    }

    /** One page of stories, oldest first; {@code since} is left out for all of them. Dates are always year-month-day. */
    public URI list(Optional<LocalDate> since, int skip, int take) {
        String after = since.map(day -> "&publishedafter=" + day).orElse("");
        String more = filters.isEmpty() ? "" : filters + "&";
        return URI.create(api + OPINIONS + "?" + more + "dateofpublicationorder=ascending" + after + "&take=" + take
                + "&skip=" + skip);
    }

    public URI opinion(String id) {
        return URI.create(api + OPINIONS + "/"
                + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    /** The page people read. */
    String page(String id) {
        String front = api.endsWith(API) ? api.substring(0, api.length() - API.length()) : origin;
        return front + OPINIONS + "/"
                + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public String attribution(Optional<String> service) {
        return "Care Opinion" + service.map(name -> ": a story about " + name).orElse("");
    }

    /** A link found in an answer, if it stays at this very site: the key goes nowhere else. Codes may hold spaces. */
    public Optional<URI> follow(String link) {
        try {
            URI address = URI.create(link.strip().replace(" ", "%20"));
            boolean same = address.isAbsolute()
                    && address.toString().startsWith(api + "/")
                    && (address.getScheme() + "://" + address.getRawAuthority()).equals(origin);
            return same && address.equals(address.normalize()) ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String withoutPaging(String query) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> !pair.matches("(?i)(take|skip|key|format|publishedafter|dateofpublicationorder)=.*"))
                .collect(Collectors.joining("&"));
    }
}
