package org.flourishhub.syndication.inbound.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flourishhub.syndication.inbound.words.PlainText;

/** Who wrote it. A mailbox is nobody's pen name, and is kept apart. */
final class XmlPeople {

    private static final int LONGEST = 300;
    private static final String MAILBOX = "(?:mailto:)?([^\\s<>()\"'&,;]{1,200}@[^\\s<>()\"'&,;]{1,200})";
    private static final Pattern MAIL_FIRST = Pattern.compile("[<(]?" + MAILBOX + "[>)]?(?:\\s+|(?=[(]))(.+)");
    private static final Pattern NAME_FIRST = Pattern.compile("(.*?)(?:\\s+|\\s*[<(]\\s*)" + MAILBOX + "\\s*[>)]?");
    private static final Pattern MAIL = Pattern.compile("[<(]?" + MAILBOX + "[>)]?");
    private static final Pattern MAILS =
            Pattern.compile("[<(]?" + MAILBOX + "[>)]?(?:[\\s,;]+[^\\s,;@]{1,200}@[^\\s,;@]{1,200})+[\\s,;]*");
    private static final Pattern PAGE = Pattern.compile("(?i)https?://\\S+");
    private static final Pattern WRAPPED = Pattern.compile("[(]((?:[^()]|[(][^()]*[)])*)[)]|\"([^\"]*)\"");
    private static final Pattern NOTHING_IN_BRACKETS = Pattern.compile("\\s*(?:[(]\\s*[)]|<\\s*>)\\s*");

    /** No story has more writers. */
    private static final int MOST = 100;

    private final List<String> names = new ArrayList<>();
    private String mail;

    private XmlPeople() {}

    /** Those who stand under the first of these names under which there is a name at all. */
    static XmlPeople of(XmlPart part, String... wanted) {
        XmlPeople all = new XmlPeople();
        for (String name : wanted) {
            if (all.names.isEmpty()) {
                part.all(name).stream()
                        .flatMap(said -> said.members().stream())
                        .limit(MOST)
                        .forEach(all::add);
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
            Optional.ofNullable(address)
                    .map(MAIL::matcher)
                    .filter(Matcher::matches)
                    .ifPresent(found -> reachedAt(found.group(1)));
        } else if (person.said("uri", "url", "homepage") == null) {
            addWords(person.text());
        }
    }

    private void addWords(String given) {
        String words = given.length() > LONGEST ? given.substring(0, LONGEST) : given;
        boolean bracketed = words.indexOf('(') >= 0 || words.indexOf('<') >= 0;
        String plain = (bracketed ? NOTHING_IN_BRACKETS.matcher(words).replaceAll(" ") : words).strip();
        if (plain.indexOf('@') < 0) {
            addName(plain);
            return;
        }
        Matcher mail = MAIL.matcher(plain);
        Matcher mails = MAILS.matcher(plain);
        Matcher mailFirst = MAIL_FIRST.matcher(plain);
        Matcher nameFirst = NAME_FIRST.matcher(plain);
        if (mail.matches()) {
            reachedAt(mail.group(1));
        } else if (mails.matches()) {
            reachedAt(mails.group(1));
        } else if (mailFirst.matches()) {
            reachedAt(mailFirst.group(1));
            addName(mailFirst.group(2));
        } else if (nameFirst.matches()) {
            reachedAt(nameFirst.group(2));
            addName(nameFirst.group(1));
        } else {
            addName(plain);
        }
    }

    private void reachedAt(String address) {
        mail = mail == null ? address : mail;
    }

    private void addName(String name) {
        Matcher wrapped = WRAPPED.matcher(name.strip());
        String bare = wrapped.matches() ? wrapped.group(1) == null ? wrapped.group(2) : wrapped.group(1) : name;
        String plain = PlainText.ofUnsaid(bare);
        // a page about somebody is not what they are called
        if (!plain.isEmpty() && !PAGE.matcher(plain).matches()) {
            names.add(plain);
        }
    }
}
