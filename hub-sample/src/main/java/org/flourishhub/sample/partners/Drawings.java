package org.flourishhub.sample.partners;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The drawings and the stylesheet of the sample sites. */
final class Drawings {
    private Drawings() {}

    static Answer answer(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (!name.matches("[a-z-]+\\.(png|css)")) {
            return Answer.text(404, "There is no such picture here.");
        }
        try (InputStream file = Drawings.class.getResourceAsStream("/org/flourishhub/sample/site/" + name)) {
            return file == null
                    ? Answer.text(404, "There is no such picture here.")
                    : new Answer(200, Map.of("Content-Type", typeOf(name)), file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String typeOf(String name) {
        return name.endsWith(".png") ? "image/png" : "text/css; charset=utf-8";
    }
}
