package org.flourishhub.shared.web;

import org.flourishhub.shared.NotFound;

/**
 * Which page of a long list is shown.
 *
 * @param page counts from 1
 * @param size how many things stand on a page
 * @param total how many there are altogether
 */
public record Paging(int page, int size, long total) {
    /** A page that is no number, or beyond the end, is not here; the first page always is, even when empty. */
    public static Paging of(String page, int size, long total) {
        Paging paging = new Paging(number(page), size, total);
        if (paging.page > 1 && paging.page > paging.pages()) {
            throw new NotFound();
        }
        return paging;
    }

    public static int number(String page) {
        if (page == null || !page.matches("[1-9][0-9]{0,5}")) {
            throw new NotFound();
        }
        return Integer.parseInt(page);
    }

    /** The place of this page's first thing in the whole list, from 0. */
    public int first() {
        return (page - 1) * size;
    }

    public int pages() {
        return (int) ((total + size - 1) / size);
    }

    public boolean hasNext() {
        return page < pages();
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    /** For the title, so that two pages of a list never share one; empty on the first. */
    public String inTitle() {
        return page == 1 ? "" : ", page " + page;
    }

    /** The end of this page's address after {@code others}, a query string without its question mark. */
    public String query(String others) {
        return query(others, page);
    }

    public String query(String others, int other) {
        String number = other == 1 ? "" : "page=" + other;
        String both = others.isEmpty() || number.isEmpty() ? others + number : others + "&" + number;
        return both.isEmpty() ? "" : "?" + both;
    }
}
