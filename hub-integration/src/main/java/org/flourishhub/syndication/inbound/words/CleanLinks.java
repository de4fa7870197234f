package org.flourishhub.syndication.inbound.words;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flourishhub.outside.WebAddress;
import org.flourishhub.syndication.FollowingMarks;
import org.jsoup.internal.StringUtil;

/** Addresses inside entries: whole, harmless, and without the marks that follow people around. */
public final class CleanLinks {

    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> HARMLESS = Set.of("http", "https", "mailto", "tel");
    /** Nothing in it could be read in two ways: it stays letter by letter as the partner wrote it. */
    private static final Pattern SITE_SPELLED_WELL =
            Pattern.compile("https?://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\\.[a-z]{2,}(?::[1-9]\\d{1,4})?(?=[/?#]|\\z)");

    /** Of what stands behind the site, besides letters and digits. */
    private static final String GOOD_SIGNS = "_.~!$&'()*+,;=:@/?#%-";

    private static final boolean[] GOOD = new boolean[0x80];

    static {
        for (char c = 0; c < GOOD.length; c++) {
            GOOD[c] = Character.isLetterOrDigit(c) || GOOD_SIGNS.indexOf(c) >= 0;
        }
    }

    private static final Pattern READ_IN_TWO_WAYS =
            // the first letter first, for most letters are no beginning of it
            Pattern.compile(
                    "(?=[%/.#:])(?:%(?![0-9a-fA-F]{2})|/\\.{1,2}(?:[/?#]|$)|\\.\\.|#.*#|:(?:80|443)(?:[/?#]|$))");

    private static final Pattern SLASHES = Pattern.compile("(?i)(https?:)([/\\\\]+)");

    private static final Pattern QUOTES = Pattern.compile("[<>\"'`]");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}");
    /** A percent sign that spells nothing out stands for itself, as browsers have it. */
    private static final Pattern NOT_OF_ADDRESSES =
            Pattern.compile("[^\\x21-\\x7e]|[\\[\\]{}|\\\\^`<>\"]|%(?![0-9a-fA-F]{2})");

    /** No page is at a longer address; written into every link of an entry, one could fill the memory. */
    private static final int LONGEST_BASE = 2_000;

    private CleanLinks() {}

    /** A page's address, or {@code null} when it is none. */
    public static String page(String link, String base) {
        return clean(link, base, WEB);
    }

    /** A page, a mailbox or a telephone number, or {@code null}. */
    static String any(String link, String base) {
        return clean(link, base, HARMLESS);
    }

    /** Whole, as far as that can be done: an address that cannot be resolved stays as it is. */
    public static String resolved(String base, String address) {
        String plain = address.strip();
        String whole = StringUtil.resolve(usable(base), plain);
        return whole.isEmpty() ? plain : whole;
    }

    private static String usable(String base) {
        return base == null || base.length() > LONGEST_BASE ? "" : base;
    }

    private static String clean(String link, String base, Set<String> schemes) {
        if (link == null || link.isBlank()) {
            return null;
        }
        String stripped = meant(link);
        boolean well = isSpelledWell(stripped);
        String onSite = well || usable(base).isEmpty() || !isOnSite(stripped) ? "" : site(base) + stripped;
        if (isSpelledWell(onSite)) {
            return of(onSite, true, schemes);
        }
        String whole = well ? stripped : resolved(base, stripped);
        return of(whole, well || isSpelledWell(whole), schemes);
    }

    private static String of(String address, boolean well, Set<String> schemes) {
        int colon = address.indexOf(':');
        if (colon < 0 || !schemes.contains(address.substring(0, colon).toLowerCase(Locale.ROOT))) {
            return null;
        }
        boolean plainlyUsable = well && !address.contains("-.") && !address.contains(".-");
        if (!plainlyUsable && !isUsable(address)) {
            return null;
        }
        String plain = untracked(address);
        // what is left of an address that had nothing but good letters has no others
        if (well ? !isReadInTwoWays(plain) : isSpelledWell(plain)) {
            return plain;
        }
        return WEB.contains(plain.substring(0, colon).toLowerCase(Locale.ROOT))
                ? WebAddress.spelledOut(plain).orElse(null)
                : withoutQuotes(plain);
    }

    /** No letter that programs might take for the end of an address, or for a tag in it. */
    private static String withoutQuotes(String address) {
        return QUOTES.matcher(address)
                .replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0)));
    }

    private static String meant(String link) {
        // no address means "&amp;": it was escaped twice
        String stripped = withoutControls(link.strip()).replace(" ", "%20").replace("&amp;", "&");
        String whole = withBothSlashes(stripped);
        return whole.indexOf('?') < 0 ? whole : LinksBehind.meant(whole);
    }

    /** As browsers read addresses with one slash, or with the slashes of another system. */
    private static String withBothSlashes(String address) {
        Matcher said = SLASHES.matcher(address);
        if (!said.lookingAt() || said.group(2).startsWith("//")) {
            return address;
        }
        int question = address.indexOf('?');
        String query = question < 0 ? "" : address.substring(question);
        String path = address.substring(said.end(), address.length() - query.length());
        boolean otherWay = said.group(2).indexOf('\\') >= 0;
        return said.group(1) + "//" + (otherWay ? path.replace('\\', '/') : path) + query;
    }

    private static String withoutControls(String link) {
        for (int at = 0; at < link.length(); at++) {
            if (Character.isISOControl(link.charAt(at))) {
                return CONTROLS.matcher(link).replaceAll("");
            }
        }
        return link;
    }

    private static boolean isOnSite(String address) {
        return address.startsWith("/") && !address.startsWith("//");
    }

    /** Its beginning, up to the path. */
    private static String site(String base) {
        int path = base.indexOf('/', base.indexOf("://") + 3);
        return path < 0 ? base.replaceFirst("[?#].*$", "") : base.substring(0, path);
    }

    private static boolean isSpelledWell(String address) {
        if (!address.startsWith("http")) {
            return false;
        }
        Matcher site = SITE_SPELLED_WELL.matcher(address);
        return site.lookingAt() && areGood(address, site.end()) && !isReadInTwoWays(address);
    }

    private static boolean areGood(String address, int from) {
        for (int at = from; at < address.length(); at++) {
            char c = address.charAt(at);
            if (c >= GOOD.length || !GOOD[c]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isReadInTwoWays(String address) {
        return mayBeReadInTwoWays(address) && READ_IN_TWO_WAYS.matcher(address).find();
    }

    /** Most addresses have nothing of all that. */
    private static boolean mayBeReadInTwoWays(String address) {
        return address.indexOf('%') >= 0
                || address.indexOf('#') >= 0
                || address.contains("/.")
                || address.contains("..")
                || address.indexOf(':', address.indexOf("://") + 1) >= 0;
    }

    private static boolean isUsable(String address) {
        try {
            URI uri = new URI(NOT_OF_ADDRESSES.matcher(address).replaceAll("x"));
            return !WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    || uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String untracked(String address) {
        int question = address.indexOf('?');
        if (question < 0) {
            return address;
        }
        int hash = address.indexOf('#', question);
        String fragment = hash < 0 ? "" : address.substring(hash);
        String query = address.substring(question + 1, hash < 0 ? address.length() : hash);
        String kept = Arrays.stream(query.split("&"))
                .filter(pair -> !FollowingMarks.isOne(pair))
                .collect(Collectors.joining("&"));
        return address.substring(0, question) + (kept.isEmpty() ? "" : "?" + kept) + fragment;
    }
}
