package org.flourishhub.stories;

/** What a page must know of a kept picture to show it: the digest in its address, and its size in pixels. */
public record KeptPicture(String digest, int width, int height) {}
