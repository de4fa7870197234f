package org.flourishhub.syndication.inbound.fetching;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.flourishhub.outside.OutsideAnswer.Received;
import org.flourishhub.syndication.FeedHead;
import org.flourishhub.syndication.inbound.words.CleanLinks;

/**
 * What a site says around a document in its {@code Link} headers (RFC 8288): where it is at home, and who tells of changes.
 * Read letter by letter, because patterns can be made to hang.
 */
final class LinkHeader {
    private static final int LONGEST = 8000;

    private final URI base;
    private final List<String> hubs = new ArrayList<>();
    private String self;

    private LinkHeader(URI base) {
        this.base = base;
    }

    /** Links without relations of ours say nothing. */
    static FeedHead.Links of(Received answer) {
        LinkHeader links = new LinkHeader(answer.url());
        for (String header : answer.headers().getOrDefault("link", List.of())) {
            parts(header.length() > LONGEST ? header.substring(0, LONGEST) : header, ',')
                    .forEach(links::read);
        }
        return new FeedHead.Links(links.self, links.hubs, null, null, false);
    }

    private void read(String link) {
        int end = link.indexOf('>');
        String address = link.startsWith("<") && end > 0
                ? CleanLinks.page(link.substring(1, end).strip(), base.toString())
                : null;
        List<String> relations = address == null ? List.of() : relations(link.substring(end + 1));
        if (relations.contains("hub")) {
            hubs.add(address);
        } else if (relations.contains("self") && self == null) {
            self = address;
        }
    }

    /** Only the first "rel" counts. */
    private static List<String> relations(String parameters) {
        for (String parameter : parts(parameters, ';')) {
            String[] halves = parameter.split("=", 2);
            if (halves.length == 2 && halves[0].strip().equalsIgnoreCase("rel")) {
                String value = halves[1].replace("\"", "").strip().toLowerCase(Locale.ROOT);
                return Arrays.asList(value.split("\\s+"));
            }
        }
        return List.of();
    }

    /** Cut where the mark stands, but not inside quotation marks or an address. */
    private static List<String> parts(String text, char mark) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        boolean inAddress = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted = !inAddress && c == '"' ? !quoted : quoted;
            inAddress = !quoted && (c == '<' || inAddress && c != '>');
            if (c == mark && !quoted && !inAddress) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(text.substring(from).strip());
        return parts;
    }
}
