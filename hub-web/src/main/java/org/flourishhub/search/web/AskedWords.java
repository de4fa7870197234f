package org.flourishhub.search.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.search.Choices;
import org.flourishhub.search.Narrowing;
import org.flourishhub.search.Near;
import org.flourishhub.search.SearchQuery;
import org.flourishhub.search.SearchQuery.Order;

/** Reads the words of an address one by one, and remembers in plain sentences what it could not make sense of. */
final class AskedWords {
    private static final Pattern AGES = Pattern.compile("\\s*([0-9]{1,3})(?:\\s*(?:-|–|to)\\s*([0-9]{1,3}))?\\s*");
    private static final Pattern DAY = Pattern.compile("20[0-9]{2}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}([.,][0-9]{1,3})?");
    private static final int LONGEST_QUOTE = 40;
    private static final int MOST_SENTENCES = 5;

    private final MultivaluedMap<String, String> asked;
    private final Set<String> misunderstood = new LinkedHashSet<>();

    AskedWords(MultivaluedMap<String, String> asked) {
        this.asked = asked;
    }

    List<String> misunderstood() {
        return misunderstood.stream().limit(MOST_SENTENCES).toList();
    }

    String first(String name) {
        String value = asked.getFirst(name);
        return value == null ? "" : value;
    }

    /** What was typed, of which a search takes only the beginning when it is very long. */
    String text(String name) {
        String typed = first(name);
        if (SearchQuery.isCut(typed)) {
            note("That is more than we can search for at once, so we looked for its first " + SearchQuery.LONGEST_TEXT
                    + " letters.");
        }
        return typed;
    }

    String cut(String name, int longest) {
        String value = first(name).replaceAll("[\\p{Cc}\\p{Cs}\\s]+", " ").strip();
        return value.length() > longest ? value.substring(0, longest) : value;
    }

    /** The values of one way to narrow; those it does not know are noted and left out. */
    List<String> choices(Narrowing narrowing) {
        List<String> known = new ArrayList<>();
        for (String value : asked.getOrDefault(narrowing.slug(), List.of())) {
            String meant = narrowing == Narrowing.AGE ? ages(value) : value;
            if (narrowing.knows(meant)) {
                known.add(meant);
            } else if (!value.isBlank()) {
                note(unknown(narrowing, value));
            }
        }
        if (known.size() > Choices.MOST_VALUES) {
            note("You chose very many under “" + narrowing.label() + "”, so we kept " + Choices.MOST_VALUES
                    + " of them.");
        }
        return known;
    }

    private static String unknown(Narrowing narrowing, String value) {
        return narrowing == Narrowing.AGE
                ? "We do not understand the age " + quoted(value) + ". Write one like 17, or two like 16-25."
                : "We do not know " + quoted(value) + " under “" + narrowing.label() + "”, so we left it out.";
    }

    /** Two ages the wrong way round change places. */
    private String ages(String typed) {
        Matcher ages = AGES.matcher(typed);
        if (!ages.matches()) {
            return typed;
        }
        int from = Integer.parseInt(ages.group(1));
        int to = ages.group(2) == null ? from : Integer.parseInt(ages.group(2));
        if (to < from) {
            note("The ages were the wrong way round, so we looked for " + to + " to " + from + ".");
        }
        return from == to ? String.valueOf(from) : Math.min(from, to) + "-" + Math.max(from, to);
    }

    double kilometres(String name) {
        String typed = first(name).strip();
        if (NUMBER.matcher(typed).matches()) {
            double number = Double.parseDouble(typed.replace(',', '.'));
            if (number >= Near.SHORTEST && number <= Near.FURTHEST) {
                return number;
            }
        }
        if (!typed.isEmpty()) {
            note("We cannot search within " + quoted(typed) + " kilometres, so we looked within "
                    + SearchAddress.kilometres(Near.USUAL) + ".");
        }
        return Near.USUAL;
    }

    Order order(String name) {
        String typed = first(name);
        Optional<Order> order = Order.named(typed);
        if (order.isEmpty() && !typed.isBlank()) {
            note("We do not know how to sort by " + quoted(typed) + ". The best match comes first.");
        }
        return order.orElse(Order.BEST_MATCH);
    }

    Optional<LocalDate> day(String name) {
        String typed = first(name).strip();
        try {
            if (DAY.matcher(typed).matches()) {
                return Optional.of(LocalDate.parse(typed));
            }
        } catch (DateTimeParseException notADay) {
            // it is said below, as for whatever else is no day
        }
        if (!typed.isEmpty()) {
            note("There is no day " + quoted(typed) + ". Write it like 2026-12-24.");
        }
        return Optional.empty();
    }

    int page(String name) {
        String typed = first(name);
        if (typed.matches("[1-9][0-9]{0,3}")) {
            return Integer.parseInt(typed);
        }
        if (!typed.isBlank()) {
            note("There is no page " + quoted(typed) + ", so this is the first of them.");
        }
        return 1;
    }

    private void note(String sentence) {
        misunderstood.add(sentence);
    }

    private static String quoted(String value) {
        String line = value.replaceAll("[\\p{Cc}\\p{Cs}\\s]+", " ").strip();
        return "“" + (line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line) + "”";
    }
}
