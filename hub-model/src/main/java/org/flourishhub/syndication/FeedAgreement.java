package org.flourishhub.syndication;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.flourishhub.stories.Consent;

/** What a partner has agreed to for everything that comes through one of its feeds. */
@Entity
@Table(name = "feed_agreement")
public class FeedAgreement {
    @Id
    @Column(name = "feed_id")
    private UUID feedId;

    @Embedded
    private Consent consent;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    protected FeedAgreement() {}

    public FeedAgreement(UUID feedId, Consent consent, Instant now) {
        this.feedId = feedId;
        agree(consent, now);
    }

    public final void agree(Consent newer, Instant now) {
        consent = newer.under(null);
        agreedAt = now;
    }

    public Consent consent() {
        return consent;
    }

    /** When somebody last wrote it down. */
    public Instant agreedAt() {
        return agreedAt;
    }
}
