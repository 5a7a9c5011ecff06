package cn.zhicheng.document.pdf;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** The person's picture, brought to the size, colours and format that a PDF/A takes. */
final class PortraitRenderer {
    /** 26 mm at 300 dots an inch, and the height of 295 × 413. */
    private static final int WIDTH = 354;

    private static final int HEIGHT = 496;
    /** More pixels than any phone makes: such a picture is not read at all. */
    private static final long MOST_PIXELS = 60_000_000;

    private PortraitRenderer() {}

    /** A data URI of the picture; nothing where it can't be read. */
    static Optional<String> dataUri(byte[] file) {
        try {
            return read(file).map(PortraitRenderer::fitted).map(PortraitRenderer::jpeg);
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(byte[] file) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            return Optional.ofNullable(sampled(readers.next(), in));
        }
    }

    private static @Nullable BufferedImage sampled(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                return null;
            }
            // Every n-th pixel is enough for a picture of 26 mm, and bounds what a large file costs.
            var step = Math.max(1, Math.min(reader.getWidth(0) / (2 * WIDTH), reader.getHeight(0) / (2 * HEIGHT)));
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    /** The whole picture on white, as large as fits. */
    private static BufferedImage fitted(BufferedImage image) {
        var scale = Math.min((double) WIDTH / image.getWidth(), (double) HEIGHT / image.getHeight());
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var fitted = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = fitted.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(image, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height, null);
        canvas.dispose();
        return fitted;
    }

    private static String jpeg(BufferedImage image) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpeg", out);
            return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
