package broken.flourishhub.search;

/** What the directory must not know. */
public record Found(String name) {}
