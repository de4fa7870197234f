package org.flourishhub.imports;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a service costs somebody, as a partner tells it. */
public record CostOptionRecord(
        String option,
        BigDecimal amount,
        String currency,
        String amountDescription,
        LocalDate validFrom,
        LocalDate validTo) {}
