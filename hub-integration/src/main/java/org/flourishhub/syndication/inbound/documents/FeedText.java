package org.flourishhub.syndication.inbound.documents;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns bytes into text. The byte order mark decides, then the charset of the HTTP answer, then the one the document
 * declares, then UTF-8 (after RFC 7303). A promise that the bytes break is not believed, and neither is one of Latin
 * letters when they are whole UTF-8: then what they look like counts, and in the end Windows-1252, which is what most
 * of them are in practice.
 */
public final class FeedText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int ENOUGH_TO_GUESS = 200_000;
    private static final int PROMISED = 8;

    private final byte[] bytes;
    private final String contentType;
    private String text;
    private boolean isReadAsUtf8;

    private FeedText(byte[] bytes, String contentType) {
        this.bytes = bytes;
        this.contentType = contentType == null ? "" : contentType;
    }

    public static String of(byte[] bytes, String contentType) {
        return read(bytes, contentType).text();
    }

    public static FeedText read(byte[] bytes, String contentType) {
        FeedText read = new FeedText(bytes, contentType);
        read.text = read.decoded();
        return read;
    }

    public String text() {
        return text;
    }

    /** Whether no byte breaks the rules of UTF-8, whatever the text was taken for. */
    public boolean areUtf8() {
        return isReadAsUtf8 || strictly(StandardCharsets.UTF_8).isPresent();
    }

    private String decoded() {
        Optional<CharsetNames.Marked> marked = CharsetNames.markOf(bytes);
        if (marked.isPresent()) {
            int from = marked.get().length();
            return marked.get()
                    .charset()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        }
        for (Charset promised : promises()) {
            Optional<String> kept = strictly(promised);
            if (kept.isPresent()) {
                isReadAsUtf8 = promised.equals(StandardCharsets.UTF_8);
                return kept.get();
            }
        }
        return mostlyUtf8().orElseGet(this::guessed);
    }

    /** In the order in which they are believed. */
    private Set<Charset> promises() {
        Optional<Charset> http = CharsetNames.ofHttp(contentType);
        Optional<Charset> declared = CharsetNames.ofDocument(bytes);
        Set<Charset> all = new LinkedHashSet<>();
        // servers and templates say Latin of everything, but Latin words never happen to be whole UTF-8, and hardly
        // ever do words of other sets where the document says so itself
        boolean twiceUtf8 = declared.equals(Optional.of(StandardCharsets.UTF_8)) && hasWideLetters();
        if (http.equals(Optional.of(WINDOWS)) || declared.equals(Optional.of(WINDOWS)) || twiceUtf8) {
            all.add(StandardCharsets.UTF_8);
        }
        http.ifPresent(all::add);
        declared.ifPresent(all::add);
        all.add(StandardCharsets.UTF_8);
        return all;
    }

    /** Some sets of Japan and Korea write everything with the bytes of English letters. */
    private boolean hasWideLetters() {
        for (byte one : bytes) {
            if (one < 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> strictly(Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            String text = new String(bytes, charset);
            // this is much faster, and puts this letter wherever it had to mend something
            if (text.indexOf('\uFFFD') < 0) {
                return Optional.of(text);
            }
        }
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    // letters that a code page leaves free are no proof against it
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException brokenPromise) {
            return Optional.empty();
        }
    }

    /** UTF-8 with a few bytes of Windows-1252 in it: sentences pasted from elsewhere, or an end in mid-letter. */
    private Optional<String> mostlyUtf8() {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        int strays = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                break;
            }
            int bad = Math.max(1, Math.min(result.length(), in.remaining()));
            out.put(WINDOWS.decode(ByteBuffer.wrap(bytes, in.position(), bad)));
            in.position(in.position() + bad);
            strays += bad;
        }
        String text = out.flip().toString();
        long proper = text.chars().filter(c -> c >= 0x80).count() - strays;
        // letters of other sets hardly ever look like UTF-8, so that a promise of it is believed for a few
        Optional<Charset> utf8 = Optional.of(StandardCharsets.UTF_8);
        boolean promised = CharsetNames.ofHttp(contentType).equals(utf8)
                || CharsetNames.ofDocument(bytes).equals(utf8);
        int weight = promised ? PROMISED : 1;
        return proper * weight > strays ? Optional.of(text) : Optional.empty();
    }

    private String guessed() {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, ENOUGH_TO_GUESS));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return Optional.ofNullable(name)
                .flatMap(CharsetNames::named)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .flatMap(this::strictly)
                .orElseGet(() -> WINDOWS.decode(ByteBuffer.wrap(bytes)).toString());
    }
}
