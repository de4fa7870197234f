package org.flourishhub.imports;

/** A word of a partner's taxonomy that a service is found by; {@code taxonomy} may be {@code null}. */
public record TermRecord(String taxonomy, String name, String code) {}
