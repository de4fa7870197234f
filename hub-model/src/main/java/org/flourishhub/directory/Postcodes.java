package org.flourishhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The postcodes that an administrator imported, each with the place where it is. */
@ApplicationScoped
public class Postcodes {
    @Inject
    EntityManager db;

    /** {@code postcode} in capitals without a space, such as {@code S65XX}; empty when it was not imported. */
    @Transactional
    public Optional<Coordinates> find(String postcode) {
        return place("select latitude, longitude from postcode where postcode = ?", postcode);
    }

    /** The middle of all imported postcodes of a district. */
    @Transactional
    public Optional<Coordinates> middleOf(String district) {
        return place("select latitude, longitude from postcode_middle where district = ?", district);
    }

    private Optional<Coordinates> place(String question, String name) {
        List<?> rows = db.createNativeQuery(question).setParameter(1, name).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(Postcodes::point).findFirst();
    }

    private static Coordinates point(Object[] row) {
        return new Coordinates(((Number) row[0]).doubleValue(), ((Number) row[1]).doubleValue());
    }
}
