package org.flourishhub.openreferral.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import org.flourishhub.shared.web.JsonParts;

/**
 * Which page of a list is wanted, and the envelope it comes in.
 *
 * @param number counts from 1; beyond the end there is an empty page
 * @param stream all is wanted in one stream, whatever the page
 */
record ListPage(boolean stream, int number, int size) {
    static final int USUAL = 50;
    static final int MOST = 1_000;

    private static final int LAST_NUMBER = 999_999_999;

    static ListPage of(Asked asked) {
        return of(asked, USUAL, MOST);
    }

    static ListPage of(Asked asked, int usual, int most) {
        return new ListPage(
                asked.isStream(), asked.whole("page", 1, 1, LAST_NUMBER), asked.whole("per_page", usual, 1, most));
    }

    long first() {
        return (number - 1L) * size;
    }

    JsonObject around(int total, List<JsonObject> contents) {
        int pages = (total + size - 1) / size;
        JsonArrayBuilder array = JsonParts.array();
        contents.forEach(array::add);
        return JsonParts.object()
                .add("total_items", total)
                .add("total_pages", pages)
                .add("page_number", number)
                .add("size", contents.size())
                .add("first_page", number == 1)
                .add("last_page", number >= pages)
                .add("empty", contents.isEmpty())
                .add("contents", array)
                .build();
    }
}
