package org.flourishhub.search;

/** A search whose answer is known: a listing of this title belongs on the first page. */
record KnownAnswer(String kind, String text, String title) {}
