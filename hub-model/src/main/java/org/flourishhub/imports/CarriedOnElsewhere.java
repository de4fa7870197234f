package org.flourishhub.imports;

/** Somebody else is reading the same directory at this moment and is further on. */
public class CarriedOnElsewhere extends RuntimeException {
    public CarriedOnElsewhere() {
        super("Another import of this directory is under way; it goes on there.");
    }
}
