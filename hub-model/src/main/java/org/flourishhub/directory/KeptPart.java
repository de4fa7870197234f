package org.flourishhub.directory;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A part of a listing as it is kept: its own row, with an id that outlives every edit and its place among its like. */
@MappedSuperclass
public abstract class KeptPart<D> {
    @Id
    private UUID id;

    private int position;

    protected KeptPart() {}

    KeptPart(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /** Its place among its like, from 0. */
    public int position() {
        return position;
    }

    void standAt(int position) {
        this.position = position;
    }

    /** What it says, as somebody would say it again. */
    public abstract D said();

    /** Says this from now on. */
    abstract void say(D details);

    Part<D> part() {
        return new Part<>(id, said());
    }
}
