package org.flourishhub.syndication.inbound.calendars;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a calendar, from {@code BEGIN} to {@code END}, with the parts inside it. */
final class CalendarPart {
    private static final int DEEPEST = 12;

    /** None of these stands inside another of them: one that begins there means that an end was forgotten. */
    private static final Set<String> SIDE_BY_SIDE =
            Set.of("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VCALENDAR");

    private final String name;
    private final List<CalendarLine> lines = new ArrayList<>();
    private final List<CalendarPart> parts = new ArrayList<>();
    private boolean whole;

    private CalendarPart(String name) {
        this.name = name;
    }

    /** One part that holds every calendar of a document. What stands before and after them is passed over. */
    static CalendarPart allOf(List<CalendarLine> lines) {
        CalendarPart all = new CalendarPart("");
        Deque<CalendarPart> open = new ArrayDeque<>();
        open.push(all);
        for (CalendarLine line : lines) {
            switch (line.name()) {
                case "BEGIN" -> begin(CalendarLine.capitals(line.value()), open);
                case "END" -> end(CalendarLine.capitals(line.value()), open);
                default -> open.peek().lines.add(line);
            }
        }
        return all;
    }

    private static void begin(String name, Deque<CalendarPart> open) {
        while (SIDE_BY_SIDE.contains(name) && open.stream().anyMatch(part -> isForgotten(part, name))) {
            open.pop().whole = true;
        }
        CalendarPart part = new CalendarPart(name);
        if (open.size() < DEEPEST) {
            open.peek().parts.add(part);
        }
        open.push(part);
    }

    /** A calendar holds events, but no calendar; nothing else of the kind holds another. */
    private static boolean isForgotten(CalendarPart part, String next) {
        return SIDE_BY_SIDE.contains(part.name) && (next.equals("VCALENDAR") || !part.name.equals("VCALENDAR"));
    }

    private static void end(String name, Deque<CalendarPart> open) {
        if (open.stream().noneMatch(part -> part.name.equals(name))) {
            return;
        }
        CalendarPart closed;
        do {
            closed = open.pop();
            closed.whole = true;
        } while (!closed.name.equals(name));
    }

    String name() {
        return name;
    }

    /** All that it says, the same for parts that say the same. */
    String spelling() {
        return lines + parts.stream().map(CalendarPart::spelling).collect(Collectors.joining(name, "(", ")"));
    }

    /** Whether it came to its end: a document may stop in the middle. */
    boolean isWhole() {
        return whole;
    }

    List<CalendarPart> parts() {
        return parts;
    }

    Stream<CalendarPart> parts(String wanted) {
        return parts.stream().filter(part -> part.name.equals(wanted));
    }

    boolean hasPart(String wanted) {
        return parts(wanted).findAny().isPresent();
    }

    Stream<CalendarLine> lines(String wanted) {
        return lines.stream().filter(line -> line.name().equals(wanted));
    }

    Optional<CalendarLine> line(String wanted) {
        return lines(wanted).filter(line -> !line.value().isBlank()).findFirst();
    }

    /** The text of the first of these properties that says something; {@code null} when none does. */
    String text(String... wanted) {
        return Stream.of(wanted)
                .flatMap(each -> line(each).stream())
                .map(line -> line.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
