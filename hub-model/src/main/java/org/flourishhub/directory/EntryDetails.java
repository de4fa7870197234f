package org.flourishhub.directory;

/** What editors say about services and events alike. */
interface EntryDetails {
    String name();

    String summary();

    String description();

    String url();

    String email();

    String phone();

    String fees();

    boolean free();
}
