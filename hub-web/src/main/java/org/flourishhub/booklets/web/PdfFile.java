package org.flourishhub.booklets.web;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Plain HTML as a PDF file that screen readers can read (PDF/UA, ISO 14289-1): tagged, with its language, its title and its
 * fonts inside. Nothing is fetched from anywhere.
 */
final class PdfFile {
    private static final String FOLDER = "/booklet/";
    /** Characters that no font shows and XML does not allow. */
    private static final String INVISIBLE = "[\\p{Cc}\\p{Cs}\\p{Cn}\\uFFFE\\uFFFF&&[^\\n\\t]]";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private PdfFile() {}

    static byte[] of(String html) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Flourish Hub");
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        font(builder, "Atkinson", "atkinson-latin");
        font(builder, "Atkinson more", "atkinson-latin-ext");
        font(builder, "DejaVu", "dejavu-sans");
        builder.withW3cDocument(document(html), null);
        builder.toStream(file);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static org.w3c.dom.Document document(String html) {
        Document page = Jsoup.parse(Letters.printable(html.replaceAll(INVISIBLE, "")), "", Parser.xmlParser());
        page.expectFirst("head").appendElement("style").text(words("booklet.css"));
        return new W3CDom().namespaceAware(false).fromJsoup(page);
    }

    private static void font(PdfRendererBuilder builder, String family, String file) {
        builder.useFont(stream(file + "-400.ttf"), family, 400, FontStyle.NORMAL, true);
        builder.useFont(stream(file + "-700.ttf"), family, 700, FontStyle.NORMAL, true);
    }

    private static FSSupplier<InputStream> stream(String name) {
        return () -> PdfFile.class.getResourceAsStream(FOLDER + name);
    }

    private static String words(String name) {
        try (InputStream in = PdfFile.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
