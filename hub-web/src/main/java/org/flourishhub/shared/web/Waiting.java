package org.flourishhub.shared.web;

import org.flourishhub.shared.Actor;

/** Counts what waits for somebody, so that the console's navigation can say it. */
public interface Waiting {
    /** What it is called in templates, for example {@code corrections}. */
    String what();

    long of(Actor actor);
}
