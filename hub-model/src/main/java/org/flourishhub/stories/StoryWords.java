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
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The bare words of a story: its title, its summary where the text does not say it anyway, and its text. */
public final class StoryWords {
    private static final Evaluator BLOCKS =
            QueryParser.parse("p, li, h1, h2, h3, h4, h5, h6, blockquote, div, pre, tr, dt, dd, figcaption");

    private StoryWords() {}

    /** Plain text with one line for each paragraph or line of a poem. */
    public static String text(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.select(BLOCKS).forEach(block -> block.appendChild(new TextNode("\n")));
        return page.wholeText()
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
        for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
            boolean inside = isOfAWord(plain.codePointAt(at));
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
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
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
