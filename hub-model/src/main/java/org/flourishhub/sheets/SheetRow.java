package org.flourishhub.sheets;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What became of one row of a list, and what stood there before, so that it can be undone. */
@Entity
@Table(name = "sheet_row")
@IdClass(SheetRow.Key.class)
public class SheetRow {
    /** Which one of which list. */
    public static class Key implements Serializable {
        private UUID sheetId;
        private int position;

        protected Key() {}

        Key(UUID sheetId, int position) {
            this.sheetId = sheetId;
            this.position = position;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && sheetId.equals(key.sheetId) && position == key.position;
        }

        @Override
        public int hashCode() {
            return Objects.hash(sheetId, position);
        }
    }

    /** What came of undoing it. */
    public enum Undo {
        UNDONE,
        LEFT
    }

    private static final int LONGEST = 2_000;

    @Id
    @Column(name = "sheet_id")
    private UUID sheetId;

    @Id
    private int position;

    @Column(name = "line")
    private int number;

    @Enumerated(EnumType.STRING)
    private Decision.Outcome outcome;

    private String name;

    @Column(name = "service_id")
    @Convert(converter = MaybeId.class)
    private UUID serviceId;

    private String problem;
    private String was;
    private String became;
    private String fingerprint;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "reversal")
    @Enumerated(EnumType.STRING)
    private Undo undo;

    protected SheetRow() {}

    SheetRow(UUID sheetId, int position, RowRead row, Decision decision, Instant now) {
        this.sheetId = sheetId;
        this.position = position;
        this.number = row.number();
        this.name = row.name().length() > 200 ? row.name().substring(0, 200) : row.name();
        this.outcome = decision.outcome();
        this.problem = decision.problems().isEmpty() ? null : shortened(String.join("\n", decision.problems()));
        this.was = Json.written(decision.was());
        this.became = Json.written(decision.became());
        this.takenAt = now;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /** It became this service, or changed it. */
    void isAbout(UUID service, String fingerprint) {
        this.serviceId = service;
        this.fingerprint = fingerprint;
    }

    void undone(Undo how) {
        undo = how;
    }

    boolean saysTheSame(String now) {
        return now.equals(fingerprint);
    }

    UUID sheetId() {
        return sheetId;
    }

    int position() {
        return position;
    }

    /** As the partner's program counts. */
    public int number() {
        return number;
    }

    Decision.Outcome outcome() {
        return outcome;
    }

    public boolean isAdded() {
        return outcome == Decision.Outcome.ADDED;
    }

    public String name() {
        return name;
    }

    public UUID serviceId() {
        return serviceId;
    }

    /** In sentences; empty when nothing was wrong. */
    public List<String> problems() {
        return problem == null ? List.of() : List.of(problem.split("\n"));
    }

    Map<String, String> was() {
        return Json.read(was);
    }

    Map<String, String> became() {
        return Json.read(became);
    }

    Instant takenAt() {
        return takenAt;
    }

    Undo undo() {
        return undo;
    }
}
