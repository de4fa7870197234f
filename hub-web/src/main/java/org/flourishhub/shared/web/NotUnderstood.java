package org.flourishhub.shared.web;

/** A program asked for something that makes no sense; the sentence names the parameter and what it may be. */
public class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotUnderstood(String parameter, String why) {
        super(parameter + " " + why);
    }
}
