package org.flourishhub.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Moments are kept as UTC in {@code datetime(6)} columns, whatever zone the server or the connection believes in. */
@Converter(autoApply = true)
public class InstantInUtc implements AttributeConverter<Instant, LocalDateTime> {
    /** As a native query takes it; {@code null} stays {@code null}. */
    public static LocalDateTime of(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** As a native query gives it, which may still be the driver's own class; {@code null} stays {@code null}. */
    public static Instant from(Object column) {
        LocalDateTime kept = column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return kept == null ? null : kept.toInstant(ZoneOffset.UTC);
    }

    @Override
    public LocalDateTime convertToDatabaseColumn(Instant moment) {
        return of(moment);
    }

    @Override
    public Instant convertToEntityAttribute(LocalDateTime column) {
        return from(column);
    }
}
