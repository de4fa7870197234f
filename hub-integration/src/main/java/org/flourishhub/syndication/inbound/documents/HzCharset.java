package org.flourishhub.syndication.inbound.documents;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.Set;

/** HZ (RFC 1843), for Chinese in mail of seven bits: between ~{ and ~} two bytes are a letter of GB 2312. Only to be read. */
final class HzCharset extends Charset {
    static final Set<String> NAMES = Set.of("hz-gb-2312", "hz");

    private static final int FIRST = 0x21;
    private static final int IN_A_ROW = 94;

    HzCharset() {
        super("HZ-GB-2312", new String[0]);
    }

    @Override
    public boolean contains(Charset other) {
        return equals(other) || other.name().equals("US-ASCII");
    }

    @Override
    public boolean canEncode() {
        return false;
    }

    @Override
    public CharsetEncoder newEncoder() {
        throw new UnsupportedOperationException("HZ is only read");
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this);
    }

    /** Made when somebody needs it: hardly anybody does. */
    private static final class Table {
        private static final String LETTERS = letters();

        private static String letters() {
            byte[] all = new byte[IN_A_ROW * IN_A_ROW * 2];
            for (int i = 0; i < IN_A_ROW * IN_A_ROW; i++) {
                all[2 * i] = (byte) (0x80 + FIRST + i / IN_A_ROW);
                all[2 * i + 1] = (byte) (0x80 + FIRST + i % IN_A_ROW);
            }
            return new String(all, Charset.forName("GB18030"));
        }

        static char letter(int row, int place) {
            return LETTERS.charAt(row * IN_A_ROW + place);
        }
    }

    private static final class Decoder extends CharsetDecoder {
        private boolean chinese;

        Decoder(Charset charset) {
            super(charset, 1, 1);
        }

        @Override
        protected void implReset() {
            chinese = false;
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            while (in.hasRemaining()) {
                if (!out.hasRemaining()) {
                    return CoderResult.OVERFLOW;
                }
                byte first = in.get(in.position());
                // a line that was not closed must not swallow the rest
                chinese &= first != '\n';
                if (first < 0 || first == '~' || chinese) {
                    if (first >= 0 && in.remaining() < 2) {
                        return CoderResult.UNDERFLOW;
                    }
                    if (first < 0 || !pair(first, in.get(in.position() + 1), out)) {
                        return CoderResult.malformedForLength(1);
                    }
                    in.position(in.position() + 2);
                } else {
                    out.put((char) in.get());
                }
            }
            return CoderResult.UNDERFLOW;
        }

        /** Whether these two mean anything together. */
        private boolean pair(byte first, byte second, CharBuffer out) {
            if (first != '~') {
                int row = first - FIRST;
                int place = second - FIRST;
                boolean letter = row >= 0 && place >= 0 && place < IN_A_ROW;
                if (letter) {
                    out.put(Table.letter(row, place));
                }
                return letter;
            }
            switch (second) {
                case '{' -> chinese = true;
                case '}' -> chinese = false;
                case '~' -> out.put('~');
                // a line that was broken on the way
                case '\n' -> {}
                default -> {
                    return false;
                }
            }
            return true;
        }
    }
}
