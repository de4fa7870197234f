package org.flourishhub.stories.pictures;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.flourishhub.stories.Jpeg;

/** Reads a picture somebody else made and paints a new one from its pixels: whatever else the file carried stays behind. */
@ApplicationScoped
public class PictureReader {
    /** Larger pictures are not unpacked at all: a small file can claim to be enormous. Pixels. */
    static final long MOST_PIXELS = 40_000_000;
    /** What may be unpacked of a picture at a time: of a larger one only every second, third … pixel is read. */
    private static final long MOST_BYTES = 48L << 20;
    /** The kinds of picture that people send; the platform could read more, but nobody needs their mistakes. */
    private static final Set<String> KINDS = Set.of("png", "jpeg", "gif");
    /** Wide enough for the page's column on a sharp screen. Pixels. */
    static final int WIDEST = 1200;

    private static final int TALLEST = 1600;
    private static final float QUALITY = 0.8f;

    /** Empty when the bytes are no PNG, JPEG or GIF picture, or one too large to unpack. */
    public Optional<Jpeg> read(byte[] bytes) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? readKnown(readers.next(), input) : Optional.empty();
        } catch (IOException | RuntimeException notAPicture) {
            // the platform's decoders answer broken files with all kinds of runtime exceptions
            return Optional.empty();
        }
    }

    private static Optional<Jpeg> readKnown(ImageReader reader, ImageInputStream input) throws IOException {
        try {
            if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels < 1 || pixels > MOST_PIXELS) {
                return Optional.empty();
            }
            ImageReadParam how = reader.getDefaultReadParam();
            int every = everyHowManyth(pixels * bytesPerPixel(reader));
            how.setSourceSubsampling(every, every, 0, 0);
            return Optional.of(write(paint(reader.read(0, how))));
        } finally {
            reader.dispose();
        }
    }

    private static int everyHowManyth(long bytes) {
        return (int) Math.ceil(Math.sqrt((double) bytes / MOST_BYTES));
    }

    /** As the file says, up to eight for colours of 16 bits; four where it does not say. */
    private static long bytesPerPixel(ImageReader reader) throws IOException {
        ImageTypeSpecifier type = reader.getRawImageType(0);
        return type == null ? 4 : Math.max(4, type.getColorModel().getPixelSize() / 8);
    }

    private static BufferedImage paint(BufferedImage picture) {
        double scale =
                Math.min(1, Math.min((double) WIDEST / picture.getWidth(), (double) TALLEST / picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage painted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = painted.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        brush.dispose();
        return painted;
    }

    private static Jpeg write(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return new Jpeg(bytes.toByteArray(), picture.getWidth(), picture.getHeight());
    }
}
