package org.flourishhub.syndication.inbound;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short words that a document gives a name in its document type ({@code <!ENTITY hub "Flourish Hub">}). Only plain words
 * and letters by number count: nothing that is made of other names, and nothing that is elsewhere.
 */
final class OwnLetters {
    private static final Pattern NAMED = Pattern.compile(
            "<!ENTITY\\s+([A-Za-z][\\w.-]{0,40})\\s+(?:\"((?:&#\\w{1,8};|[^&\"<%]){0,200})\"|'((?:&#\\w{1,8};|[^&'<%]){0,200})')\\s*>");
    private static final Pattern USED = Pattern.compile("<!\\[CDATA\\[(?s:.*?)]]>|&([A-Za-z][\\w.-]{0,40});");
    private static final int MOST = 200;

    /** More is no feed that gives its own name a short one. */
    private static final int MOST_MORE = 200_000;

    private final Map<String, String> words;

    private OwnLetters(Map<String, String> words) {
        this.words = words;
    }

    static OwnLetters of(String documentType) {
        Map<String, String> words = new HashMap<>();
        Matcher named = NAMED.matcher(documentType);
        while (words.size() < MOST && named.find()) {
            words.putIfAbsent(named.group(1), named.group(2) == null ? named.group(3) : named.group(2));
        }
        return new OwnLetters(words);
    }

    /** The same text, its own names spelled out; in CDATA they are words like others. */
    String in(String xml) {
        if (words.isEmpty()) {
            return xml;
        }
        StringBuilder all = new StringBuilder(xml.length());
        Matcher used = USED.matcher(xml);
        while (used.find()) {
            boolean data = used.group(1) == null;
            String said = data || all.length() > xml.length() + MOST_MORE ? null : words.get(used.group(1));
            used.appendReplacement(all, Matcher.quoteReplacement(said == null ? used.group() : said));
        }
        return used.appendTail(all).toString();
    }
}
