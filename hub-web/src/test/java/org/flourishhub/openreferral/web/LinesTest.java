package org.flourishhub.openreferral.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flourishhub.openreferral.IdList;
import org.flourishhub.shared.web.Fields;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static final int MANY = 20_000;
    private static final int AT_ONCE = 200;

    private final IdList ids = IdList.of(
            IntStream.range(0, MANY).mapToObj(i -> UUID.randomUUID().toString()).toList());
    private final Counted out = new Counted();
    private int mostAtOnce;
    private int read;

    @Test
    void a_few_at_a_time_are_read_and_sent_before_the_next_are_read() throws IOException {
        new Lines(ids, this::readSome).write(out);

        assertThat(read).isEqualTo(MANY);
        assertThat(out.lines).isEqualTo(MANY);
        assertThat(mostAtOnce).isEqualTo(AT_ONCE);
    }

    private List<JsonObject> readSome(List<UUID> some) {
        assertThat(out.lines).as("what was read before is sent").isEqualTo(read);
        assertThat(out.flushed).isEqualTo(out.lines);
        mostAtOnce = Math.max(mostAtOnce, some.size());
        read += some.size();
        List<JsonObject> objects = new ArrayList<>();
        some.forEach(id ->
                objects.add(Fields.of(id).with("description", "two\nlines").build()));
        return objects;
    }

    private static final class Counted extends OutputStream {
        private int lines;
        private int flushed;

        @Override
        public void write(int letter) {
            lines += letter == '\n' ? 1 : 0;
        }

        @Override
        public void flush() {
            flushed = lines;
        }
    }
}
