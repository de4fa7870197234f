package org.flourishhub.sample;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Plain words as a web page shows them. */
public final class PlainText {
    private PlainText() {}

    /** As WordPress does: an empty line ends a paragraph, and a line break stays one, which poems need. */
    public static String asHtml(String text) {
        return Arrays.stream(text.strip().split("\\n\\s*\\n"))
                .map(paragraph -> "<p>" + escaped(paragraph.strip()).replace("\n", "<br />\n") + "</p>")
                .collect(Collectors.joining("\n"));
    }

    public static String escaped(String text) {
        StringOutput safe = new StringOutput();
        Escape.htmlContent(text, safe);
        return safe.toString();
    }
}
