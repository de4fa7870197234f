package org.flourishhub.syndication.inbound.documents;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * A tree of a long document, as far as it fits into the memory that one document may take: a tag may have hundreds of
 * attributes, and only the parser knows where one ends. It is weighed again and again while it grows.
 */
public final class MeasuredTree {
    /** A tree of less cannot grow too large. */
    private static final int LONG = 1_000_000;

    private static final int BETWEEN_LOOKS = 250_000;

    private final Parser parser;
    private final String text;
    private final String base;
    private final int most;
    private boolean cut;

    /** {@code base} is where relative addresses start, {@code most} how many tags, attributes and texts fit. */
    public MeasuredTree(Parser parser, String text, String base, int most) {
        this.parser = parser;
        this.text = text;
        this.base = base;
        this.most = most;
    }

    public Document grown() {
        if (text.length() < LONG) {
            return parser.parseInput(text, base);
        }
        try (StreamParser growing = new StreamParser(parser)) {
            growing.parse(new Watched(growing), base);
            // each is looked for among all that nobody has taken yet: left there, they would take the square of their
            // number
            growing.iterator().forEachRemaining(element -> {});
            return growing.complete();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** It had to end before the document did. */
    public boolean isCut() {
        return cut;
    }

    /** Gives the parser the next letters as long as there is room. */
    private final class Watched extends Reader {
        private final StreamParser growing;
        private int at;
        private int looked;

        Watched(StreamParser growing) {
            this.growing = growing;
        }

        @Override
        public int read(char[] into, int from, int wanted) {
            if (at - looked > BETWEEN_LOOKS) {
                looked = at;
                cut = weight() > most;
            }
            if (cut || at == text.length()) {
                return -1;
            }
            int length = Math.min(wanted, text.length() - at);
            text.getChars(at, at + length, into, from);
            at += length;
            return length;
        }

        private int weight() {
            int[] weight = {0};
            growing.document().traverse((node, depth) -> weight[0] += 1 + node.attributesSize());
            return weight[0];
        }

        @Override
        public void close() {
            // a text needs no closing
        }
    }
}
