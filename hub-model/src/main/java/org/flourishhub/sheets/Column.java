package org.flourishhub.sheets;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a partner's list may say, with the words partners put above it. */
public enum Column {
    NAME(
            "Name",
            "Example: Allotment mornings",
            "service",
            "service name",
            "title",
            "group",
            "group name",
            "activity",
            "project"),
    SUMMARY(
            "In one sentence",
            "Grow vegetables with others, no garden needed.",
            "summary",
            "short description",
            "what is it",
            "what it is",
            "about",
            "one sentence"),
    PHONE("Phone", "0114 496 0000", "telephone", "tel", "phone number", "mobile", "contact number", "telephone number"),
    EMAIL("Email", "hello@example.org", "e mail", "mail", "email address", "contact email"),
    WEB("Website", "https://example.org", "web", "url", "web address", "link", "webpage", "web page", "homepage"),
    DESCRIPTION(
            "What to expect",
            "We meet at the green gate. Gloves and tea are there.",
            "description",
            "details",
            "full description",
            "long description",
            "more"),
    WHEN(
            "When",
            "Every Wednesday, 10 am to 1 pm",
            "times",
            "opening times",
            "opening hours",
            "schedule",
            "day and time",
            "days and times",
            "hours"),
    COST("Cost", "Free", "price", "fee", "fees", "charge", "charges", "how much"),
    WHO(
            "Who it is for",
            "Adults who like to be outdoors",
            "who for",
            "eligibility",
            "audience",
            "for whom",
            "target group",
            "who can come"),
    YOUNGEST("Youngest age", "16", "minimum age", "min age", "age from", "from age"),
    OLDEST("Oldest age", "", "maximum age", "max age", "age to", "to age"),
    AGES("Ages", "", "age", "age group", "age range"),
    HOW_IN(
            "How to get in",
            "Just turn up",
            "how to join",
            "access",
            "referral",
            "how to book",
            "booking",
            "application process",
            "how to apply"),
    WAIT("How long people wait", "", "waiting time", "wait time", "waiting list", "wait"),
    BRING("What to bring", "", "required documents", "bring"),
    PLACE(
            "Place",
            "Rivelin Valley Allotments",
            "venue",
            "place name",
            "location",
            "building",
            "where",
            "name of the place"),
    ADDRESS(
            "Street",
            "Rivelin Valley Road",
            "address",
            "address 1",
            "address line 1",
            "street address",
            "where address"),
    TOWN("Town or city", "Sheffield", "town", "city"),
    POSTCODE("Postcode", "S6 5XX", "post code", "postal code", "zip", "where postcode"),
    PRIVATE("Address must stay private", "No", "private", "private address", "confidential address", "hide address"),
    AREAS("Areas of recovery", "Good relationships; Personal growth", "area of recovery", "recovery"),
    KINDS(
            "Kinds of help",
            "Gardening and nature; Groups and company",
            "kind of help",
            "category",
            "categories",
            "topics",
            "tags",
            "type",
            "keywords"),
    REFERENCE(
            "Your own number for it",
            "A-1",
            "reference",
            "ref",
            "id",
            "our reference",
            "our number",
            "number",
            "code",
            "service id",
            "your number");

    private final String heading;
    private final String example;
    private final List<String> synonyms;

    Column(String heading, String example, String... synonyms) {
        this.heading = heading;
        this.example = example;
        this.synonyms = List.of(synonyms);
    }

    /** What stands above it in the template, in plain words. */
    public String heading() {
        return heading;
    }

    /** What stands in the template's one example row. */
    public String example() {
        return example;
    }

    /** A name and a sentence have to be there; of the ways to get in touch, one. */
    public String need() {
        return switch (this) {
            case NAME, SUMMARY -> "needed";
            case PHONE, EMAIL, WEB -> "one of these three is needed";
            default -> "";
        };
    }

    /** What a heading most likely means; what is marked in the template in brackets does not count. */
    static Optional<Column> guess(String heading) {
        String plain = plain(heading);
        return Stream.of(values())
                .filter(column -> plain(column.heading).equals(plain) || column.synonyms.contains(plain))
                .findFirst();
    }

    /** Small letters and digits only, so that "E-mail (needed)" is {@code e mail}. */
    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}|\\([^)]*\\)", "")
                .toLowerCase(Locale.UK)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
