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
        return text.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Words as people see them, one after the other; {@code "\n"} stands between lines. */
    static List<String> seen(String text) {
        return Arrays.stream(text.replace("\n", " \n ").split("[ \t\u00a0]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Words without what does not change their meaning: capitals, kinds of quotation marks and dashes, line breaks. */
    public static List<String> normal(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = -1;
        char[] letters = plain.toCharArray();
        int letter;
        for (int at = 0; at < letters.length; at += Character.charCount(letter)) {
            letter = Character.codePointAt(letters, at);
            boolean inside = isOfAWord(letter);
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                words.add(plain.substring(start, at));
                start = -1;
            }
        }
        if (start >= 0) {
            words.add(plain.substring(start));
        }
        return List.copyOf(words);
    }

    /** A letter or a number of any script. */
    private static boolean isOfAWord(int letter) {
        return letter >= 'a' && letter <= 'z' || (OF_A_WORD >>> Character.getType(letter) & 1) == 1;
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
