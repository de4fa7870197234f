package org.flourishhub.syndication.inbound.calendars;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.flourishhub.syndication.inbound.documents.FeedText;
import org.flourishhub.syndication.inbound.documents.UnreadableFeed;

/**
 * The properties of a calendar, one after the other. Lines are put together before their letters are read, because
 * folding counts octets and may cut a letter in two (RFC 5545, 3.1). What is no property goes on with the text before it:
 * some programs forget to fold.
 */
final class CalendarLines {
    private static final Pattern PROPERTY = Pattern.compile("[A-Za-z0-9_.-]{1,80}[ \\t]*[;:].*", Pattern.DOTALL);
    private static final Pattern INDENTED =
            Pattern.compile("(?m)^[ \\t]{0,40}BEGIN:V[A-Z]{3,20}[ \\t]{0,40}\\r?\\n[ \\t]{1,40}[A-Z]");
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]{1,40}(?=[A-Z][A-Z0-9-]{2,40}[;:])");
    private static final Pattern BEHIND_A_ROOF = Pattern.compile("\\^[n'^]");
    /** Nobody reads who is invited, and most of the letters of large calendars say it. */
    private static final String GUEST = "ATTENDEE";

    /** Lines, parameters and their values: so many fit into the memory that one document may take. */
    private static final int MOST = 200_000;

    private final List<CalendarLine> lines = new ArrayList<>();
    /** The same few names stand in every event. */
    private final Map<String, String> names = new HashMap<>();

    private CalendarLine last;
    private StringBuilder grown;
    private int parts;

    private CalendarLines() {}

    static List<CalendarLine> of(byte[] bytes, String contentType) throws UnreadableFeed {
        boolean wide = bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0 || (bytes[0] & 0xfe) == 0xfe);
        String text = wide
                ? new String(
                        unfolded(FeedText.of(bytes, contentType).getBytes(StandardCharsets.UTF_8)),
                        StandardCharsets.UTF_8)
                : FeedText.of(unfolded(withoutIndents(bytes)), contentType);
        CalendarLines all = new CalendarLines();
        for (CalendarRows rows = new CalendarRows(text); rows.hasNext(); ) {
            all.add(rows.next());
        }
        all.finish();
        return all.lines;
    }

    /**
     * Templates written by hand show by spaces what belongs together. Nobody folds what begins a part: spaces behind it
     * tell such a calendar, and then whatever looks like a property is one.
     */
    private static byte[] withoutIndents(byte[] bytes) {
        // each octet is one letter, so that nothing is cut in two
        String octets = new String(bytes, StandardCharsets.ISO_8859_1);
        return INDENTED.matcher(octets).find()
                ? INDENT.matcher(octets).replaceAll("").getBytes(StandardCharsets.ISO_8859_1)
                : bytes;
    }

    private static byte[] unfolded(byte[] bytes) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            int end = at;
            while (end < bytes.length && bytes[end] == '\r') {
                end++;
            }
            boolean ends = end > at || bytes[end] == '\n';
            int next = end < bytes.length && bytes[end] == '\n' ? end + 1 : end;
            if (!ends) {
                whole.write(bytes[at]);
            } else if (next < bytes.length && (bytes[next] == ' ' || bytes[next] == '\t')) {
                at = next;
            } else {
                whole.write('\n');
                at = next - 1;
            }
        }
        return whole.toByteArray();
    }

    private void add(String line) throws UnreadableFeed {
        if (PROPERTY.matcher(line).matches()) {
            finish();
            count(1);
            last = line.regionMatches(true, 0, GUEST, 0, GUEST.length())
                    ? new CalendarLine(GUEST, Map.of(), "")
                    : read(line.strip());
        } else if (last != null && !line.isBlank()) {
            goOn(line.strip());
        }
    }

    private void goOn(String more) {
        if (last.name().equals("BEGIN") || last.name().equals("END")) {
            return;
        }
        grown = grown == null ? new StringBuilder(last.value()) : grown;
        if (grown.length() < CalendarRows.LONGEST) {
            grown.append("\\n").append(more);
        }
    }

    private void finish() {
        if (last != null && !last.name().equals(GUEST)) {
            lines.add(grown == null ? last : last.valued(grown.toString()));
        }
        last = null;
        grown = null;
    }

    private void count(int more) throws UnreadableFeed {
        parts += more;
        if (parts > MOST) {
            throw new UnreadableFeed("too-large", "The calendar has more parts than we can take. Please offer fewer.");
        }
    }

    private CalendarLine read(String line) throws UnreadableFeed {
        int at = endOfName(line);
        boolean plain = at >= line.length() || line.charAt(at) != ';';
        Map<String, List<String>> parameters = plain ? Map.of() : new HashMap<>();
        String name = CalendarLine.capitals(line.substring(line.lastIndexOf('.', at) + 1, at));
        while (at < line.length() && line.charAt(at) == ';') {
            int end = endOfParameter(line, at + 1);
            put(parameters, line.substring(at + 1, end));
            at = end;
        }
        String value = at < line.length()
                ? line.substring(at + 1, Math.min(line.length(), at + 1 + CalendarRows.LONGEST))
                : "";
        return new CalendarLine(
                names.computeIfAbsent(name, same -> same), Map.copyOf(parameters), decoded(value, parameters));
    }

    private static int endOfName(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) != ';' && line.charAt(at) != ':') {
            at++;
        }
        return at;
    }

    private static int endOfParameter(String line, int from) {
        boolean quoted = false;
        boolean zone = line.regionMatches(true, from, "TZID=", 0, 5);
        int at = from;
        while (at < line.length()
                && (quoted || line.charAt(at) != ';' && line.charAt(at) != ':' || zone && isInsideAZone(line, at))) {
            quoted ^= line.charAt(at) == '"';
            at++;
        }
        // a quotation mark that is never closed is a letter like any other
        return quoted && at == line.length() ? unquotedEnd(line, from) : at;
    }

    /** "tzone://Microsoft/Utc" and "(UTC+01:00) Paris" should stand in quotation marks: a date stands behind the end. */
    private static boolean isInsideAZone(String line, int colon) {
        return line.charAt(colon) == ':'
                && line.indexOf(':', colon + 1) > 0
                && !line.substring(colon + 1, Math.min(line.length(), colon + 5))
                        .matches("\\d{4}");
    }

    private static int unquotedEnd(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) != ';' && line.charAt(at) != ':') {
            at++;
        }
        return at;
    }

    /** In vCalendar 1.0, an encoding may stand there without its name. */
    private void put(Map<String, List<String>> parameters, String parameter) throws UnreadableFeed {
        count(1);
        int equals = parameter.indexOf('=');
        if (equals < 0) {
            parameters.put("ENCODING", List.of(parameter.strip()));
            return;
        }
        List<String> values = new ArrayList<>();
        boolean quoted = false;
        StringBuilder value = new StringBuilder();
        for (char letter : parameter.substring(equals + 1).toCharArray()) {
            quoted ^= letter == '"';
            if (letter == ',' && !quoted) {
                count(1);
                values.add(plain(value));
                value.setLength(0);
            } else if (letter != '"') {
                value.append(letter);
            }
        }
        values.add(plain(value));
        parameters.put(CalendarLine.capitals(parameter.substring(0, equals)), List.copyOf(values));
    }

    /** RFC 6868: what cannot stand in a parameter is written behind {@code ^}; {@code ^^n} is the sign and an n. */
    private static String plain(CharSequence value) {
        return BEHIND_A_ROOF
                .matcher(value)
                .replaceAll(found ->
                        found.group().equals("^n") ? "\n" : found.group().equals("^'") ? "\"" : "^")
                .strip();
    }

    private static String decoded(String value, Map<String, List<String>> parameters) {
        String encoding = String.join("", parameters.getOrDefault("ENCODING", List.of()));
        if (!encoding.equalsIgnoreCase("QUOTED-PRINTABLE")) {
            return value;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < value.length(); at++) {
            String code = value.charAt(at) == '=' && at + 3 <= value.length() ? value.substring(at + 1, at + 3) : "";
            if (code.matches("[0-9A-Fa-f]{2}")) {
                bytes.write(Integer.parseInt(code, 16));
                at += 2;
            } else {
                bytes.writeBytes(String.valueOf(value.charAt(at)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return decoded(bytes.toByteArray(), String.join("", parameters.getOrDefault("CHARSET", List.of("UTF-8"))))
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    private static String decoded(byte[] bytes, String charset) {
        try {
            return FeedText.of(bytes, "charset=" + Charset.forName(charset).name());
        } catch (IllegalArgumentException unknown) {
            return FeedText.of(bytes, "");
        }
    }
}
