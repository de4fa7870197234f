package org.flourishhub.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.directory.WayIn;
import org.flourishhub.shared.RuleBroken.Problem;
import org.flourishhub.sheets.inbound.Cell;
import org.flourishhub.sheets.inbound.Row;

/** Reads one row, cell by cell: what each says, what is wrong with it, and what a spreadsheet has done to it. */
final class RowReading {
    private static final Pattern SHORTENED = Pattern.compile("[0-9][.,]?[0-9]*[eE]\\+[0-9]+");
    /** A number as people in this country write it, without the 0 that programs drop. */
    private static final Pattern LOST_ZERO = Pattern.compile("[12378][0-9]{8,9}");

    private static final Pattern AGES = Pattern.compile("([0-9]{1,3})\\s*(?:-|–|to)\\s*([0-9]{1,3})");
    private static final Pattern AND_OVER =
            Pattern.compile("(?:from\\s+|over\\s+)?([0-9]{1,3})\\s*(?:\\+|and over|and up|or over|plus)?");
    private static final Pattern UP_TO = Pattern.compile("(?:up to|to)\\s+([0-9]{1,3})");
    private static final Pattern UNDER = Pattern.compile("under\\s+([0-9]{1,3})s?");
    private static final Map<String, WayIn> WAYS = Map.of(
            "just turn up", WayIn.JUST_TURN_UP,
            "turn up", WayIn.JUST_TURN_UP,
            "drop in", WayIn.JUST_TURN_UP,
            "phone first", WayIn.PHONE,
            "phone", WayIn.PHONE,
            "fill in a form", WayIn.FORM,
            "form", WayIn.FORM,
            "somebody must refer you", WayIn.REFERRAL,
            "referral", WayIn.REFERRAL,
            "referral needed", WayIn.REFERRAL);

    private final Vocabulary words;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> headings = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String reference = "";

    private RowReading(Vocabulary words) {
        this.words = words;
    }

    static RowRead of(Row row, Headings headings, Map<Integer, Column> matching, Vocabulary words) {
        RowReading reading = new RowReading(words);
        matching.forEach((index, column) -> {
            String heading = headings.names().get(index);
            reading.cell(row.cell(index), column, heading);
        });
        return new RowRead(
                row.number(),
                reading.values.getOrDefault("name", ""),
                reading.reference,
                reading.values,
                reading.headings,
                reading.problems,
                reading.notes,
                true);
    }

    private void cell(Cell cell, Column column, String heading) {
        String field = FieldOf.of(column);
        headings.put(field, heading);
        if (cell.isEmpty()) {
            return;
        }
        if (cell.kind() == Cell.Kind.ERROR) {
            problem(field, "The formula in this cell has gone wrong: it shows " + cell.text());
            return;
        }
        String text = cell.text();
        switch (column) {
            case REFERENCE -> reference(text);
            case PHONE -> phone(cell, heading);
            case WEB -> say(field, web(text));
            case WHEN -> when(text);
            case COST -> cost(text);
            case YOUNGEST, OLDEST -> age(field, text);
            case AGES -> ages(text);
            case HOW_IN -> waysIn(text);
            case PRIVATE -> yesOrNo(field, text);
            case AREAS -> terms(field, Vocabulary.AREAS, text);
            case KINDS -> terms(field, Vocabulary.KINDS, text);
            default -> say(field, text);
        }
    }

    private void say(String field, String value) {
        values.put(field, value);
    }

    private void problem(String field, String sentence) {
        problems.add(new Problem(field, sentence));
    }

    private void reference(String text) {
        reference = text.replaceAll("[\\p{Cc}\\s]+", " ");
        if (reference.length() > 200) {
            problem("reference", "Use at most 200 characters here");
        }
    }

    /** Spreadsheets take numbers of telephones for numbers: the 0 in front goes, and long ones are shortened. */
    private void phone(Cell cell, String heading) {
        String text = cell.text();
        String digits = text.replace(" ", "");
        if (SHORTENED.matcher(text).matches()) {
            problem(
                    "phone",
                    "Your spreadsheet has shortened this number to " + text
                            + ". Make the column one of text, and type the number again");
        } else if (LOST_ZERO.matcher(digits).matches()) {
            notes.add(heading + ": your spreadsheet had lost the first 0 of " + text + ". We put it back: 0" + text);
            say("phone", "0" + text);
        } else {
            say("phone", text);
        }
    }

