package org.flourishhub.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** The console as an editor's browser uses it. */
final class Console {
    private static final Pattern LISTED = Pattern.compile("<h2 class=\"name\"><a href=\"/services/([a-z0-9-]+)\"");

    /** A form that is filled in, and the last part of the address of what it changes. */
    record Prepared(String path, String slug, List<Connection.KeyVal> fields) {}

    private final HubUnderLoad hub;
    private final Map<String, String> cookies = new HashMap<>();

    /** Signs in. */
    Console(HubUnderLoad hub, String email) throws IOException {
        this.hub = hub;
        FormElement form = form(get("/sign-in").parse(), "[name=password]");
        form.select("[name=email]").val(email);
        form.select("[name=password]").val(HubUnderLoad.PASSWORD);
        Connection.Response answer = request("/sign-in")
                .data(form.formData())
                .followRedirects(false)
                .method(Connection.Method.POST)
                .execute();
        if (answer.statusCode() != 303) {
            throw new IOException("Nobody is signed in: status " + answer.statusCode());
        }
        cookies.putAll(answer.cookies());
    }

    /** The slugs of the services on a page of results. */
    static List<String> listed(String html) {
        return LISTED.matcher(html).results().map(found -> found.group(1)).toList();
    }

    /** {@code word} will stand in the summary. */
    Prepared open(String id, String word) throws IOException {
        Document page = get("/console/services/" + id).parse();
        String slug = page.select(".state a[href^=/services/]").attr("href").replace("/services/", "");
        FormElement form = form(page, "[name=version]");
        List<Connection.KeyVal> fields = form.formData();
        fields.stream()
                .filter(field -> field.key().equals("summary"))
                .forEach(field -> field.value(changed(field, word)));
        return new Prepared("/console/services/" + id, slug, fields);
    }

    private static String changed(Connection.KeyVal summary, String word) {
        String words = summary.value();
        return (words.length() > 100 ? words.substring(0, 100) : words) + " " + word;
    }

    /** Throws when it was not taken. */
    void send(Prepared form) throws IOException {
        Connection.Response answer = request(form.path())
                .data(form.fields())
                .data("then", "save")
                .followRedirects(false)
                .method(Connection.Method.POST)
                .execute();
        if (answer.statusCode() != 303) {
            throw new IOException("status " + answer.statusCode() + ": "
                    + answer.parse().select(".problems").text());
        }
    }

    private static FormElement form(Document page, String field) {
        return page.select("form").stream()
                .filter(form -> form.selectFirst(field) != null)
                .map(FormElement.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No form on the page " + page.title()));
    }

    private Connection.Response get(String path) throws IOException {
        Connection.Response answer = request(path).method(Connection.Method.GET).execute();
        cookies.putAll(answer.cookies());
        return answer;
    }

    private Connection request(String path) {
        return Jsoup.connect(hub.address() + path)
                .header("Origin", hub.address())
                .cookies(cookies)
                .ignoreHttpErrors(true)
                .timeout(60_000);
    }
}
