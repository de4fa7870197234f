package org.flourishhub.syndication.inbound.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.flourishhub.syndication.FeedItem;
import org.flourishhub.syndication.Reading;

/**
 * Compares a reading with the one written down beside its document. With {@code -Dgolden.write=true} what was read is
 * written down instead, to be looked at by a person before it is kept.
 */
public final class Golden {

    private Golden() {}

    public static byte[] document(String name) {
        try (InputStream in = Golden.class.getResourceAsStream("/feeds/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public static void compare(String document, Reading reading) throws IOException {
        String expected = document.replaceAll("\\.\\w+$", "") + ".expected.json";
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(Path.of("src/test/resources/feeds", expected), asJson(reading));
        }
        assertThat(asJson(reading)).isEqualTo(new String(document(expected), StandardCharsets.UTF_8));
    }

    private static String asJson(Reading reading) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        reading.items().forEach(item -> items.add(asJson(item)));
        JsonObjectBuilder all = Json.createObjectBuilder()
                .add("covers", reading.covers().name())
                .add("oldest", String.valueOf(reading.oldest()))
                .add("newest", String.valueOf(reading.newest()))
                .add("present", Json.createArrayBuilder(new TreeSet<>(reading.present())))
                .add("items", items);
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(all.build());
        }
        return text.toString().strip() + "\n";
    }

    private static JsonObjectBuilder asJson(FeedItem item) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("key", item.key());
        if (item.withdrawn()) {
            return json.add("withdrawn", true);
        }
        json.add("title", item.title()).add("summary", item.summary());
        JsonArrayBuilder html = Json.createArrayBuilder();
        item.html().lines().forEach(html::add);
        json.add("html", html);
        add(json, "author", item.author());
        add(json, "link", item.link());
        add(json, "attribution", item.attribution());
        add(json, "imageUrl", item.imageUrl());
        add(json, "imageAlt", item.imageAlt());
        add(json, "language", item.language());
        add(json, "writtenAt", item.writtenAt());
        return json.add("terms", Json.createArrayBuilder(new TreeSet<>(item.terms())));
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }
}
