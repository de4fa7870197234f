package org.flourishhub.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.flourishhub.shared.EditedMeanwhile;

/**
 * Some words that people say, and what else the hub looks for then. A moderator adds it, changes it when it finds too much
 * or too little, and removes it when it is of no use; every node of the hub follows within seconds.
 */
@Entity
@Table(name = "synonym")
public class Synonym {
    @Id
    private UUID id;

    @Version
    private long version;

    private String said;

    private String meant;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Synonym() {}

    Synonym(UUID id, SynonymWords words, Instant now) {
        this.id = id;
        say(words, now);
    }

    /** {@code seen} is the version that somebody had in front of them. */
    void revise(SynonymWords words, long seen, Instant now) {
        mustStillBe(seen);
        say(words, now);
    }

    void mustStillBe(long seen) {
        if (version != seen) {
            throw new EditedMeanwhile();
        }
    }

    private void say(SynonymWords words, Instant now) {
        words.check();
        said = String.join("\n", words.said());
        meant = String.join("\n", words.meant());
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public SynonymWords words() {
        return new SynonymWords(lines(said), lines(meant));
    }

    public Instant changedAt() {
        return changedAt;
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
