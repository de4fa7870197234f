package org.flourishhub.syndication.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who wrote it. A mailbox is nobody's pen name, and is kept apart. */
final class XmlPeople {

    private static final int LONGEST = 300;
    private static final Pattern MAIL_FIRST = Pattern.compile("(\\S{1,200}@\\S{1,200})\\s*\\(([^)]+)\\)");
    private static final Pattern NAME_FIRST =
            Pattern.compile("([^<(]+?)\\s*[<(]\\s*(?:mailto:)?(\\S+@[^>)\\s]+)\\s*[>)]");
    private static final Pattern MAIL = Pattern.compile("(?:mailto:)?\\S{1,200}@\\S{1,200}");

    private final List<String> names = new ArrayList<>();
    private String mail;

    private XmlPeople() {}

    /** Those who stand under the first of these names under which there is a name at all. */
    static XmlPeople of(XmlPart part, String... wanted) {
        XmlPeople all = new XmlPeople();
        for (String name : wanted) {
            if (all.names.isEmpty()) {
                part.all(name).forEach(all::add);
            }
        }
        return all;
    }

    boolean areUnknown() {
        return names.isEmpty() && mail == null;
    }

    /** {@code null} when nobody is named. */
    String names() {
        return names.isEmpty() ? null : names.stream().distinct().collect(Collectors.joining(", "));
    }

    /** {@code null} when there is none. */
    String mail() {
        return mail;
    }

    private void add(XmlPart person) {
        String name = person.said("name", "foaf:name", "itunes:name", "title");
        String address = person.said("email", "foaf:mbox", "itunes:email");
        if (name != null || address != null) {
            addWords(name == null ? "" : name);
            mail = mail == null ? address : mail;
        } else if (person.said("uri", "url", "homepage") == null) {
            addWords(person.text());
        }
    }

    private void addWords(String given) {
        String words = given.length() > LONGEST ? given.substring(0, LONGEST) : given;
        Matcher mailFirst = MAIL_FIRST.matcher(words.strip());
        Matcher nameFirst = NAME_FIRST.matcher(words.strip());
        if (mailFirst.matches()) {
            mail = mail == null ? mailFirst.group(1) : mail;
            addName(mailFirst.group(2));
        } else if (nameFirst.matches()) {
            mail = mail == null ? nameFirst.group(2) : mail;
            addName(nameFirst.group(1));
        } else if (MAIL.matcher(words.strip()).matches()) {
            mail = mail == null ? words.strip().replaceFirst("^mailto:", "") : mail;
        } else {
            addName(words);
        }
    }

    private void addName(String name) {
        String plain = new XmlWords(name, XmlWords.Kind.UNSAID, null).plain();
        if (!plain.isEmpty()) {
            names.add(plain);
        }
    }
}
