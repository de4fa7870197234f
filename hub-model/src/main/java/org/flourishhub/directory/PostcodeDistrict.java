package org.flourishhub.directory;

/** The first half of a postcode, what people call it, and roughly where its middle is. */
public record PostcodeDistrict(String code, String places, Coordinates centre) {}
