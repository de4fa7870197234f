package org.flourishhub.stories;

import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The bare words of a story: its title, its summary where the text does not say it anyway, and its text. */
public final class StoryWords {
    private static final Set<String> BLOCKS = Set.of(
            "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "div", "pre", "tr", "dt", "dd", "figcaption");

    /** A bit for each type of letter, so that each letter is looked up once. */
    private static final int OF_A_WORD = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private StoryWords() {}

    /** Plain text with one line for each paragraph or line of a poem. */
    public static String text(String html) {
        return TextBetweenTags.of(html)
                .orElseGet(() -> parsed(html))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String parsed(String html) {
        StringBuilder text = new StringBuilder(html.length());
        Jsoup.parseBodyFragment(html).traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText());
                } else if (node.nameIs("br")) {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (BLOCKS.contains(node.normalName())) {
                    text.append('\n');
                }
            }
        });
        return text.toString();
    }

    /** The same in one line, with one space between two words and without letters that cannot be seen. */
    public static String line(String html) {
        String text = text(html);
        char[] line = new char[text.length()];
        int length = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\u00a0';
            if (space ? length > 0 && line[length - 1] != ' ' : c != '\u200b' && c != '\u00ad') {
                line[length++] = space ? ' ' : c;
            }
        }
        return new String(line, 0, length > 0 && line[length - 1] == ' ' ? length - 1 : length);
    }

    /** Words as people see them, one after the other; {@code "\n"} stands between lines. */
    static List<String> seen(String text) {
        return Arrays.stream(text.replace("\n", " \n ").split("[ \t\u00a0]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Words without what does not change their meaning: capitals, kinds of quotation marks and dashes, line breaks. */
    public static List<String> normal(String text) {
        char[] letters = letters(text);
        List<String> words = new ArrayList<>();
        between(letters, (from, to) -> words.add(new String(letters, from, to - from)));
        return List.copyOf(words);
    }

    /** The hash codes of the same words, for those who need no more of them. */
    public static int[] hashes(String text) {
        char[] letters = letters(text);
        IntStream.Builder hashes = IntStream.builder();
        between(letters, (from, to) -> hashes.add(hash(letters, from, to)));
        return hashes.build().toArray();
    }

    /** As that of a string. */
    private static int hash(char[] letters, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + letters[at];
        }
        return hash;
    }

    private interface Word {
        void stands(int from, int to);
    }

    private static void between(char[] letters, Word word) {
        int start = -1;
        int letter;
        for (int at = 0; at < letters.length; at += Character.charCount(letter)) {
            letter = Character.codePointAt(letters, at);
            boolean inside = isOfAWord(letter);
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                word.stands(start, at);
                start = -1;
            }
        }
        if (start >= 0) {
            word.stands(start, letters.length);
        }
    }

    /** Small letters, each written in one way (NFKC). */
    private static char[] letters(String text) {
        char[] letters = text.toCharArray();
        for (int at = 0; at < letters.length; at++) {
            char c = letters[at];
            if (!isPlain(c)) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .toCharArray();
            }
            letters[at] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return letters;
    }

    /** The letters of English, spaces, dashes and quotation marks: what they turn into stands between words as they do. */
    private static boolean isPlain(char c) {
        return c < 0x7F || c == 0xA0 || c >= 0x2010 && c <= 0x2027;
    }

    /** A letter or a number of any script. */
    private static boolean isOfAWord(int letter) {
        return letter >= 'a' && letter <= 'z' || letter > ' ' && (OF_A_WORD >>> Character.getType(letter) & 1) == 1;
    }

    /** The sites that links in it lead to. */
    static Set<String> linkedSites(String html) {
        return Jsoup.parseBodyFragment(html).select("a[href]").stream()
                .map(link -> site(link.attr("href")))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static String site(String address) {
        try {
            URI uri = URI.create(address.strip());
            return uri.getHost() == null ? uri.getScheme() : uri.getHost().toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException nowhere) {
            return address;
        }
    }
}
