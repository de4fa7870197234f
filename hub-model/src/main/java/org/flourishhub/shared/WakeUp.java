package org.flourishhub.shared;

/** Somebody outside this process (a command, another node) has written to a queue: look at all of them now. */
public record WakeUp() {}
