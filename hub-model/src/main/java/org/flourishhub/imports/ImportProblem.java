package org.flourishhub.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Something in a directory that could not be understood, in a sentence for the partner. */
@Entity
@Table(name = "import_problem")
@IdClass(ImportProblem.Key.class)
public class ImportProblem {
    /** Which one of which run. */
    public static class Key implements Serializable {
        private UUID runId;
        private int position;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && runId.equals(key.runId) && position == key.position;
        }

        @Override
        public int hashCode() {
            return Objects.hash(runId, position);
        }
    }

    private static final int LONGEST = 600;

    @Id
    @Column(name = "run_id")
    private UUID runId;

    @Id
    private int position;

    private String sentence;

    protected ImportProblem() {}

    ImportProblem(UUID runId, int position, String sentence) {
        this.runId = runId;
        this.position = position;
        this.sentence = sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST - 1) + "…";
    }

    public String sentence() {
        return sentence;
    }
}