    /** Many leave out what stands before the name of a website. */
    private static String web(String text) {
        return text.matches("(?i)(www\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}(/\\S*)?") ? "https://" + text : text;
    }

    private void when(String text) {
        TimesSaid said = TimesSaid.of(text);
        if (said.wrong() != null) {
            problem("schedule", "There is no time like " + said.wrong() + ". Write it like 2pm or 14:00");
        }
        say("schedule", said.times().isEmpty() ? text : "");
        say("schedules", TimesAndPrices.written(said.times()));
    }

    private void cost(String text) {
        String plain = text.toLowerCase(Locale.UK).strip();
        boolean free = plain.matches("(it is |it's )?free(\\b.*)?|no charge|no cost|£?0(\\.0+)?|nothing");
        boolean both = plain.matches(".*(£|\\bbut\\b|\\bexcept\\b|\\bif\\b).*") && !plain.matches("£?0(\\.0+)?");
        boolean bare = plain.matches("free\\.?|it is free\\.?|no charge|no cost|£?0(\\.0+)?|nothing");
        PricesSaid said = free ? PricesSaid.NOTHING : PricesSaid.of(text);
        if (said.wrong() != null) {
            problem("fees", said.wrong() + " is not a price. Write it like £3 or £2.50");
        }
        say("free", free && !both ? "yes" : "");
        say("fees", free && bare || !said.prices().isEmpty() ? "" : text);
        say("costOptions", TimesAndPrices.written(said.prices()));
    }

    private void age(String field, String text) {
        if (text.matches("[0-9]{1,3}")) {
            say(field, String.valueOf(Integer.parseInt(text)));
        } else {
            problem(field, "Enter the age in whole numbers, like 16");
        }
    }

    private void ages(String text) {
        String plain = text.toLowerCase(Locale.UK)
                .replaceAll("years?( old)?|ages?|aged", "")
                .strip();
        Matcher range = AGES.matcher(plain);
        Matcher upTo = UP_TO.matcher(plain);
        Matcher under = UNDER.matcher(plain);
        Matcher over = AND_OVER.matcher(plain);
        if (plain.matches("all|any|everybody|everyone")) {
            say("minimumAge", "");
            say("maximumAge", "");
        } else if (range.matches()) {
            say("minimumAge", number(range.group(1), 0));
            say("maximumAge", number(range.group(2), 0));
        } else if (upTo.matches()) {
            say("maximumAge", number(upTo.group(1), 0));
        } else if (under.matches()) {
            say("maximumAge", number(under.group(1), -1));
        } else if (over.matches()) {
            say("minimumAge", number(over.group(1), 0));
        } else {
            problem("ages", "Enter ages like 16 to 25, or 18+");
        }
    }

    private static String number(String digits, int more) {
        return String.valueOf(Math.max(0, Integer.parseInt(digits) + more));
    }

    /** Our own short answers are ticked; everything else stays in the partner's words. */
    private void waysIn(String text) {
        TreeSet<WayIn> ways = new TreeSet<>();
        List<String> rest = new ArrayList<>();
        for (String part : text.split(";")) {
            WayIn way = WAYS.get(Column.plain(part));
            if (way != null) {
                ways.add(way);
            } else if (!part.isBlank()) {
                rest.add(part.strip());
            }
        }
        if (!ways.isEmpty()) {
            say("waysIn", String.join(";", ways.stream().map(WayIn::name).toList()));
        }
        if (!rest.isEmpty()) {
            say("applicationProcess", String.join("; ", rest));
        }
    }

    private void yesOrNo(String field, String text) {
        switch (text.toLowerCase(Locale.UK)) {
            case "yes", "y", "true", "x", "1" -> say(field, "yes");
            case "no", "n", "false", "0" -> say(field, "");
            // what may have to stay private is never guessed
            default -> problem(field, "Write Yes or No");
        }
    }

    private void terms(String field, String set, String text) {
        TreeSet<String> slugs = new TreeSet<>();
        for (String named : text.split("[;\\n]")) {
            if (named.isBlank()) {
                continue;
            }
            words.find(set, named)
                    .ifPresentOrElse(
                            slugs::add,
                            () -> problem(
                                    field,
                                    "“" + cut(named.strip()) + "” is not one of our words. They are, for example: "
                                            + String.join("; ", words.examples(set))));
        }
        say(field, String.join(";", slugs));
    }

    private static String cut(String text) {
        return text.length() > 60 ? text.substring(0, 59) + "…" : text;
    }
}
