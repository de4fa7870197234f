package org.flourishhub.syndication;

import jakarta.persistence.Column;
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

    private static final int LONGEST_PROBLEM = 500;
    /** Of stories, of events, and of services, of which imports say it. */
    private static final String DISAPPEARED = " have disappeared from this ";

    static final String EVENTS_VANISHED = " events" + DISAPPEARED + "calendar at once.";
    static final String VANISHED = " stories" + DISAPPEARED + "feed at once.";

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

    private String etag;

    @Column(name = "last_modified")
    private String lastModified;

    @Column(name = "body_hash")
    private String bodyHash;

    @Column(name = "last_fetched_at")
    private Instant lastFetchedAt;

    @Column(name = "last_changed_at")
    private Instant lastChangedAt;

    @Column(name = "last_whole_at")
    private Instant lastWholeAt;

    @Column(name = "newest_item_at")
    private Instant newestItemAt;

    @Column(name = "next_due_at")
    private Instant nextDueAt;

    @Column(name = "wanted_at")
    private Instant wantedAt;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    private int failures;

    @Column(name = "items_lost")
    private int itemsLost;

    @Column(name = "window_size")
    private int windowSize;

    @Column(name = "letting_go")
    private boolean lettingGo;

    @Column(name = "last_problem")
    private String lastProblem;

    protected Feed() {}

    /** It is due at once. */
    public Feed(UUID id, String url, FeedDetails details, Organisation organisation, Instant now) {
        this.id = id;
        this.url = url;
        this.host = HostName.of(URI.create(url));
        this.kind = details.kind();
        this.secretSetting = details.secretSetting();
        this.nextDueAt = now;
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

    public void claim(Instant now, Instant until) {
        claimedAt = now;
        claimedUntil = until;
    }

    /** Somebody may have asked for it while it was being read: then it is read once more. */
    public void release(Instant now) {
        if (wantedAt != null && claimedAt != null && wantedAt.isAfter(claimedAt)) {
            nextDueAt = now;
        } else {
            wantedAt = null;
        }
        claimedAt = null;
        claimedUntil = null;
    }

    public void pause() {
        status = Status.PAUSED;
    }

    public void resume(Instant now) {
        status = Status.ACTIVE;
        failures = 0;
        nextDueAt = now;
    }

    /** Somebody wants it read now, whole, whatever the timetable says. */
    public void fetchNow(Instant now) {
        if (status == Status.PAUSED) {
            throw new RuleBroken("This feed is paused. Start it again first");
        }
        status = Status.ACTIVE;
        wantedAt = now;
        nextDueAt = now;
    }

    /** It answered, with news or without. */
    public void answered(Instant now, Instant nextDue) {
        lastFetchedAt = now;
        nextDueAt = nextDue;
        failures = 0;
        itemsLost = 0;
        lastProblem = null;
    }

    public void hadTrouble(String sentence, Instant now, Instant nextDue) {
        lastFetchedAt = now;
        nextDueAt = nextDue;
        failures++;
        lastProblem = shortened(sentence);
    }

    /** Its host must not be asked now. Nothing was read, so nothing that somebody wished is forgotten. */
    public void putOff(String sentence, Instant until) {
        nextDueAt = isWanted() || nextDueAt.isBefore(until) ? until : nextDueAt;
        lastProblem = shortened(sentence);
        claimedAt = null;
        claimedUntil = null;
    }

    public void moveTo(URI address) {
        url = address.toString();
        host = HostName.of(address);
    }

    /** Something has come, or is said to have: not before {@code moment}, but then. */
    public void dueBy(Instant moment) {
        nextDueAt = nextDueAt.isAfter(moment) ? moment : nextDueAt;
    }

    public void needsAPerson(String sentence, Instant now) {
        hadTrouble(sentence, now, nextDueAt);
        stopAs(Status.NEEDS_A_PERSON);
    }

    /** A dead feed is not a withdrawn story: what came through it stays. */
    public void ended(String sentence, Instant now) {
        hadTrouble(sentence, now, nextDueAt);
        stopAs(Status.GONE);
    }

    private void stopAs(Status stopped) {
        status = status == Status.PAUSED ? Status.PAUSED : stopped;
    }

    /** One entry could not be taken in: this edition will be read again. */
    public void lostItem() {
        itemsLost++;
        lastProblem = "We could not take in " + itemsLost + (itemsLost == 1 ? " entry." : " entries.")
                + " We will try again.";
    }

    public void keepVersion(FeedVersion version) {
        etag = version.etag();
        lastModified = version.lastModified();
        bodyHash = version.bodyHash();
    }

    /**
     * Everything of this edition is in: it need not be read again, unless something about it was left open. After a
     * crash it is read twice rather than missed.
     */
    public void remember(Fetched.Brought brought, Instant now) {
        lettingGo = lettingGo && brought.isPushed();
        if (itemsLost > 0) {
            return;
        }
        Reading reading = brought.reading();
        if (brought.finished()) {
            keepVersion(brought.version());
            windowSize = reading.present().size();
            lastWholeAt = reading.covers() == Reading.Covers.EVERYTHING ? now : lastWholeAt;
        }
        lastChangedAt = reading.items().isEmpty() ? lastChangedAt : now;
        boolean newer = reading.newest() != null
                && (newestItemAt == null || reading.newest().isAfter(newestItemAt));
        newestItemAt = newer ? reading.newest() : newestItemAt;
    }

    /** A person has looked: what has vanished was really taken back. Holds for one reading. */
    public void letGo(Instant now) {
        lettingGo = true;
        fetchNow(now);
    }

    public void hasLetGo() {
        lettingGo = false;
    }

    /** Whether this reading should look at everything, and not only at what is new. */
    public boolean isWholeReadingDue(Instant now, Duration every) {
        return isWanted() || lastWholeAt == null || lastWholeAt.plus(every).isBefore(now);
    }

    /** Somebody has asked for this very reading, or has given a word that no reading has followed to its end yet. */
    public boolean isWanted() {
        return wantedAt != null || lettingGo;
    }

    public boolean publishesAtOnce() {
        return trust == Trust.PUBLISH_AT_ONCE;
    }

    /** It waits for somebody to say whether what has vanished was really taken back. */
    public boolean isHoldingBack() {
        return status == Status.NEEDS_A_PERSON && lastProblem != null && lastProblem.contains(DISAPPEARED);
    }

    public boolean isLettingGo() {
        return lettingGo;
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

    public FeedVersion version() {
        return new FeedVersion(etag, lastModified, bodyHash);
    }

    public Instant lastFetchedAt() {
        return lastFetchedAt;
    }

    public Instant lastChangedAt() {
        return lastChangedAt;
    }

    public Instant nextDueAt() {
        return nextDueAt;
    }

    public Instant newestItemAt() {
        return newestItemAt;
    }

    public boolean isClaimedBy(FeedClaim claim) {
        return claim.claimedAt().equals(claimedAt);
    }

    public boolean isBeingRead(Instant now) {
        return claimedUntil != null && claimedUntil.isAfter(now);
    }

    /** Failed attempts since it last answered. */
    public int failures() {
        return failures;
    }

    /** How many entries the last edition had. */
    public int windowSize() {
        return windowSize;
    }

    /** In plain words; {@code null} when all is well. */
    public String lastProblem() {
        return lastProblem;
    }

    private static String shortened(String sentence) {
        return sentence.length() <= LONGEST_PROBLEM ? sentence : sentence.substring(0, LONGEST_PROBLEM - 1) + "…";
    }
}
