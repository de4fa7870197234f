package org.flourishhub.courtesy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a robots.txt (RFC 9309) says to one reader by its name. Groups for everybody ("*") are for those who wander from
 * page to page; the hub comes to addresses that partners have given it, so only its own name counts.
 */
public final class RobotsRules {
    /** As much as everybody must read (RFC 9309, 2.5). */
    private static final int MOST_CHARACTERS = 512_000;

    private static final String ALLOW = "allow";
    private static final String DISALLOW = "disallow";

    private final List<Line> rules;

    private record Line(boolean allows, PathPattern path) {}

    private RobotsRules(List<Line> rules) {
        this.rules = rules;
    }

    /** {@code text} as the site sent it, or as {@link #linesFor} gave it. */
    public static RobotsRules of(String text, String agent) {
        List<Line> rules = new ArrayList<>();
        for (String line : linesFor(text, agent).split("\n")) {
            String[] parts = parts(line);
            if (parts != null && (parts[0].equals(ALLOW) || parts[0].equals(DISALLOW)) && !parts[1].isEmpty()) {
                rules.add(new Line(parts[0].equals(ALLOW), new PathPattern(parts[1])));
            }
        }
        return new RobotsRules(rules);
    }

    /** Only what is said to this reader; empty when nothing is. Several groups for it are one. */
    public static String linesFor(String text, String agent) {
        String name = agent.toLowerCase(Locale.ROOT);
        StringBuilder ours = new StringBuilder();
        boolean meant = false;
        boolean naming = false;
        String whole = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        for (String line : whole.replace("\uFEFF", "").split("\r\n|\r|\n")) {
            String[] parts = parts(line);
            if (parts == null) {
                continue;
            }
            if (parts[0].equals("user-agent")) {
                meant = (naming && meant) || productOf(parts[1]).equals(name);
                naming = true;
            } else if (parts[0].equals(ALLOW) || parts[0].equals(DISALLOW)) {
                naming = false;
                if (meant) {
                    ours.append(parts[0]).append(": ").append(parts[1]).append('\n');
                }
            }
        }
        return ours.isEmpty() ? "" : "user-agent: " + name + "\n" + ours;
    }

    /** {@code path} with its query, as it is asked. The longest rule that fits counts; of two alike the kinder. */
    public boolean allow(String path) {
        boolean allowed = true;
        int longest = -1;
        for (Line rule : rules) {
            int length = rule.path().length();
            if (length >= longest && rule.path().fits(path)) {
                allowed = length > longest ? rule.allows() : allowed || rule.allows();
                longest = length;
            }
        }
        return allowed;
    }

    /** Name in lower case and value; {@code null} for a line that says nothing. */
    private static String[] parts(String line) {
        int comment = line.indexOf('#');
        String said = comment < 0 ? line : line.substring(0, comment);
        int colon = said.indexOf(':');
        return colon < 0
                ? null
                : new String[] {
                    said.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    said.substring(colon + 1).strip()
                };
    }

    /** Some write the version behind it. */
    private static String productOf(String agent) {
        return agent.replaceFirst("[/\\s].*$", "").toLowerCase(Locale.ROOT);
    }
}
