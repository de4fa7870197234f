package org.flourishhub.syndication.inbound.calendars;

import java.util.Iterator;

/**
 * The lines of an unfolded calendar, one after the other, never all at once: each letter of a hostile one may be a line.
 * In vCalendar 1.0, a line of quoted-printable that ends with {@code =} goes on with the next.
 */
final class CalendarRows implements Iterator<String> {
    /** No text that people read is longer; what goes on is dropped. */
    static final int LONGEST = 200_000;

    private final String text;
    private int at;

    CalendarRows(String text) {
        this.text = text;
    }

    @Override
    public boolean hasNext() {
        return at < text.length();
    }

    @Override
    public String next() {
        String row = one();
        return isCutShort(row) ? goingOn(row) : row;
    }

    private String goingOn(String row) {
        StringBuilder whole = new StringBuilder(row);
        while (whole.charAt(whole.length() - 1) == '=' && whole.length() < LONGEST && hasNext()) {
            whole.setLength(whole.length() - 1);
            whole.append(one().stripLeading());
        }
        return whole.toString();
    }

    private String one() {
        int start = at;
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        boolean both = text.startsWith("\r\n", end);
        at = end + (both ? 2 : 1);
        return text.substring(start, end);
    }

    /** A soft line break. */
    private static boolean isCutShort(String row) {
        int colon = row.indexOf(':');
        return row.endsWith("=")
                && row.length() < LONGEST
                && colon > 0
                && CalendarLine.capitals(row.substring(0, colon)).contains("QUOTED-PRINTABLE");
    }
}
