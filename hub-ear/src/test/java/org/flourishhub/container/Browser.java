package org.flourishhub.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flourishhub.launcher.HubClient;

/** Somebody's browser: it keeps cookies, says where its forms come from, and does not follow redirects by itself. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HubClient.builder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private String token = "";

    HttpResponse<String> get(String path) {
        return remembered(send(request(path).GET().build()));
    }

    /** Comes to a page by a link or a form of {@code site}, in the words of browsers. */
    HttpResponse<String> getFrom(String site, String path) {
        return remembered(
                send(request(path).header("Sec-Fetch-Site", site).GET().build()));
    }

    /** Sends a form as our own page would, with the token of the page seen last. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        return postFrom("same-origin", path, fields, token);
    }

    HttpResponse<String> postFrom(String site, String path, Map<String, String> fields, String token) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "csrf=" + token + "&", ""));
        return remembered(send(request(path)
                .header("Sec-Fetch-Site", site)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build()));
    }

    HttpResponse<String> signIn(String email, String password) {
        return post("/sign-in", Map.of("email", email, "password", password));
    }

    Browser signedIn(String email) {
        if (signIn(email, People.PASSWORD).statusCode() != 303) {
            throw new IllegalStateException("Could not sign in");
        }
        get("/console");
        return this;
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    String token() {
        return token;
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(Parts.address().resolve(path))
                .timeout(HubClient.PATIENCE)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> remembered(HttpResponse<String> answer) {
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }
}
