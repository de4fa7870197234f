package org.flourishhub.stories;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/** What a story's teller, or the partner who speaks for them, has agreed to: where it may be, for whose use, and until when. */
@Embeddable
public class Consent {
    /** A way to people. A story that may not be on the web is not published at all. */
    public enum Channel {
        WEB,
        EMAIL,
        FEDIVERSE,
        PRINT
    }

    /** Where nobody has said anything: our pages, the feeds and messages that lead to them, and booklets. */
    public static final Consent USUAL = new Consent(true, false, false, true, false, null);

    @Column(name = "consent_web")
    private boolean web;

    @Column(name = "consent_email")
    private boolean email;

    @Column(name = "consent_fediverse")
    private boolean fediverse;

    @Column(name = "consent_print")
    private boolean print;

    @Column(name = "non_commercial")
    private boolean nonCommercial;

    @Column(name = "consent_until")
    private Instant until;

    protected Consent() {}

    /** {@code until} is the first moment at which it may not be told any more; {@code null} when there is none. */
    public Consent(boolean web, boolean email, boolean fediverse, boolean print, boolean nonCommercial, Instant until) {
        this.web = web;
        this.email = email;
        this.fediverse = fediverse;
        this.print = print;
        this.nonCommercial = nonCommercial;
        this.until = until;
    }

    /** A licence such as CC-BY-NC-SA-4.0 says itself that nobody may earn money with it. */
    public Consent under(String licence) {
        boolean says = licence != null && licence.toUpperCase(Locale.ROOT).matches(".*\\b(NC|NON-?COMMERCIAL)\\b.*");
        return new Consent(web, email, fediverse, print, nonCommercial || says, until);
    }

    /** What both of them allow. */
    public Consent and(Consent other) {
        return new Consent(
                web && other.web,
                email && other.email,
                fediverse && other.fediverse,
                print && other.print,
                nonCommercial || other.nonCommercial,
                earlier(until, other.until));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    public boolean allows(Channel channel, Instant now) {
        return !isOver(now)
                && switch (channel) {
                    case WEB -> web;
                    case EMAIL -> email;
                    case FEDIVERSE -> fediverse;
                    case PRINT -> print;
                };
    }

    public boolean isOver(Instant now) {
        return until != null && !until.isAfter(now);
    }

    /** Nobody may earn money with it. */
    public boolean isNonCommercial() {
        return nonCommercial;
    }

    /** The first moment at which it may not be told any more; {@code null} when there is none. */
    public Instant until() {
        return until;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Consent that
                && web == that.web
                && email == that.email
                && fediverse == that.fediverse
                && print == that.print
                && nonCommercial == that.nonCommercial
                && Objects.equals(until, that.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(web, email, fediverse, print, nonCommercial, until);
    }
}
