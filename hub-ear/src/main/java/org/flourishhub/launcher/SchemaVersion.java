package org.flourishhub.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The version of one migration, such as 20261122.1400, as the database's history and the file names tell it. */
record SchemaVersion(List<Long> numbers) implements Comparable<SchemaVersion> {
    static SchemaVersion of(String text) {
        return new SchemaVersion(
                Arrays.stream(text.split("[._]")).map(Long::parseLong).toList());
    }

    /** The versions this program knows, from names like {@code V20261122_1400__directory.sql}. */
    static List<SchemaVersion> in(Path migrations) {
        try (Stream<Path> files = Files.list(migrations)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("V") && name.contains("__"))
                    .map(name -> of(name.substring(1, name.indexOf("__"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int compareTo(SchemaVersion other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int difference = Long.compare(number(i), other.number(i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private long number(int place) {
        return place < numbers.size() ? numbers.get(place) : 0;
    }

    @Override
    public String toString() {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
