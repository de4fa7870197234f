package org.flourishhub.imports;

/** A language a service is offered in, as a partner tells it; one of the two may be {@code null}. */
public record LanguageRecord(String name, String code) {}
