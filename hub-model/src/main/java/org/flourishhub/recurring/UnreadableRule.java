package org.flourishhub.recurring;

/** What was given as a rule, a date or a zone is none; the code is for programs, the message for people. */
public final class UnreadableRule extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    public UnreadableRule(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Such as {@code bad-rule}, {@code bad-date} or {@code unknown-zone}. */
    public String code() {
        return code;
    }

    static UnreadableRule badRule(String message) {
        return new UnreadableRule("bad-rule", message);
    }
}
