package org.flourishhub.shared.web;

/**
 * Says on a public page that it is only a preview, and leads back.
 *
 * @param path the address of the form behind it
 * @param published whether the public sees it already
 */
public record Preview(String path, boolean published) {}
