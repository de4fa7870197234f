package org.flourishhub.stories.pictures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures for tests, painted on the spot. */
final class Paint {
    private Paint() {}

    /** One plain colour, see-through where {@code alpha} is 0, as a file of the named format. */
    static byte[] picture(int width, int height, int alpha, String format) {
        boolean seeThrough = !"jpg".equals(format);
        BufferedImage image =
                new BufferedImage(width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        int colour = new Color(31, 90, 78, alpha).getRGB();
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, colour);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
