package org.flourishhub.syndication.inbound.doctor;

import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flourishhub.syndication.FeedRemark;
import org.flourishhub.syndication.Fetched;
import org.flourishhub.syndication.inbound.documents.FeedText;
import org.flourishhub.syndication.inbound.words.Letters;
import org.flourishhub.syndication.inbound.xml.XmlSource;

/** What can be seen in the document as it came, before anybody had mended it. */
final class DocumentSigns {
    private static final Pattern SHORTCODE =
            Pattern.compile("\\[/?(?:et_pb_|vc_|fusion_|av_|elementor)[^\\[\\]]{0,500}]");
    private static final Pattern PICTURE = Pattern.compile("(?:<|&lt;)img\\b[^>]{0,2000}", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile("\\balt\\s*=\\s*(?:\\\\?[\"']|&quot;)\\s*[^\"'\\\\\\s&]");
    private static final Pattern NAME = Pattern.compile("<(guid|id)\\b[^>]{0,200}>([^<]{1,2000})</\\1>");
    /** A page that tells of its events or notes by itself; its pictures are those of the whole site. */
    private static final Pattern PAGE =
            Pattern.compile("\uFEFF?\\s{0,1000}<(?:!doctype\\s+html|html)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENTS = Pattern.compile("/comments/(?:feed|default)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_LETTERS =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?(?!utf-?8)[\\w.:-]+", Pattern.CASE_INSENSITIVE);
    private static final int DECLARATION_WITHIN = 200;

    private final Fetched.Body body;
    private final URI address;
    private final Instant now;
    private final FeedText letters;
    private final String text;

    DocumentSigns(Fetched.Body body, URI address, Instant now) {
        this.body = body;
        this.address = address;
        this.now = now;
        this.letters = FeedText.read(body.bytes(), body.contentType());
        this.text = letters.text();
    }

    void addTo(Set<FeedRemark> found) {
        note(found, FeedRemark.NO_VALIDATORS, !body.version().hasMarks());
        boolean isPage = PAGE.matcher(text).lookingAt();
        note(found, FeedRemark.WRONG_TYPE, isCalledAPage() && !isPage);
        note(found, FeedRemark.WRONG_CHARSET, hasWrongLetters());
        note(found, FeedRemark.SHORTCODES, hasShortcodes());
        note(found, FeedRemark.PICTURES_WITHOUT_WORDS, !isPage && hasSilentPictures());
        note(found, FeedRemark.COMMENTS, COMMENTS.matcher(address.getPath()).find());
        moved(found);
        names(found);
        new CalendarSigns(text, now).addTo(found);
    }

    private static void note(Set<FeedRemark> found, FeedRemark remark, boolean holds) {
        if (holds) {
            found.add(remark);
        }
    }

    private boolean isCalledAPage() {
        return body.contentType().toLowerCase(Locale.ROOT).strip().startsWith("text/html");
    }

    /** Bytes that are no UTF-8 although it is promised, or that are UTF-8 although something else is. */
    private boolean hasWrongLetters() {
        boolean plain = true;
        for (byte one : body.bytes()) {
            plain &= one >= 0;
        }
        if (plain || startsWithAMark()) {
            return false;
        }
        String said = body.contentType() + " " + text.substring(0, Math.min(text.length(), DECLARATION_WITHIN));
        return letters.areUtf8() == OTHER_LETTERS.matcher(said).find();
    }

    private boolean startsWithAMark() {
        int first = body.bytes()[0] & 0xff;
        return first == 0xEF || first == 0xFE || first == 0xFF;
    }

    private boolean hasShortcodes() {
        return Letters.begin(SHORTCODE, '[', text);
    }

    private boolean hasSilentPictures() {
        if (!Letters.stand(text, '<', "<img", "<IMG", "<Img")
                && !Letters.stand(text, '&', "&lt;img", "&lt;IMG", "&lt;Img")) {
            return false;
        }
        int all = 0;
        int silent = 0;
        Matcher picture = PICTURE.matcher(text);
        while (picture.find()) {
            all++;
            silent += WORDS.matcher(picture.group()).find() ? 0 : 1;
        }
        return silent * 3 > all;
    }

    private void moved(Set<FeedRemark> found) {
        if (body.url().equals(address)) {
            return;
        }
        boolean onlySafer = "http".equals(address.getScheme())
                && "https".equals(body.url().getScheme())
                && address.getHost().equals(body.url().getHost());
        found.add(onlySafer ? FeedRemark.MOVED_TO_HTTPS : FeedRemark.MOVED);
    }

    private void names(Set<FeedRemark> found) {
        if (!isXml()) {
            return;
        }
        int entries = 0;
        int named = 0;
        Set<String> names = new HashSet<>();
        Matcher name = NAME.matcher(text);
        // from tag to tag, which is much faster than looking at every letter
        for (int tag = text.indexOf('<'); tag >= 0; tag = text.indexOf('<', tag + 1)) {
            char first = tag + 1 < text.length() ? text.charAt(tag + 1) : ' ';
            if (first == 'i' && startsAt(tag, "<item") || first == 'e' && startsAt(tag, "<entry")) {
                entries++;
            } else if ((first == 'g' && startsAt(tag, "<guid") || first == 'i' && startsAt(tag, "<id"))
                    && name.region(tag, text.length()).lookingAt()) {
                named++;
                note(found, FeedRemark.SAME_IDS, !names.add(name.group(2).strip()));
            }
        }
        note(found, FeedRemark.NO_IDS, named < entries && !text.contains("rdf:about"));
    }

    /** A site's own program may have put its complaints before the feed. */
    private boolean isXml() {
        String start = text.stripLeading();
        boolean otherwise = start.startsWith("{") || start.startsWith("[") || start.startsWith("BEGIN:");
        return start.startsWith("<") || !otherwise && XmlSource.rootOf(text) >= 0;
    }

    /** Whether this very word stands there, and not the beginning of a longer one. */
    private boolean startsAt(int tag, String word) {
        int end = tag + word.length();
        return text.startsWith(word, tag)
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != '_');
    }
}
