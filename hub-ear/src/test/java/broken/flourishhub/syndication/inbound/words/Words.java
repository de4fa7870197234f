package broken.flourishhub.syndication.inbound.words;

import broken.flourishhub.syndication.inbound.dates.Dates;

/** Knows dates, which know it: neither can be read without the other. */
public class Words {
    public Dates dates() {
        return new Dates();
    }
}
