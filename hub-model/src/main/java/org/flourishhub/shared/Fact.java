package org.flourishhub.shared;

/** Something that has happened inside the hub, named in the past tense; it carries ids only, so that whoever reacts reads the current state. */
public interface Fact {}
