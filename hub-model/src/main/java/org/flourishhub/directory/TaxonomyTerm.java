package org.flourishhub.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** One word of a taxonomy, for example "Food and meals" among the kinds of help. */
@Entity
@Table(name = "taxonomy_term")
public class TaxonomyTerm {
    @Id
    private UUID id;

    @ManyToOne
    private Taxonomy taxonomy;

    private String slug;
    private String name;
    private String description;
    private int position;

    protected TaxonomyTerm() {}

    public UUID id() {
        return id;
    }

    public Taxonomy taxonomy() {
        return taxonomy;
    }

    /** Unique among all terms, so that an address can name a term without its taxonomy. */
    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    /** Its place in the taxonomy's own order, from 1. */
    public int position() {
        return position;
    }
}
