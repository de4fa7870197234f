package org.flourishhub.changes;

import java.util.UUID;

/**
 * That something is not what it was; whether it is still there, and what it is now, is asked of the thing itself.
 *
 * @param modified its place in the order of changes: milliseconds since 1970, never given out twice to different readers' pages
 */
public record PublicChange(UUID id, long modified) {}
