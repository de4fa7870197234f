package broken.flourishhub.syndication.inbound.dates;

import broken.flourishhub.syndication.inbound.words.Words;

/** Knows words, which know it. */
public class Dates {
    public Words words() {
        return new Words();
    }
}
