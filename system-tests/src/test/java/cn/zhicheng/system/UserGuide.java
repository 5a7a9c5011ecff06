package cn.zhicheng.system;

import cn.zhicheng.local.RepositoryFolder;
import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** docs/user-guide.md and its pictures, which {@code -Dzhicheng.guide.update=true} takes anew. */
final class UserGuide {
    private static final Path DOCS = RepositoryFolder.root().resolve("docs");
    private static final Path PICTURES = DOCS.resolve("pictures/guide");
    private static final int WIDEST = 960;
    private static final int COLOURS = 128;

    private UserGuide() {}

    static String text() {
        try {
            return Files.readString(DOCS.resolve("user-guide.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The buttons and links that it tells people to press. */
    static List<String> buttons() {
        return found("【([^】]+)】");
    }

    /** The files of its pictures. */
    static List<Path> pictures() {
        return found("\\]\\(pictures/guide/([^)]+)\\)").stream()
                .map(PICTURES::resolve)
                .toList();
    }

    /** Takes the picture of that name, if the guide shows it and is to be made anew. */
    static void keep(Page page, String name) {
        var file = PICTURES.resolve(name + ".png");
        if (!Boolean.getBoolean("zhicheng.guide.update") || !pictures().contains(file)) return;
        try {
            var shot = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
            Files.createDirectories(PICTURES);
            ImageIO.write(withFewColours(scaled(shot)), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(text())
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList();
    }

    private static BufferedImage scaled(BufferedImage shot) {
        var width = Math.min(WIDEST, shot.getWidth());
        var height = shot.getHeight() * width / shot.getWidth();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(shot.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return image;
    }

    /** A screen has few colours and many shades of them: a palette of the commonest keeps the file small. */
    private static BufferedImage withFewColours(BufferedImage image) {
        var counts = new HashMap<Integer, Integer>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) counts.merge(coarse(image.getRGB(x, y)), 1, Integer::sum);
        }
        var palette = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
        return indexed(image, palette);
    }

    private static BufferedImage indexed(BufferedImage image, List<Integer> palette) {
        var channels = new byte[3][palette.size()];
        for (int i = 0; i < palette.size(); i++) {
            var colour = new Color(palette.get(i));
            channels[0][i] = (byte) colour.getRed();
            channels[1][i] = (byte) colour.getGreen();
            channels[2][i] = (byte) colour.getBlue();
        }
        var model = new IndexColorModel(8, palette.size(), channels[0], channels[1], channels[2]);
        var result = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        var nearest = new HashMap<Integer, Integer>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                var index = nearest.computeIfAbsent(coarse(image.getRGB(x, y)), rgb -> nearest(rgb, palette));
                result.getRaster().setSample(x, y, 0, index);
            }
        }
        return result;
    }

    /** White stays white: what is next to full counts as full. */
    private static int coarse(int rgb) {
        var colour = new Color(rgb);
        return new Color(step(colour.getRed()), step(colour.getGreen()), step(colour.getBlue())).getRGB();
    }

    private static int step(int channel) {
        return Math.min(255, (channel + 2) / 5 * 5);
    }

    private static int nearest(int rgb, List<Integer> palette) {
        var wanted = new Color(rgb);
        var best = 0;
        var least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.size(); i++) {
            var colour = new Color(palette.get(i));
            var red = wanted.getRed() - colour.getRed();
            var green = wanted.getGreen() - colour.getGreen();
            var blue = wanted.getBlue() - colour.getBlue();
            var distance = red * red + green * green + blue * blue;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
