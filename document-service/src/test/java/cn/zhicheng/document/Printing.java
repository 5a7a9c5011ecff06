package cn.zhicheng.document;

import cn.zhicheng.document.content.FormDefinition;
import cn.zhicheng.document.content.PrintableContent;
import cn.zhicheng.document.content.PrintedForm;
import cn.zhicheng.document.pdf.RenderedForm;
import cn.zhicheng.document.printing.Print;
import cn.zhicheng.document.printing.PrintForm;
import cn.zhicheng.document.printing.PrintingProperties;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The printing of the service without the service: its real beans, started once. */
public final class Printing {
    private static final AnnotationConfigApplicationContext BEANS = new AnnotationConfigApplicationContext();

    static {
        BEANS.registerBean(PrintingProperties.class, "https://zc.example.gov.cn", 2, Duration.ofSeconds(20));
        BEANS.scan("cn.zhicheng.document.layout", "cn.zhicheng.document.pdf", "cn.zhicheng.document.printing");
        BEANS.refresh();
        Runtime.getRuntime().addShutdownHook(new Thread(BEANS::close));
    }

    private Printing() {}

    public static RenderedForm print(PrintedForm form, PrintableContent content) {
        return print(form, Samples.definition(), content);
    }

    public static RenderedForm print(PrintedForm form, FormDefinition definition, PrintableContent content) {
        var digest = content.draft() ? null : "ab".repeat(32);
        return BEANS.getBean(PrintForm.class)
                .print(form, new Print(definition, content, photo(), digest, Instant.parse("2026-09-18T06:03:22Z")));
    }

    public static <T> T bean(Class<T> type) {
        return BEANS.getBean(type);
    }

    /** A picture with a head on blue, as on an identity photo. */
    public static byte[] photo() {
        var image = new BufferedImage(413, 579, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(new Color(0x438edb));
        canvas.fillRect(0, 0, 413, 579);
        canvas.setColor(new Color(0xe8c39e));
        canvas.fillOval(120, 110, 170, 220);
        canvas.setColor(new Color(0x333a4a));
        canvas.fillRoundRect(50, 350, 310, 260, 120, 120);
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
