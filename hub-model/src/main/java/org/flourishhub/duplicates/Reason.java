package org.flourishhub.duplicates;

/** Why two listings look like the same one, in the words a moderator reads. */
public enum Reason {
    SAME_NUMBER("the same charity or company number"),
    SAME_PHONE("the same phone number"),
    SAME_WEB_ADDRESS("the same web address"),
    SAME_WEBSITE("the same website"),
    SAME_POSTCODE("the same postcode"),
    SAME_NAME("the same name"),
    SIMILAR_NAME("a similar name"),
    SAME_ORGANISATION("an organisation with the same name");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
