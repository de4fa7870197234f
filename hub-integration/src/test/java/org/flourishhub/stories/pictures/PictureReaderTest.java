package org.flourishhub.stories.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.flourishhub.stories.Jpeg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {
    final PictureReader reader = new PictureReader();

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void a_picture_of_any_usual_kind_becomes_a_jpeg(String format) throws IOException {
        Jpeg kept = reader.read(Paint.picture(300, 200, 255, format)).orElseThrow();

        assertThat(kept.bytes()).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(ImageIO.read(new ByteArrayInputStream(kept.bytes())).getWidth())
                .isEqualTo(300)
                .isEqualTo(kept.width());
        assertThat(kept.height()).isEqualTo(200);
    }

    @Test
    void a_large_picture_is_made_to_fit_the_page() {
        Jpeg wide = reader.read(Paint.picture(3000, 1000, 255, "png")).orElseThrow();
        Jpeg tall = reader.read(Paint.picture(100, 6400, 255, "png")).orElseThrow();

        assertThat(wide.width()).isEqualTo(PictureReader.WIDEST);
        assertThat(wide.height()).isEqualTo(400);
        assertThat(tall.height()).isEqualTo(1600);
        assertThat(tall.width()).isEqualTo(25);
    }

    @Test
    void what_was_see_through_becomes_white_paper() throws IOException {
        Jpeg kept = reader.read(Paint.picture(40, 40, 0, "png")).orElseThrow();

        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(kept.bytes()));
        assertThat(new Color(seen.getRGB(20, 20)).getRed()).isGreaterThan(250);
    }

    @Test
    void notes_inside_the_file_stay_behind() {
        byte[] jpeg = Paint.picture(50, 50, 255, "jpg");
        byte[] note = "Exif: taken at home".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer noted = ByteBuffer.allocate(jpeg.length + note.length + 4);
        noted.put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) 0xFE)
                .putShort((short) (note.length + 2))
                .put(note)
                .put(jpeg, 2, jpeg.length - 2);

        Jpeg kept = reader.read(noted.array()).orElseThrow();

        assertThat(new String(kept.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("taken at home");
    }

    @Test
    void a_small_file_that_claims_to_be_enormous_is_not_unpacked() throws IOException {
        assertThat(reader.read(pngHeader(60_000, 60_000))).isEmpty();
    }

    @Test
    void of_a_heavy_picture_no_more_is_unpacked_than_the_page_can_use() {
        BufferedImage heavy = new BufferedImage(6000, 6000, BufferedImage.TYPE_USHORT_GRAY);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        assertThatCode(() -> ImageIO.write(heavy, "png", png)).doesNotThrowAnyException();

        Jpeg kept = reader.read(png.toByteArray()).orElseThrow();

        assertThat(kept.width()).isEqualTo(PictureReader.WIDEST);
        assertThat(kept.height()).isEqualTo(PictureReader.WIDEST);
    }

    @Test
    void kinds_that_nobody_needs_are_not_read() throws IOException {
        ByteArrayOutputStream bmp = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "bmp", bmp);

        assertThat(reader.read(bmp.toByteArray())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>Please sign in</html>",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "GIF89a",
                "\u00ff\u00d8\u00ff"
            })
    void what_is_no_picture_is_not_kept(String body) {
        assertThat(reader.read(body.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @Test
    void a_picture_that_breaks_off_is_not_an_error() {
        byte[] whole = Paint.picture(400, 400, 255, "png");
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);

        assertThat(reader.read(half)).isEmpty();
    }

    /** A PNG that says how large it is, and holds next to nothing. */
    private static byte[] pngHeader(int width, int height) throws IOException {
        ByteBuffer ihdr = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        ihdr.putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) 2)
                .put((byte) 0)
                .put((byte) 0)
                .put((byte) 0);
        CRC32 sum = new CRC32();
        sum.update(ihdr.array());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        png.write(ByteBuffer.allocate(4).putInt(13).array());
        png.write(ihdr.array());
        png.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return png.toByteArray();
    }
}
