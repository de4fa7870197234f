package org.flourishhub.directory;

import java.util.ArrayList;
import java.util.List;
import org.flourishhub.shared.RuleBroken;

/** Collects everything that is wrong with a form, so that a person hears it all at once. */
final class Complaints {
    private final List<RuleBroken.Problem> problems = new ArrayList<>();

    void add(String field, String sentence) {
        problems.add(new RuleBroken.Problem(field, sentence));
    }

    void missing(String field, Object value, String sentence) {
        if (value == null) {
            add(field, sentence);
        }
    }

    void longerThan(String field, String value, int characters) {
        if (value != null && value.length() > characters) {
            add(field, "Use at most " + characters + " characters here; this has " + value.length());
        }
    }

    void contact(String url, String email, String phone) {
        if (url != null && !Words.isWebAddress(url)) {
            add("url", "Enter a web address that starts with https:// or http://");
        }
        if (email != null && !Words.isEmail(email)) {
            add("email", "Enter an email address like name@example.org");
        }
        if (phone != null && !Words.isPhone(phone)) {
            add("phone", "Enter a phone number with only digits and spaces, like 0114 496 0000");
        }
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new RuleBroken(problems);
        }
    }
}
