package org.flourishhub.imports;

/** Where the people live whom a service is for, as a partner tells it; {@code extentType} says how {@code extent} is written. */
public record ServiceAreaRecord(String name, String extent, String extentType) {}
