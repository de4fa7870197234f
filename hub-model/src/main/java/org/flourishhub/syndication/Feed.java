package org.flourishhub.syndication;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.flourishhub.courtesy.HostName;
import org.flourishhub.directory.Organisation;
import org.flourishhub.shared.RuleBroken;

/**
 * What we read from a partner, again and again. It is active until somebody pauses it, the partner ends it, or it
 * needs a person, for example because its key is wrong. While one node reads it, it is claimed, and no other does.
 */
@Entity
@Table(name = "feed")
public class Feed {
    /** How it is read. */
    public enum Kind {
        /** As it looks: RSS or Atom. */
        AUTO,
        RSS_ATOM,
        CARE_OPINION,
        /** A directory of services, by Open Referral UK. */
        OPEN_REFERRAL
    }

    /** What happens to a story that comes through it. */
    public enum Trust {
        PUBLISH_AT_ONCE,
        /** A moderator reads it first. */
        HOLD
    }

    /** Whether it is being read. */
    public enum Status {
        ACTIVE,
        PAUSED,
        NEEDS_A_PERSON,
        GONE
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private String url;
    private String host;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    /** Each step of a reading asks for its feed anew, and hardly any wants to know whose it is. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    private Trust trust;

    private String licence;
    private String attribution;

    @Column(name = "secret_setting")
    private String secretSetting;

    @Enumerated(EnumType.STRING)
    private Status status = Status.ACTIVE;

    @Embedded
    private FeedTurn turn;

    @Embedded
    private FeedHealth health = FeedHealth.unknown();

    @Embedded
    private LastEdition edition = LastEdition.none();

    protected Feed() {}

    /** It is due at once. */
    public Feed(UUID id, String url, FeedDetails details, Organisation organisation, Instant now) {
        this.id = id;
        moveTo(URI.create(url));
        this.kind = details.kind();
        this.secretSetting = details.secretSetting();
        this.turn = new FeedTurn(now);
        describe(details, organisation);
    }

    /** What people say about it; its address, its kind and its key stay. Holds for what comes from now on. */
    public void describe(FeedDetails details, Organisation whose) {
        organisation = whose;
        name = details.name();
        trust = details.trust();
        licence = details.licence();
        attribution = details.attribution();
    }

    public void pause() {
        status = Status.PAUSED;
    }

    public void resume(Instant now) {
        status = Status.ACTIVE;
        health.forgive();
        turn.dueAt(now);
    }

    /** Somebody wants it read now, whole, whatever the timetable says. */
    public void fetchNow(Instant now) {
        if (status == Status.PAUSED) {
            throw new RuleBroken("This feed is paused. Start it again first");
        }
        status = Status.ACTIVE;
        turn.want(now);
    }

    /** It answered, with news or without. */
    public void answered(Instant now, Instant nextDue) {
        health.answered(now);
        turn.dueAt(nextDue);
    }

    public void hadTrouble(String sentence, Instant now, Instant nextDue) {
        health.failed(sentence, now);
        turn.dueAt(nextDue);
    }

    /** Its host must not be asked now. */
    public void putOff(String sentence, Instant until) {
        health.tell(sentence);
        turn.putOff(until);
    }

    public void moveTo(URI address) {
        url = address.toString();
        host = HostName.of(address);
    }

    public void needsAPerson(String sentence, Instant now) {
        stop(Status.NEEDS_A_PERSON, sentence, now);
    }

    /** A dead feed is not a withdrawn story: what came through it stays. */
    public void ended(String sentence, Instant now) {
        stop(Status.GONE, sentence, now);
    }

    private void stop(Status stopped, String sentence, Instant now) {
        health.failed(sentence, now);
        status = status == Status.PAUSED ? Status.PAUSED : stopped;
    }

    /** Everything of this edition is in, but for what was lost. After a crash it is read twice rather than missed. */
    public void remember(Fetched.Brought brought, Instant now) {
        turn.letGo(turn.isLettingGo() && brought.isPushed());
        if (!health.hasLostItems()) {
            edition.becomes(brought, now);
        }
    }

    /** A person has looked: what has vanished was really taken back. Holds for one reading. */
    public void letGo(Instant now) {
        turn.letGo(true);
        fetchNow(now);
    }

    /** Whether this reading should look at everything, and not only at what is new. */
    public boolean isWholeReadingDue(Instant now, Duration every) {
        return turn.isWanted() || !edition.isWholeSince(now.minus(every));
    }

    public boolean publishesAtOnce() {
        return trust == Trust.PUBLISH_AT_ONCE;
    }

    /** It waits for somebody to say whether what has vanished was really taken back. */
    public boolean isHoldingBack() {
        return status == Status.NEEDS_A_PERSON && health.saysThatMuchDisappeared();
    }

    public UUID id() {
        return id;
    }

    public URI url() {
        return URI.create(url);
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** {@code null} when no organisation of the hub publishes it. */
    public Organisation organisation() {
        return organisation;
    }

    public Trust trust() {
        return trust;
    }

    public String licence() {
        return licence;
    }

    public String attribution() {
        return attribution;
    }

    /** The name of the setting that holds the key, never the key itself. */
    public String secretSetting() {
        return secretSetting;
    }

    public Status status() {
        return status;
    }

    public FeedTurn turn() {
        return turn;
    }

    public FeedHealth health() {
        return health;
    }

    public LastEdition edition() {
        return edition;
    }
}
