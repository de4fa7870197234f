package org.flourishhub.syndication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A feed whose ids cannot be trusted, because several of its entries share one, and by what its entries are told apart instead. */
@Entity
@Table(name = "feed_rung")
public class FeedRung {
    @Id
    @Column(name = "feed_id")
    private UUID feedId;

    @Enumerated(EnumType.STRING)
    private Rung rung;

    private Instant since;

    protected FeedRung() {}

    public FeedRung(UUID feedId, Rung rung, Instant now) {
        this.feedId = feedId;
        stand(rung, now);
    }

    /** Never up again: entries would get other names once more. */
    public final void stand(Rung lower, Instant now) {
        rung = lower;
        since = now;
    }

    public Rung rung() {
        return rung;
    }

    public Instant since() {
        return since;
    }
}
