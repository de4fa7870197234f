package org.flourishhub.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The official registers whose numbers can be checked, by the codes that org-id.guide gives them. */
public enum Register {
    /** The Charity Commission for England and Wales; a linked charity has a second number after a dash. */
    CHARITY("GB-CHC", "[0-9]{6,7}(-[0-9]{1,3})?", "A charity number has 6 or 7 digits, like 1000001"),
    /** The Scottish Charity Regulator. */
    CHARITY_IN_SCOTLAND("GB-SC", "SC[0-9]{6}", "A Scottish charity number is SC and 6 digits, like SC000001"),
    /** The Charity Commission for Northern Ireland. */
    CHARITY_IN_NORTHERN_IRELAND("GB-NIC", "[0-9]{6}", "A charity number of Northern Ireland has 6 digits, like 100001"),
    /** Companies House: companies, community interest companies and societies alike. */
    COMPANY(
            "GB-COH",
            "[0-9]{8}|[A-Z]{2}[0-9]{6}|R[0-9]{7}|(IP|SP|RS)[0-9]{5}[A-Z]",
            "A company number has 8 digits, or 2 letters and 6 digits, like 01234567");

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}-[A-Z0-9]{2,20}");

    private final String scheme;
    private final Pattern number;
    private final String rule;

    Register(String scheme, String number, String rule) {
        this.scheme = scheme;
        this.number = Pattern.compile(number);
        this.rule = rule;
    }

    /** {@code scheme} may be any code of org-id.guide, or {@code null}. */
    public static Optional<Register> of(String scheme) {
        return Arrays.stream(values())
                .filter(register -> register.scheme.equals(scheme))
                .findFirst();
    }

    static boolean isCode(String scheme) {
        return CODE.matcher(scheme).matches();
    }

    /** Whether the code names a register and this may be one of its numbers. A register that is not known here takes any. */
    public static boolean suits(String scheme, String number) {
        String plain = plain(scheme, Words.line(number));
        return isCode(scheme)
                && plain != null
                && of(scheme).map(register -> register.takes(plain)).orElse(true);
    }

    /** The number as its register writes it: people leave out a nought in front, and put spaces and small letters in. */
    static String plain(String scheme, String number) {
        Register register = of(scheme).orElse(null);
        if (register == null || number == null) {
            return number;
        }
        String tight = number.replaceAll("[\\s.]+", "").toUpperCase(Locale.ROOT);
        return register == COMPANY && tight.matches("[0-9]{6,7}") ? "0".repeat(8 - tight.length()) + tight : tight;
    }

    boolean takes(String number) {
        return this.number.matcher(number).matches();
    }

    public String scheme() {
        return scheme;
    }

    /** What its numbers look like, as a sentence. */
    String rule() {
        return rule;
    }
}
