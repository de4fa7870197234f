package org.flourishhub.openreferral.inbound;

import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** The entries of a file one after the other: of one JSON list, of an envelope with a list in it, or one on each line. */
final class FileEntries implements Iterator<JsonValue>, AutoCloseable {
    private static final int LONGEST_LINE = 5 << 20;

    private final BufferedReader file;
    private final Iterator<JsonValue> entries;
    private long given;

    private FileEntries(BufferedReader file, Iterator<JsonValue> entries) {
        this.file = file;
        this.entries = entries;
    }

    static FileEntries of(Path path) throws IOException, UnreadableDirectory {
        boolean lines = isOneOnEachLine(path);
        BufferedReader file = opened(path);
        try {
            return new FileEntries(file, lines ? new Lines(file) : listed(file));
        } catch (UnreadableDirectory | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static BufferedReader opened(Path path) throws IOException {
        BufferedReader file =
                new BufferedReader(new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8), 1 << 16);
        file.mark(1);
        if (file.read() != '\uFEFF') {
            file.reset();
        }
        return file;
    }

    /** The first line is an object by itself and holds no list of others. */
    private static boolean isOneOnEachLine(Path path) throws IOException {
        try (BufferedReader file = opened(path)) {
            String first = line(file);
            while (first != null && first.isBlank()) {
                first = line(file);
            }
            return first != null
                    && first.stripLeading().startsWith("{")
                    && Envelope.parsed(first).asJsonObject().keySet().stream().noneMatch(Envelope.LISTS::contains);
        } catch (UnreadableDirectory | JsonException severalLines) {
            return false;
        }
    }

    private static Iterator<JsonValue> listed(Reader file) throws UnreadableDirectory {
        JsonParser parser = Envelope.JSON.createParser(file);
        try {
            JsonParser.Event event = parser.next();
            if (event == JsonParser.Event.START_ARRAY) {
                return parser.getArrayStream().iterator();
            }
            while (event == JsonParser.Event.START_OBJECT && parser.hasNext()) {
                JsonParser.Event member = parser.next();
                if (member != JsonParser.Event.KEY_NAME) {
                    break;
                }
                String name = parser.getString();
                JsonParser.Event value = parser.next();
                if (value == JsonParser.Event.START_ARRAY && Envelope.LISTS.contains(name)) {
                    return parser.getArrayStream().iterator();
                }
                skip(parser, value);
            }
        } catch (JsonException | java.util.NoSuchElementException broken) {
            throw new UnreadableDirectory("The file is not readable: it is empty or holds no JSON.");
        }
        throw new UnreadableDirectory("The file holds no list of services.");
    }

    private static void skip(JsonParser parser, JsonParser.Event value) {
        if (value == JsonParser.Event.START_ARRAY) {
            parser.skipArray();
        } else if (value == JsonParser.Event.START_OBJECT) {
            parser.skipObject();
        }
    }

    /** At most {@link #LONGEST_LINE} characters: what is longer is no service. */
    private static String line(BufferedReader file) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = file.read(); c != '\n'; c = file.read()) {
            if (c < 0) {
                return line.isEmpty() ? null : line.toString();
            }
            if (line.length() == LONGEST_LINE) {
                throw new JsonException("line too long");
            }
            line.append((char) c);
        }
        return line.toString();
    }

    void skipTo(long position) {
        while (given < position && hasNext()) {
            next();
        }
    }

    @Override
    public boolean hasNext() {
        return entries.hasNext();
    }

    @Override
    public JsonValue next() {
        given++;
        return entries.next();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One entry on each line; a line that is none is given as text, for a sentence to be made of it. */
    private static final class Lines implements Iterator<JsonValue> {
        private final BufferedReader file;
        private String next;

        Lines(BufferedReader file) {
            this.file = file;
            advance();
        }

        private void advance() {
            try {
                do {
                    next = line(file);
                } while (next != null && next.isBlank());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public JsonValue next() {
            String line = next;
            advance();
            try (var reader = Envelope.JSON.createReader(new StringReader(line))) {
                return reader.readValue();
            } catch (RuntimeException | StackOverflowError broken) {
                return JsonValue.NULL;
            }
        }
    }
}
