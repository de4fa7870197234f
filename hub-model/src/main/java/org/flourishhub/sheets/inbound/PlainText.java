package org.flourishhub.sheets.inbound;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.flourishhub.shared.RuleBroken;

/** The words in a text file, in whichever of the usual ways they are written: UTF-8, UTF-16 or that of older Windows. */
final class PlainText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 4_000;

    private PlainText() {}

    static String of(byte[] content) {
        String text = decoded(content);
        String start = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (start.indexOf('\0') >= 0) {
            throw new RuleBroken("file", "This is not a list we can read. Choose a file that ends in .xlsx or .csv");
        }
        return start;
    }

    private static String decoded(byte[] content) {
        Charset wide = wide(content);
        if (wide != null) {
            return new String(content, wide);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(content, WINDOWS);
        }
    }

    /** With its mark, or told by every other byte being empty; {@code null} when it is neither. */
    private static Charset wide(byte[] content) {
        int first = content[0] & 0xff;
        int second = content.length > 1 ? content[1] & 0xff : -1;
        if (first == 0xff && second == 0xfe) {
            return StandardCharsets.UTF_16LE;
        } else if (first == 0xfe && second == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        int looked = Math.min(content.length, LOOKED_AT) / 2 * 2;
        for (int i = 0; i < looked; i++) {
            if (content[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        int most = looked / 2 * 7 / 10;
        return looked < 4
                ? null
                : odd > most && even == 0
                        ? StandardCharsets.UTF_16LE
                        : even > most && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }
}
