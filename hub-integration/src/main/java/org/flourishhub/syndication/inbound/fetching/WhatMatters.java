package org.flourishhub.syndication.inbound.fetching;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The part of a document that tells whether anything has changed. Google writes the time of the download into each event
 * of a calendar ({@code DTSTAMP}): those lines say nothing.
 */
final class WhatMatters {
    private static final int BEGINNING = 200;
    private static final String STAMP = "DTSTAMP";

    private WhatMatters() {}

    static byte[] of(byte[] document) {
        String start = new String(document, 0, Math.min(document.length, BEGINNING), StandardCharsets.ISO_8859_1);
        if (!start.toUpperCase(Locale.ROOT).contains("BEGIN:VCALENDAR")) {
            return document;
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream(document.length);
        for (int line = 0; line < document.length; ) {
            int end = line;
            while (end < document.length && document[end] != '\n') {
                end++;
            }
            int next = Math.min(end + 1, document.length);
            if (!isStamp(document, line)) {
                kept.write(document, line, next - line);
            }
            line = next;
        }
        return kept.toByteArray();
    }

    private static boolean isStamp(byte[] document, int at) {
        return at + STAMP.length() < document.length
                && new String(document, at, STAMP.length(), StandardCharsets.ISO_8859_1).equalsIgnoreCase(STAMP);
    }
}
