package org.flourishhub.directory;

import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says a price as people say it: "Students: £2.50, or what you can give". */
public final class PriceInWords {
    private static final NumberFormat POUNDS = pounds();

    private PriceInWords() {}

    public static String of(CostOptionDetails cost) {
        String amount = cost.amount() == null ? null : money(cost);
        String price = Stream.of(amount, cost.amountDescription())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return cost.option() == null ? price : price.isEmpty() ? cost.option() : cost.option() + ": " + price;
    }

    private static String money(CostOptionDetails cost) {
        if (cost.amount().signum() == 0) {
            return "free";
        } else if (!cost.currency().equals("GBP")) {
            return cost.amount().toPlainString() + " " + cost.currency();
        }
        // each writes with one of its own, and a copy costs far less than a new one
        NumberFormat pounds = (NumberFormat) POUNDS.clone();
        return pounds.format(cost.amount()).replace(".00", "");
    }

    private static NumberFormat pounds() {
        NumberFormat pounds = NumberFormat.getCurrencyInstance(Locale.UK);
        pounds.setCurrency(Currency.getInstance("GBP"));
        return pounds;
    }
}
