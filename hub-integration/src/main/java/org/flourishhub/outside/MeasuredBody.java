package org.flourishhub.outside;

import java.io.IOException;
import java.util.Locale;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.GzipSource;
import okio.Source;

/** Reads an answer's body while it counts, so that neither a flood nor a packed bomb is ever held whole. */
final class MeasuredBody {

    private static final int STEP = 8 << 10;
    /** Small pages may be packed as tightly as they like: they cannot hurt. */
    private static final long RATIO_MATTERS_FROM = 64 << 10;

    private static final long GLIMPSE = 16 << 10;

    private final OutsideLimits limits;

    MeasuredBody(OutsideLimits limits) {
        this.limits = limits;
    }

    /** The whole body, unpacked. */
    byte[] whole(Response response) throws IOException {
        if (response.body().contentLength() > limits.bodyBytes()) {
            throw new TooMuch("announced length");
        }
        Counting wire = new Counting(response.body().source());
        boolean packed = isPacked(response);
        Source unpacked = packed ? new GzipSource(wire) : wire;
        Buffer read = new Buffer();
        while (unpacked.read(read, STEP) != -1) {
            if (read.size() > limits.bodyBytes()) {
                throw new TooMuch("body");
            }
            if (packed && read.size() > RATIO_MATTERS_FROM && read.size() > wire.count * limits.unpackRatio()) {
                throw new TooMuch("unpacked");
            }
        }
        return read.readByteArray();
    }

    /** The first bytes, as far as they come without trouble: enough to see why a site says no. */
    byte[] glimpse(Response response) {
        Buffer read = new Buffer();
        try {
            BufferedSource wire = response.body().source();
            Source unpacked = isPacked(response) ? new GzipSource(wire) : wire;
            while (read.size() < GLIMPSE && unpacked.read(read, GLIMPSE - read.size()) != -1) {
                // the loop's condition does the reading
            }
        } catch (IOException | RuntimeException trouble) {
            return read.readByteArray();
        }
        return read.readByteArray();
    }

    private static boolean isPacked(Response response) throws IOException {
        String encoding =
                response.header("Content-Encoding", "identity").strip().toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "", "identity" -> false;
            case "gzip", "x-gzip" -> true;
            default -> throw new OddlyPacked(encoding);
        };
    }

    private static final class Counting extends ForwardingSource {

        private long count;

        Counting(Source source) {
            super(source);
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            long some = super.read(sink, byteCount);
            count += Math.max(some, 0);
            return some;
        }
    }
}
