package org.flourishhub.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.flourishhub.launcher.HubClient;

/** A program on another site that reads what the hub offers. Whatever it gets, an error too, is open to it, sets no cookie and tells no secret. */
final class OpenReader {
    private static final int MOST_PAGES = 200;

    private final HttpClient http = HubClient.create();

    HttpResponse<String> ask(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(Parts.address().resolve(path))
                .timeout(HubClient.PATIENCE)
                .header("Origin", "https://elsewhere.example")
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            mustBeOpenAndDiscreet(path, answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void mustBeOpenAndDiscreet(String path, HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                .as(path)
                .contains("*");
        assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
        assertThat(answer.body()).as(path).doesNotContain(OpenCast.SECRETS);
    }

    JsonObject get(String path) {
        HttpResponse<String> answer = ask("GET", path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        return parsed(answer.body());
    }

    static JsonObject parsed(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }

    /** All pages of a list, each in its envelope. {@code path} ends with a question mark or an ampersand. */
    List<JsonObject> pages(String path, int size) {
        List<JsonObject> all = new ArrayList<>();
        for (int number = 1; number <= MOST_PAGES; number++) {
            JsonObject page = get(path + "per_page=" + size + "&page=" + number);
            List<JsonObject> contents = page.getJsonArray("contents").stream()
                    .map(JsonValue::asJsonObject)
                    .toList();
            int total = page.getInt("total_items");
            int pages = page.getInt("total_pages");
            assertThat(page.getInt("page_number")).isEqualTo(number);
            assertThat(page.getInt("size")).isEqualTo(contents.size());
            assertThat(pages).isEqualTo((total + size - 1) / size);
            assertThat(page.getBoolean("first_page")).isEqualTo(number == 1);
            assertThat(page.getBoolean("last_page")).isEqualTo(number >= pages);
            assertThat(page.getBoolean("empty")).isEqualTo(contents.isEmpty());
            all.addAll(contents);
            if (page.getBoolean("last_page")) {
                assertThat(all).as(path).hasSize(total);
                return all;
            }
        }
        throw new AssertionError(path + " does not end");
    }

    List<JsonObject> lines(String path) {
        HttpResponse<String> answer = ask("GET", path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().lines().map(OpenReader::parsed).toList();
    }
}
