package org.flourishhub.directory.web;

import java.util.List;
import org.flourishhub.directory.Service;

/** What another room of the hub knows to try for people whom a service is not for. */
public interface Instead {
    /** One answer for each thing that keeps people out; empty when there is nothing to try. */
    List<Answer> insteadOf(Service service);

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
    record Try(String path, String name, String where) {}
}
