package org.flourishhub.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An editor who brings in a long list of services and looks at how far it is, whatever becomes of the hub meanwhile. */
final class BroughtList {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]*)\"");
    private static final Pattern LISTS = Pattern.compile("/console/organisations/[^\"/]+/lists");
    private static final Pattern DONE = Pattern.compile("<strong>([0-9]+) of ");

    private HubProcess hub;
    private HttpClient browser;
    private String path;

    BroughtList(HubProcess hub) throws Exception {
        signInAt(hub);
    }

    /** A hub that was started again knows nobody. */
    void signInAt(HubProcess hub) throws Exception {
        this.hub = hub;
        this.browser = HubClient.builder().cookieHandler(new CookieManager()).build();
        post("/sign-in", "/sign-in", "email=editor@oakfield.example&password=flourish-demo");
    }

    /** Returns when taking it in has begun. */
    void bring(String name, int rows) throws Exception {
        Matcher lists = LISTS.matcher(page("/console"));
        assertThat(lists.find()).isTrue();
        String csv = "Our number,Name,About,Phone\n"
                + IntStream.range(0, rows)
                        .mapToObj(i -> "K-" + i + "," + name + " " + i + ",We meet,0114 496 0000\n")
                        .collect(Collectors.joining());
        path = URI.create(upload(lists.group(), csv)).getPath();
        post(
                path,
                path + "/matching",
                "publishes=yes&column.0=REFERENCE&column.1=NAME&column.2=SUMMARY&column.3=PHONE");
        post(path, path + "/taking-in", "");
    }

    /** How many rows are done while it is being taken in; -1 before and after. */
    int done() throws Exception {
        Matcher done = DONE.matcher(page(path));
        return done.find() ? Integer.parseInt(done.group(1)) : -1;
    }

    boolean isTakenIn() throws Exception {
        return page(path).contains(">Taken in<");
    }

    private String page(String place) throws Exception {
        return ask(HttpRequest.newBuilder(address(place)).GET()).body();
    }

    private void post(String from, String to, String fields) throws Exception {
        String body = "csrf=" + URLEncoder.encode(token(from), StandardCharsets.UTF_8) + "&" + fields;
        HttpResponse<String> answer = ask(HttpRequest.newBuilder(address(to))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(to).isBetween(300, 399);
    }

    private String upload(String to, String csv) throws Exception {
        String body = "--part\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + token(to)
                + "\r\n--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"long.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + csv + "\r\n--part--\r\n";
        HttpResponse<String> answer = ask(HttpRequest.newBuilder(address(to))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString(body)));
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String token(String place) throws Exception {
        Matcher token = TOKEN.matcher(page(place));
        assertThat(token.find()).as(place).isTrue();
        return token.group(1);
    }

    private URI address(String place) {
        return URI.create(hub.url() + place);
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        // as a browser says that a form is the hub's own
        HttpRequest own = request.header("Sec-Fetch-Site", "same-origin")
                .timeout(HubClient.PATIENCE)
                .build();
        return browser.send(own, HttpResponse.BodyHandlers.ofString());
    }
}
