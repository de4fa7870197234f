package org.flourishhub.imports;

import java.util.UUID;

/**
 * What is to be imported, and how.
 *
 * @param address on the web, or the path of a file
 * @param name how people call the source
 * @param publishes what it brings is public at once; else it waits as drafts
 * @param organisationId whose the services are that do not say it themselves; {@code null}: such services are left out
 */
public record ImportOrder(String address, String name, boolean publishes, UUID organisationId) {}
