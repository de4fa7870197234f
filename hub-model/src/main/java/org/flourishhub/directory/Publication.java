package org.flourishhub.directory;

/** How far something has come on its way to the public. */
public enum Publication {
    /** Only its editors see it. */
    DRAFT,
    /** Everybody sees and finds it. */
    PUBLISHED,
    /** It was public once; its address now says that it has been taken down. */
    WITHDRAWN
}
