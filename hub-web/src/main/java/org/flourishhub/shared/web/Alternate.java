package org.flourishhub.shared.web;

/** The same as a page, for programs. */
public record Alternate(String path, String type, String title) {}
