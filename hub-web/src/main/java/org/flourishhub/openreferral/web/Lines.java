package org.flourishhub.openreferral.web;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.flourishhub.openreferral.IdList;

/** A whole list as NDJSON, read and sent a few at a time, so that its length costs time and no memory. */
record Lines(IdList ids, Function<List<UUID>, List<JsonObject>> read) implements StreamingOutput {
    static final String TYPE = "application/x-ndjson;charset=UTF-8";

    private static final int AT_ONCE = 200;

    List<JsonObject> on(ListPage page) {
        return read.apply(ids.part(page.first(), page.size()));
    }

    /** What is there already. */
    static StreamingOutput of(List<JsonObject> objects) {
        return out -> write(objects, out);
    }

    @Override
    public void write(OutputStream out) throws IOException {
        for (int first = 0; first < ids.size(); first += AT_ONCE) {
            write(read.apply(ids.part(first, AT_ONCE)), out);
            out.flush();
        }
    }

    private static void write(List<JsonObject> objects, OutputStream out) throws IOException {
        for (JsonObject object : objects) {
            out.write(object.toString().getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    }
}
