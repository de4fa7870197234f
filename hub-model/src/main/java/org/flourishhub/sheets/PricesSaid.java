package org.flourishhub.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.directory.CostOptionDetails;

/**
 * What something costs, as people write it: "£3", "£2.50 per session", "Adults £5, children £2". Either all of it is
 * understood or nothing is.
 *
 * @param prices empty when it was not understood
 * @param wrong a price in it that cannot be one, such as £2.505; {@code null} when there is none
 */
record PricesSaid(List<CostOptionDetails> prices, String wrong) {
    static final PricesSaid NOTHING = new PricesSaid(List.of(), null);
    private static final int MOST = 10;
    private static final int LONGEST = 500;
    private static final Pattern PRICE = Pattern.compile(
            "(?<before>[^£0-9]{0,60}?)\\s*[:=–-]?\\s*(?:£\\s?(?<pounds>[0-9]{1,6}(?:\\.[0-9]+)?)|(?<pence>[0-9]{1,2})\\s?p\\b)"
                    + "(?<after>[^£0-9]{0,80})");
    private static final Pattern BARE = Pattern.compile("[0-9]{1,6}(?:\\.[0-9]+)?");
    /** With one of these a price is not simply the price. */
    private static final Pattern DEPENDS = Pattern.compile(
            "\\b(from|up to|to|about|approx\\w*|around|between|or|if|but|less|more|over|under|min\\w*|max\\w*|deposit"
                    + "|suggest\\w*|donat\\w*|free|not|without|plus|then|first|except|off|discount\\w*)\\b");

    private static final Pattern FOR_WHAT = Pattern.compile("^(per|a|an|each|every|for)\\b.*");

    static PricesSaid of(String text) {
        String plain = text.length() > LONGEST
                ? ""
                : text.replaceAll("[\\h\\r\\f]+", " ").strip();
        if (BARE.matcher(plain).matches()) {
            plain = "£" + plain;
        }
        List<CostOptionDetails> prices = new ArrayList<>();
        // a comma, a slash, an "and" or a bracket begins another price only when one follows
        for (String part : plain.split("[;\\n]|(?:,|/| and |\\()(?=[^,/(]*£)")) {
            Matcher price = PRICE.matcher(
                    part.replaceAll("\\)\\s*$", "").replaceAll("[.,\\s]+$", "").strip());
            if (!price.matches() || depends(price.group("before")) || depends(price.group("after"))) {
                return NOTHING;
            }
            BigDecimal amount = amount(price);
            if (amount.scale() > 2) {
                return new PricesSaid(List.of(), "£" + amount.toPlainString());
            }
            prices.add(price(
                    amount, price.group("before").strip(), price.group("after").strip()));
        }
        return prices.size() > MOST ? NOTHING : new PricesSaid(prices, null);
    }

    private static boolean depends(String words) {
        return DEPENDS.matcher(words.toLowerCase(Locale.UK)).find() || words.contains("%") || words.contains("+");
    }

    private static BigDecimal amount(Matcher price) {
        return price.group("pounds") != null
                ? new BigDecimal(price.group("pounds"))
                : new BigDecimal(price.group("pence")).movePointLeft(2);
    }

    private static CostOptionDetails price(BigDecimal amount, String before, String after) {
        String what = after.replaceFirst("^/\\s*", "per ")
                .replaceFirst("^pp$", "per person")
                .replaceFirst("^\\(", "");
        boolean about = !before.isEmpty()
                || FOR_WHAT.matcher(what.toLowerCase(Locale.UK)).matches();
        return new CostOptionDetails(
                about ? before : what.replaceFirst("^[-–:,] ?", ""), amount, "GBP", about ? what : null, null, null);
    }
}
