package org.flourishhub.command;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flourishhub.recurring.DateText;
import org.flourishhub.recurring.DateText.Said;
import org.flourishhub.recurring.RepeatRule;
import org.flourishhub.recurring.Series;
import org.flourishhub.recurring.UnreadableRule;
import org.flourishhub.recurring.ZoneNames;

/** One question about a rule and its answer, both a line of JSON. */
final class RuleQuestion {
    private static final int MOST = 10_000;
    private static final int USUAL = 1_000;
    private static final Duration TIME = Duration.ofSeconds(2);
    private static final Set<String> NOTHING = Set.of("null", "\"\"", "[]");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    /** As it stands in a calendar: {@code DTSTART;TZID=Europe/London:20260303T100000}. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:[A-Z-]+(?=[;:]))?;?(?:[A-Z-]+=[^:;=]*;)*?(?:TZID=([^:;]+))?(?:;?[A-Z-]+=[^:;=]*)*:(.+)");

    private final JsonObject asked;
    private final ZoneId zone;
    private final Said first;

    private RuleQuestion(JsonObject asked) {
        this.asked = asked;
        Matcher named = NAMED.matcher(text("dtstart"));
        boolean isNamed = !text("dtstart").matches("\\d.*") && named.matches();
        this.first = date(isNamed ? named.group(2) : text("dtstart"));
        String tzid = text("tzid").isEmpty() && isNamed ? named.group(1) : text("tzid");
        this.zone = tzid == null || tzid.isEmpty()
                ? null
                : ZoneNames.find(tzid)
                        .orElseThrow(() -> new UnreadableRule("unknown-zone", "We do not know this zone: " + tzid));
    }

    static String answer(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return new RuleQuestion(reader.readObject()).answered().toString();
        } catch (UnreadableRule problem) {
            return refusal(problem.code(), problem.getMessage());
        } catch (JsonException notAsked) {
            return refusal(
                    "bad-json", "A question is one object of JSON in one line, not this: " + notAsked.getMessage());
        } catch (RuntimeException tooDeep) {
            // the library has no better word for brackets in brackets without end: the next line is answered all the
            // same
            return refusal("bad-json", "A question is one object of JSON in one line: " + tooDeep.getMessage());
        }
    }

    private static String refusal(String code, String message) {
        return Json.createObjectBuilder()
                .add("ok", false)
                .add("error", code)
                .add("message", message)
                .build()
                .toString();
    }

    private JsonObject answered() {
        Series series = new Series(first, rule(), zone).with(dates("rdate")).without(dates("exdate"));
        List<LocalDateTime> starts = series.starts(limit(), null, TIME);
        JsonObjectBuilder answer = Json.createObjectBuilder().add("ok", true);
        if (first.isWholeDay()) {
            return answer.add("occurrences", list(starts.stream().map(DAY::format)))
                    .build();
        }
        Stream<String> utc = starts.stream().map(start -> utc(start, series.zone()));
        if (first.offset() != null) {
            return answer.add("occurrences", list(utc)).build();
        }
        answer.add("occurrences", list(starts.stream().map(LOCAL::format)));
        return (zone == null ? answer : answer.add("utc", list(utc))).build();
    }

    /** Both together are not allowed (RFC 5545, 3.3.10); feeds that hold both are read all the same. */
    private RepeatRule rule() {
        List<String> rules = texts(asked.get("rrule"));
        if (rules.isEmpty()
                        && !NOTHING.contains(
                                asked.getOrDefault("rrule", JsonValue.NULL).toString())
                || rules.size() > 1) {
            throw new UnreadableRule("bad-rule", "A rule is one text, such as FREQ=WEEKLY;BYDAY=TU.");
        }
        if (rules.isEmpty()) {
            return null;
        }
        RepeatRule rule = RepeatRule.of(rules.get(0));
        if (rule.count() != null && rule.until() != null) {
            throw new UnreadableRule("bad-rule", "A rule has a COUNT or an UNTIL, not both.");
        }
        return rule;
    }

    private int limit() {
        return asked.get("limit") instanceof JsonNumber number ? Math.max(0, Math.min(MOST, number.intValue())) : USUAL;
    }

    private List<Said> dates(String part) {
        List<Said> dates = new ArrayList<>();
        for (String text : texts(asked.get(part))) {
            for (String each :
                    text.substring(text.startsWith("P") ? 0 : afterName(text)).split(",")) {
                dates.add(date(each.replaceFirst("/.*", "")));
            }
        }
        return dates;
    }

    /** {@code EXDATE;TZID=…:} before the dates says nothing new here. */
    private static int afterName(String text) {
        return text.matches("\\s*[A-Za-z].*") ? text.indexOf(':') + 1 : 0;
    }

    private static List<String> texts(JsonValue value) {
        if (value instanceof JsonArray list) {
            return list.stream().flatMap(each -> texts(each).stream()).toList();
        }
        return value instanceof JsonString one && !one.getString().isBlank() ? List.of(one.getString()) : List.of();
    }

    private static Said date(String text) {
        return DateText.read(text).orElseThrow(() -> new UnreadableRule("bad-date", "This is not a date: " + text));
    }

    private String text(String part) {
        return asked.get(part) instanceof JsonString text ? text.getString().strip() : "";
    }

    private static String utc(LocalDateTime start, ZoneId zone) {
        return LOCAL.format(start.atZone(zone).withZoneSameInstant(ZoneOffset.UTC)) + "Z";
    }

    private static JsonArrayBuilder list(Stream<String> texts) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        texts.forEach(list::add);
        return list;
    }
}
