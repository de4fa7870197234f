package org.flourishhub.journeys;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An editor's forms without a browser, for doing many things quickly. */
final class Editor {
    private final JourneyHub hub;
    private final Map<String, String> cookies = new HashMap<>();
    private final String newService;

    /** Signs in as an editor of Oakfield Growers. */
    Editor(JourneyHub hub) throws IOException {
        this.hub = hub;
        Document form = get("/sign-in").parse();
        Document work = send(
                        "/sign-in",
                        Map.of(
                                "csrf",
                                form.selectFirst("[name=csrf]").val(),
                                "email",
                                "editor@oakfield.example",
                                "password",
                                Visit.PASSWORD))
                .parse();
        this.newService = work.select("a[href$=/services]").attr("href");
    }

    /** Returns only when the hub has said that the service is public; throws when it says anything else, or nothing. */
    void publish(String name) throws IOException {
        Document form = get(newService).parse();
        Document answer = send(
                        newService,
                        Map.of(
                                "csrf", form.selectFirst("[name=csrf]").val(),
                                "version", form.selectFirst("[name=version]").val(),
                                "name", name,
                                "summary", "One of many.",
                                "phone", "0114 496 0198",
                                "status", "ACTIVE",
                                "then", "publish"))
                .parse();
        if (answer.selectFirst(".problems") != null || !answer.text().contains(name)) {
            throw new IOException("Not published: " + answer.title());
        }
    }

    private Connection.Response get(String path) throws IOException {
        return remember(request(path).method(Connection.Method.GET).execute());
    }

    private Connection.Response send(String path, Map<String, String> form) throws IOException {
        return remember(request(path)
                .header("Sec-Fetch-Site", "same-origin")
                .data(form)
                .method(Connection.Method.POST)
                .execute());
    }

    private Connection request(String path) {
        return Jsoup.connect(hub.address() + path).cookies(cookies).timeout((int) JourneyHub.PATIENCE.toMillis());
    }

    private Connection.Response remember(Connection.Response answer) {
        cookies.putAll(answer.cookies());
        return answer;
    }
}
