package org.flourishhub.directory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * One of the prices of a service. Blank parts are {@code null}.
 *
 * @param option for whom or what it is, such as "Students"
 * @param amount in {@code currency}, with at most two decimals
 * @param currency three letters of ISO 4217; GBP where an amount came without
 * @param amountDescription the price in words, such as "What you can give"
 */
public record CostOptionDetails(
        String option,
        BigDecimal amount,
        String currency,
        String amountDescription,
        LocalDate validFrom,
        LocalDate validTo) {
    private static final BigDecimal MOST = new BigDecimal("1000000");

    public CostOptionDetails {
        option = Words.line(option);
        amount = amount == null ? null : tidy(amount);
        String given = Words.line(currency);
        currency = amount == null ? null : given == null ? "GBP" : given.toUpperCase(Locale.ROOT);
        amountDescription = Words.line(amountDescription);
    }

    /** Always two decimals, so that 3 and 3.00 are the same price; more than two are left for the check to refuse. */
    private static BigDecimal tidy(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.scale() > 2 ? plain : plain.setScale(2);
    }

    void check(Complaints complaints) {
        complaints.longerThan("option", option, 200);
        complaints.longerThan("amountDescription", amountDescription, 500);
        if (amount != null && (amount.signum() < 0 || amount.compareTo(MOST) > 0 || amount.scale() > 2)) {
            complaints.add("amount", "Enter an amount like 3 or 2.50");
        }
        if (currency != null && !currency.matches("[A-Z]{3}")) {
            complaints.add("currency", "Enter three letters, like GBP");
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            complaints.add("validTo", "The last day must not be before the first");
        }
        if (option == null && amount == null && amountDescription == null) {
            complaints.add("amountDescription", "Say what it costs");
        }
    }
}
