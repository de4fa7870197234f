package org.flourishhub.syndication.inbound.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.flourishhub.syndication.inbound.documents.LenientJson;

/** What an event costs, by all that its page offers: one price, or from the lowest to the highest. */
record LinkedDataPrice(BigDecimal amount, String said, String currency) {
    private static final String FREE = "Free";

    /** {@code null} when nothing is said of it. */
    static String of(JsonNode event, LinkedData data) {
        if (event.path("isAccessibleForFree").asBoolean(false)) {
            return FREE;
        }
        List<LinkedDataPrice> all = LenientJson.list(event.path("offers")).stream()
                .map(data::meant)
                .flatMap(offer -> Stream.of("price", "lowPrice", "highPrice")
                        .map(name -> priced(LenientJson.text(offer, name), LenientJson.text(offer, "priceCurrency"))))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(LinkedDataPrice::amount))
                .toList();
        if (all.isEmpty()) {
            return null;
        }
        LinkedDataPrice lowest = all.get(0);
        LinkedDataPrice highest = all.get(all.size() - 1);
        if (lowest.amount.compareTo(highest.amount) == 0) {
            return lowest.words();
        }
        // some come in for nothing, which does not make it free
        return (lowest.amount.signum() == 0 ? "Up to " : lowest.words() + " to ") + highest.words();
    }

    private static LinkedDataPrice priced(String said, String currency) {
        String number = said == null ? "" : said.strip().replaceFirst("^£", "").replace(',', '.');
        return number.matches("\\d{1,9}(\\.\\d{1,4})?")
                ? new LinkedDataPrice(
                        new BigDecimal(number),
                        number,
                        said.startsWith("£")
                                ? "GBP"
                                : Optional.ofNullable(currency).orElse(""))
                : null;
    }

    private String words() {
        if (amount.signum() == 0) {
            return FREE;
        }
        return currency.equals("GBP") ? "£" + said : (said + " " + currency).strip();
    }
}
