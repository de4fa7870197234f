package org.flourishhub.site.web;

import java.util.ArrayList;
import java.util.List;
import org.flourishhub.search.Kind;

/**
 * A listing in a few lines, as it stands on a saved list and in a booklet: what it is, and the facts one needs to go there.
 *
 * @param path the address of its page on the hub
 * @param language the language of its name and summary, such as {@code en-GB}
 * @param organisation who publishes it; {@code null} for an organisation itself and when nobody is known
 * @param summary one or two plain sentences; may be empty
 * @param notice what must be known before anything else, such as that it is closed for now; may be empty
 */
public record InBrief(
        Kind kind,
        String path,
        String name,
        String language,
        String organisation,
        String summary,
        String notice,
        List<Fact> facts) {

    /** One thing people ask, and the answer; {@code link} opens it on a phone or a computer and may be {@code null}. */
    public record Fact(String label, String words, String link) {}

    public InBrief {
        summary = summary == null ? "" : summary;
        facts = List.copyOf(facts);
    }

    /** The last part of its address, which a saved list remembers. */
    public String slug() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Facts in the order people ask for them; what was not said is left out. */
    static final class Facts {
        private final List<Fact> all = new ArrayList<>();

        Facts with(String label, String words) {
            return with(label, words, null);
        }

        Facts with(String label, String words, String link) {
            if (words != null && !words.isBlank()) {
                all.add(new Fact(label, words.strip(), link));
            }
            return this;
        }

        Facts reachedAt(String phone, String email, String url) {
            with("Phone", phone, phone == null ? null : "tel:" + phone.replaceAll("[^0-9+]", ""));
            with("Email", email, email == null ? null : "mailto:" + email);
            return with("Website", url == null ? null : plain(url), url);
        }

        List<Fact> all() {
            return all;
        }

        private static String plain(String url) {
            return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        }
    }
}
