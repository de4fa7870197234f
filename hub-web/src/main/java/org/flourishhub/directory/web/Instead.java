package org.flourishhub.directory.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.flourishhub.directory.Service;

/** What another room of the hub knows to try for people whom a service is not for. */
public interface Instead {
    Answers insteadOf(Service service);

    /**
     * All of them; empty when there is nothing to try.
     *
     * @param all one for each thing that keeps people out
     * @param isKnown false while search is ill: there may be something to try
     */
    record Answers(List<Answer> all, boolean isKnown) {
        /** All that is on a page because of them. */
        Stream<UUID> shown() {
            return all.stream().flatMap(answer -> answer.nearest().stream()).map(Try::id);
        }
    }

    /**
     * @param asks whom it is about, as a question: "Younger than 18?"
     * @param why what these do otherwise
     * @param more the address of all that fit
     */
    record Answer(String asks, String why, List<Try> nearest, String more) {}

    /**
     * One of them.
     *
     * @param where how far it is, or who runs it, in words
     */
    record Try(UUID id, String path, String name, String where) {}
}
