package org.flourishhub.shared.web;

/** The parts of the site that the main navigation names, so that a page can say which one it belongs to. */
public enum Section {
    FIND,
    EVENTS,
    STORIES,
    ORGANISATIONS,
    CONSOLE,
    /** A form for everybody, which the navigation does not name. */
    FORM,
    NONE
}
