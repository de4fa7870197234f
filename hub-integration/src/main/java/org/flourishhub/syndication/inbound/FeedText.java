package org.flourishhub.syndication.inbound;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns bytes into text: the byte order mark decides, then the charset of the HTTP answer, then the one the document
 * declares, then UTF-8 (after RFC 7303). Bytes that break the promise of UTF-8 are read as Windows-1252, which is what
 * they are in practice.
 */
final class FeedText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern OF_HTTP =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_DOCUMENT = Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final int DECLARATION_WITHIN = 1024;

    private FeedText() {}

    static String of(byte[] bytes, String contentType) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        Charset charset = named(OF_HTTP, contentType == null ? "" : contentType)
                .or(() -> named(OF_DOCUMENT, beginning(bytes)))
                .orElse(StandardCharsets.UTF_8);
        return decoded(bytes, 0, charset);
    }

    private static String decoded(byte[] bytes, int from, Charset charset) {
        ByteBuffer text = ByteBuffer.wrap(bytes, from, bytes.length - from);
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return charset.decode(text).toString();
        }
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(text)
                    .toString();
        } catch (CharacterCodingException brokenPromise) {
            return WINDOWS.decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        }
    }

    private static Optional<Charset> named(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(found.group(1));
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? WINDOWS : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static String beginning(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
