package org.flourishhub.shared.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page to show: the template, the title it carries, and what the template needs beside the {@link Page}.
 *
 * @param template path under {@code src/main/jte} without its ending, for example {@code stories/story}
 * @param title what the browser's tab says before the hub's name
 * @param description one plain sentence for search engines; may be empty
 * @param path the page's own address without the host, for its canonical link; empty when it should not be kept or found
 */
public record View(
        String template, String title, String description, String path, Section section, Map<String, Object> parts) {
    public View {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    public static View page(String template, String title) {
        return new View(template, title, "", "", Section.NONE, Map.of());
    }

    public View describedAs(String sentence) {
        return new View(template, title, sentence, path, section, parts);
    }

    /** Gives the page a lasting address: it gets a canonical link, and search engines may keep it. */
    public View at(String address) {
        return new View(template, title, description, address, section, parts);
    }

    public View in(Section where) {
        return new View(template, title, description, path, where, parts);
    }

    /** Tells search engines what the page is about. */
    public View about(LinkedData thing) {
        return with("linkedData", thing);
    }

    /** Says what is on the page, so that it may be kept until that changes. */
    public View kept(Kept how) {
        return with("kept", how);
    }

    /** Hands the template one of its parameters; {@code null} is allowed and means there is none. */
    public View with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(parts);
        more.put(name, value);
        return new View(template, title, description, path, section, more);
    }
}
