package org.flourishhub.syndication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Another name of an entry: one it had before its site moved, or one it came under once. */
@Entity
@Table(name = "feed_item_alias")
@IdClass(ItemAlias.Key.class)
public class ItemAlias {
    /** A name is used once in each feed. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private UUID feedId;
        private String alias;

        public Key() {}

        public Key(UUID feedId, String alias) {
            this.feedId = feedId;
            this.alias = alias;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && feedId.equals(key.feedId) && alias.equals(key.alias);
        }

        @Override
        public int hashCode() {
            return Objects.hash(feedId, alias);
        }
    }

    @Id
    @Column(name = "feed_id")
    private UUID feedId;

    @Id
    private String alias;

    @Column(name = "item_id")
    private UUID itemId;

    @Column(name = "first_seen")
    private Instant firstSeen;

    protected ItemAlias() {}

    public ItemAlias(UUID feedId, String alias, UUID itemId, Instant now) {
        this.feedId = feedId;
        this.alias = alias;
        this.itemId = itemId;
        this.firstSeen = now;
    }

    public UUID itemId() {
        return itemId;
    }

    public String alias() {
        return alias;
    }
}
