package org.flourishhub.syndication.inbound.words;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Lines that only a style keeps apart become lines by themselves: the styles of a partner's site do not come along. */
final class PoemLines {
    private static final Evaluator KEPT_BY_STYLE =
            QueryParser.parse("[style~=(?i)white-space\\s*:\\s*(pre|break-spaces)], .wp-block-verse");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");

    private PoemLines() {}

    /** {@code attributes} are all that are in it. */
    static void keep(Document body, String attributes) {
        if (!attributes.contains("white-space") && !attributes.contains("wp-block-verse")) {
            return;
        }
        for (Element poem : body.select(KEPT_BY_STYLE)) {
            if (!poem.normalName().equals("pre") && poem.closest("pre") == null) {
                poem.nodeStream(TextNode.class).toList().forEach(PoemLines::breakUp);
            }
        }
    }

    private static void breakUp(TextNode text) {
        String[] lines = LINE_END.split(text.getWholeText(), -1);
        for (int i = 0; i < lines.length - 1; i++) {
            text.before(new TextNode(lines[i]));
            text.before(new Element("br"));
        }
        text.text(lines[lines.length - 1]);
    }
}
