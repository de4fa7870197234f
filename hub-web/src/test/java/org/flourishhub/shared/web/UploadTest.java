package org.flourishhub.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form with a file in it, as browsers send it and as others do. */
class UploadTest {
    private static final MediaType TYPE = new MediaType("multipart", "form-data", Map.of("boundary", "edge"));

    @Test
    void fields_and_file_are_taken_apart() {
        Upload upload = read(part("name=\"csrf\"", "token")
                + part("name=\"file\"; filename=\"café.csv\"", "Name\r\nSeedlings\r\n") + "--edge--\r\n");

        assertThat(upload.form().value("csrf")).isEqualTo("token");
        assertThat(upload.fileName()).isEqualTo("café.csv");
        assertThat(upload.content()).asString(StandardCharsets.UTF_8).isEqualTo("Name\r\nSeedlings\r\n");
    }

    @Test
    void no_file_chosen_and_no_file_at_all_are_the_same() {
        assertThat(read(part("name=\"file\"; filename=\"\"", "") + "--edge--\r\n")
                        .fileName())
                .isEmpty();
        byte[] plain = "csrf=token&file=".getBytes(StandardCharsets.UTF_8);
        assertThat(Upload.read(MediaType.APPLICATION_FORM_URLENCODED_TYPE, plain)
                        .fileName())
                .isEmpty();
        assertThat(Upload.formIn(null, plain).value("csrf")).isEqualTo("token");
    }

    @Test
    void what_is_broken_or_meant_to_break_us_is_an_empty_form() {
        for (String body : new String[] {
            "",
            "--edge",
            part("name=\"file\"; filename=\"a\u0000b.csv\"", "x") + "--edge--\r\n",
            part("name=\"a\"", "b").repeat(200) + "--edge--\r\n",
            part("name=\"" + "a".repeat(10_000) + "\"", "b") + "--edge--\r\n"
        }) {
            Upload upload = read(body);
            assertThat(upload.form().fields()).isEmpty();
            assertThat(upload.fileName()).isEmpty();
        }
        assertThat(Upload.read(MediaType.MULTIPART_FORM_DATA_TYPE, new byte[3])
                        .form()
                        .fields())
                .isEmpty();
    }

    private static String part(String disposition, String content) {
        return "--edge\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    private static Upload read(String body) {
        return Upload.read(TYPE, body.getBytes(StandardCharsets.UTF_8));
    }
}
