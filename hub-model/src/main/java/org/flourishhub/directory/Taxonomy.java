package org.flourishhub.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A set of words that things are found by. Three ship with the hub: kinds of help, the seven areas of recovery, and who something is for. */
@Entity
@Table(name = "taxonomy")
public class Taxonomy {
    /** The slug of the kinds of help. */
    public static final String KINDS_OF_HELP = "kinds-of-help";
    /** The slug of the seven areas of recovery. */
    public static final String AREAS_OF_RECOVERY = "areas-of-recovery";

    /** The slug of the people that something is made for. */
    public static final String WHO_IT_IS_FOR = "who-it-is-for";

    @Id
    private UUID id;

    private String slug;
    private String name;
    private String description;

    protected Taxonomy() {}

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }
}
