package org.flourishhub.syndication.inbound.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short words that a document gives a name in its document type ({@code <!ENTITY hub "Flourish Hub">}). Only plain words
 * and letters by number count: nothing that is made of other names, and nothing that is elsewhere.
 */
public final class OwnLetters {
    private static final Pattern NAMED = Pattern.compile(
            "<!ENTITY\\s+([A-Za-z][\\w.-]{0,40})\\s+(?:\"((?:&#\\w{1,8};|[^&\"<%]){0,200})\"|'((?:&#\\w{1,8};|[^&'<%]){0,200})')\\s*>");
    private static final Pattern USED = Pattern.compile("<!\\[CDATA\\[|&([A-Za-z][\\w.-]{0,40});");
    private static final String DATA_ENDS = "]]>";
    private static final int MOST = 200;

    /** More is no feed that gives its own name a short one. */
    private static final int MOST_MORE = 200_000;

    private final Map<String, String> words;

    private OwnLetters(Map<String, String> words) {
        this.words = words;
    }

    public static OwnLetters of(String documentType) {
        Map<String, String> words = new HashMap<>();
        Matcher named = NAMED.matcher(documentType);
        while (words.size() < MOST && named.find()) {
            words.putIfAbsent(named.group(1), named.group(2) == null ? named.group(3) : named.group(2));
        }
        return new OwnLetters(words);
    }

    /** The same text, its own names spelled out; in CDATA they are words like others. */
    public String in(String xml) {
        if (words.isEmpty()) {
            return xml;
        }
        StringBuilder all = new StringBuilder(xml.length());
        Matcher used = USED.matcher(xml);
        // data that never ends is none; to look for its end from each of its beginnings would take hours
        int lastEnd = xml.lastIndexOf(DATA_ENDS);
        int done = 0;
        for (int at = 0; used.find(at); ) {
            at = used.end();
            if (used.group(1) == null) {
                at = at <= lastEnd ? xml.indexOf(DATA_ENDS, at) + DATA_ENDS.length() : at;
                continue;
            }
            String said = words.get(used.group(1));
            if (said != null && all.length() + used.start() - done <= xml.length() + MOST_MORE) {
                all.append(xml, done, used.start()).append(said);
                done = at;
            }
        }
        return all.append(xml, done, xml.length()).toString();
    }
}
