package org.flourishhub.syndication.inbound.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flourishhub.recurring.DateText;
import org.flourishhub.recurring.ZoneNames;
import org.flourishhub.syndication.EventItem.Repetition;
import org.flourishhub.syndication.EventItem.When;
import org.flourishhub.syndication.inbound.documents.LenientJson;

/** How an event repeats in the words of schema.org ({@code Schedule}), turned into a rule of RFC 5545. */
final class LinkedDataSchedule {
    private static final Pattern EVERY = Pattern.compile("P(\\d{1,3})([DWMY])");

    private final JsonNode schedule;

    /** Of several schedules, the first. */
    LinkedDataSchedule(JsonNode schedules) {
        this.schedule = LenientJson.list(schedules).stream()
                .filter(JsonNode::isObject)
                .findFirst()
                .orElse(schedules);
    }

    boolean hasTimes() {
        return LenientJson.text(schedule, "startTime") != null;
    }

    /** On this day, or where {@code null} on its own first one; {@code null} when there is none. */
    String start(String day) {
        return at(day, "startTime");
    }

    /** {@code null} when it does not say. */
    String end(String day) {
        return LenientJson.text(schedule, "endTime") == null ? null : at(day, "endTime");
    }

    ZoneId zone() {
        return ZoneNames.find(LenientJson.text(schedule, "scheduleTimezone")).orElse(null);
    }

    /** {@code null} when there is nothing that repeats, or no start to repeat. */
    Repetition repetition(When when) {
        Matcher every = EVERY.matcher(String.valueOf(LenientJson.text(schedule, "repeatFrequency")));
        if (when == null || !every.matches()) {
            return null;
        }
        String rhythm =
                switch (every.group(2)) {
                    case "D" -> "DAILY";
                    case "W" -> "WEEKLY";
                    case "M" -> "MONTHLY";
                    default -> "YEARLY";
                };
        List<String> parts = new ArrayList<>(List.of("FREQ=" + rhythm));
        if (!every.group(1).equals("1")) {
            parts.add("INTERVAL=" + every.group(1));
        }
        list("BYDAY", "byDay", parts);
        list("BYMONTH", "byMonth", parts);
        list("BYMONTHDAY", "byMonthDay", parts);
        end(parts);
        List<LocalDateTime> except = LenientJson.list(schedule.path("exceptDate")).stream()
                .map(each ->
                        DateText.read(each.asText()).map(DateText.Said::start).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        return new Repetition(List.of(String.join(";", parts)), List.of(), except, List.of());
    }

    private void end(List<String> parts) {
        String count = LenientJson.text(schedule, "repeatCount");
        String until = LenientJson.text(schedule, "endDate");
        if (count != null && count.matches("[1-9]\\d{0,3}")) {
            parts.add("COUNT=" + count);
        } else {
            DateText.read(until)
                    .ifPresent(
                            said -> parts.add("UNTIL=" + said.day().toString().replace("-", "") + "T235959"));
        }
    }

    /** Days as {@code https://schema.org/Tuesday}, or in the letters of RFC 5545. */
    private void list(String part, String member, List<String> parts) {
        String values = LenientJson.list(schedule.path(member)).stream()
                .map(each -> each.asText())
                .map(each -> each.substring(Math.max(each.lastIndexOf('/'), each.lastIndexOf(':')) + 1))
                .map(each ->
                        each.matches("[A-Za-z]{6,9}") ? each.substring(0, 2).toUpperCase(Locale.ROOT) : each)
                .filter(each -> each.matches("-?\\d{0,2}(MO|TU|WE|TH|FR|SA|SU)|-?\\d{1,2}"))
                .collect(Collectors.joining(","));
        if (!values.isEmpty()) {
            parts.add(part + "=" + values);
        }
    }

    private String at(String day, String time) {
        String said = day == null ? LenientJson.text(schedule, "startDate") : day;
        String clock = LenientJson.text(schedule, time);
        return said == null ? null : clock == null ? said : joined(said, clock);
    }

    private static String joined(String day, String time) {
        return day.substring(0, Math.min(10, day.length())) + "T" + time.replaceFirst("^T", "");
    }
}
