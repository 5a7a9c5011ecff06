package cn.zhicheng.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.springframework.stereotype.Component;

/**
 * Sets a form's HTML as PDF/A-2a and PDF/UA-1. The same HTML and time give the same bytes, so a form that is made twice
 * lies once in the store.
 */
@Component
class PdfRenderer implements Typesetter {
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private static final DateTimeFormatter XMP_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    static {
        // Otherwise it tells of every stylesheet and font.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final FormFonts fonts;

    PdfRenderer(FormFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public RenderedForm set(String html, Instant made, boolean watermark) {
        var lettering = Lettering.of(html, fonts);
        var out = new ByteArrayOutputStream(1 << 18);
        try (var renderer = builder(lettering).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                if (watermark) {
                    WatermarkRenderer.on(document, fonts);
                }
                date(document, made);
                document.save(out);
                return new RenderedForm(out.toByteArray(), document.getNumberOfPages(), lettering.missing());
            }
        } catch (IOException e) {
            throw new UnprintableFormException("the form can't be set", e);
        }
    }

    private PdfRendererBuilder builder(Lettering lettering) {
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(withFonts(lettering), null);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(COLOURS);
        builder.withProducer("Zhicheng");
        // Pictures are data URIs; nothing else is ever fetched.
        builder.useExternalResourceAccessControl(
                (uri, _) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> type == ExternalResourceType.IMAGE_RASTER && uri.startsWith("data:"),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        use(builder, Typeface.SONG, Typeface.SONG.family());
        use(builder, Typeface.SONG_BOLD, Typeface.SONG_BOLD.family());
        lettering.fallbacks().forEach(typeface -> use(builder, typeface, fallbackName(typeface)));
        return builder;
    }

    private void use(PdfRendererBuilder builder, Typeface typeface, String family) {
        builder.useFont(fonts.file(typeface), family, typeface.weight(), FontStyle.NORMAL, true);
    }

    private static String fallbackName(Typeface typeface) {
        return typeface.family() + "Fallback";
    }

    private static String withFonts(Lettering lettering) {
        var families = Stream.concat(Stream.of(Typeface.SONG.family()), fallbacks(lettering.fallbacks()))
                .map(family -> "'" + family + "'")
                .collect(Collectors.joining(", "));
        return lettering
                .html()
                .replaceFirst("</head>", "<style>body { font-family: " + families + "; }</style></head>");
    }

    private static Stream<String> fallbacks(Set<Typeface> typefaces) {
        return typefaces.stream().map(PdfRenderer::fallbackName);
    }

    private static void date(PDDocument document, Instant made) throws IOException {
        Calendar calendar = GregorianCalendar.from(made.atZone(ZoneOffset.ofHours(8)));
        document.getDocumentInformation().setCreationDate(calendar);
        document.setDocumentId(made.toEpochMilli());
        var catalog = document.getDocumentCatalog();
        var xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        var time = made.atZone(ZoneOffset.ofHours(8)).toOffsetDateTime().withNano(0);
        var dated = xmp.replaceAll("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)", "$1" + XMP_TIME.format(time) + "$2");
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }
}
