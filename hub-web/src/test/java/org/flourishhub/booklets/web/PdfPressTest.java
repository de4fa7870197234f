package org.flourishhub.booklets.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.flourishhub.booklets.web.Contents.Chapter;
import org.flourishhub.directory.FullCast;
import org.flourishhub.directory.FullerPlace;
import org.flourishhub.directory.Organisation;
import org.flourishhub.directory.PlaceDetails;
import org.flourishhub.directory.Service;
import org.flourishhub.directory.ServiceDetails;
import org.flourishhub.search.Kind;
import org.flourishhub.shared.web.Assets;
import org.flourishhub.shared.web.CrisisHelp;
import org.flourishhub.shared.web.PublicAddress;
import org.flourishhub.shared.web.Templates;
import org.flourishhub.site.web.Briefly;
import org.flourishhub.site.web.InBrief;
import org.flourishhub.site.web.InBrief.Fact;
import org.junit.jupiter.api.Test;

class PdfPressTest {
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Organisation OAKFIELD = new Organisation(new UUID(1, 1), "Oakfield Growers", "We grow.", NOW);

    @Test
    void a_booklet_can_be_read_by_screen_readers_and_begins_with_help() throws IOException {
        byte[] file = PdfFile.of(press().html(contents(everything(), refuge())));
        Files.createDirectories(Path.of("target/gallery"));
        Files.write(Path.of("target/gallery/booklet.pdf"), file);

        try (PDDocument booklet = Loader.loadPDF(file)) {
            var catalogue = booklet.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getLanguage()).isEqualTo("en-GB");
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(booklet.getDocumentInformation().getTitle()).startsWith("Groups and services near S6");
            assertThat(new String(catalogue.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            assertThat(roles(catalogue.getStructureTreeRoot())).contains("H1", "H2", "H3", "P", "L", "LI", "Link");
            assertThat(catalogue.getDocumentOutline().children()).hasSize(3);
            assertThat(unembedded(booklet)).isEmpty();
            assertThat(page(booklet, 1))
                    .contains("If you need help now", "999", "111", "116 123", "85258")
                    .doesNotContain("Everything");
        }
    }

    @Test
    void it_tells_all_one_needs_to_go_and_no_private_address() throws IOException {
        try (PDDocument booklet = Loader.loadPDF(PdfFile.of(press().html(contents(everything(), refuge()))))) {
            String text = new PDFTextStripper().getText(booklet);
            assertThat(text)
                    .contains("Every Wednesday, 10 am to 1 pm", "0114 496 0000", "Dore Hall", "Free", "Carers")
                    .contains("The address is kept private. It is in S6.")
                    .contains("2 of 9 that we found")
                    .doesNotContain("Safe House", "Hidden Lane");
        }
    }

    @Test
    void whatever_people_write_is_printed_or_left_out_and_never_read_as_markup() throws IOException {
        InBrief strange = new InBrief(
                Kind.SERVICE,
                "/services/strange-00000001",
                "Łódź café & <script>alert(1)</script> Ελληνικά Кафе \u0007\u0000 بستنة 💚",
                "pl",
                "\"Quotes\" & 'more' <img src=\"http://example.org/x.png\"/>",
                "w".repeat(400),
                "",
                List.of(new Fact("When", "Always\n]]> <!-- --> &amp;", null)));

        try (PDDocument booklet = Loader.loadPDF(PdfFile.of(press().html(contents(strange))))) {
            String text = new PDFTextStripper().getText(booklet);
            assertThat(text)
                    .contains("Łódź café & <script>alert(1)</script>", "Ελληνικά", "Кафе", "]]> <!-- --> &amp;")
                    .contains("<img src=");
            assertThat(unembedded(booklet)).isEmpty();
        }
    }

    @Test
    void arabic_letters_are_joined_from_the_right_and_of_what_cannot_be_printed_it_says_where_to_read_it()
            throws IOException {
        InBrief arabic = other("/services/garden-00000002", "بستنة", "ar", "نزرع معا كل يوم، 10-12, with tea");
        InBrief hindi =
                other("/services/garden-00000003", "Baghbani", "hi", "हम साथ में बागवानी करते हैं and drink tea");
        byte[] file = PdfFile.of(press().html(contents(arabic, hindi)));
        Files.createDirectories(Path.of("target/gallery"));
        Files.write(Path.of("target/gallery/booklet-letters.pdf"), file);

        try (PDDocument booklet = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(booklet);
            assertThat(text)
                    .contains("بستنة")
                    .contains("… and drink tea")
                    .contains("in letters that we cannot print", "garden-00000003")
                    .doesNotContain("garden-00000002", "#");
            assertThat(unembedded(booklet)).isEmpty();
        }
        assertThat(Letters.lacks(arabic)).isFalse();
        assertThat(Letters.printable("中文 中文! हिन्दी?")).isEqualTo("…! …?");
        assertThat(Letters.direction("ur-PK")).isEqualTo("rtl");
    }

    private static InBrief other(String path, String name, String language, String summary) {
        return new InBrief(Kind.SERVICE, path, name, language, null, summary, "", List.of());
    }

    @Test
    void an_empty_booklet_still_says_who_to_call() throws IOException {
        Contents nothing = new Contents("Groups and services near S99", List.of(), 0, NOW);

        try (PDDocument booklet = Loader.loadPDF(PdfFile.of(press().html(nothing)))) {
            assertThat(new PDFTextStripper().getText(booklet)).contains("116 123", "We found nothing for this search");
        }
    }

    private static PdfPress press() {
        PdfPress press = new PdfPress();
        press.templates = new Templates();
        press.assets = new Assets();
        press.crisis = new CrisisHelp();
        press.hub = new PublicAddress("https://hub.example");
        return press;
    }

    private static Contents contents(InBrief... listings) {
        return new Contents(
                "Groups and services near S6",
                List.of(new Chapter(Kind.SERVICE, "Groups and services", List.of(listings))),
                9,
                NOW);
    }

    private static InBrief everything() {
        Service service = new Service(new UUID(2, 1), OAKFIELD, FullCast.service(), List.of(), NOW);
        service.publish(NOW);
        return Briefly.said(service, CLOCK);
    }

    private static InBrief refuge() {
        PlaceDetails house = new PlaceDetails("Safe House", "9 Hidden Lane", "Sheffield", "S6 5XX", 53.41, -1.51)
                .with(FullerPlace.PRIVATE);
        ServiceDetails details = new ServiceDetails(
                "Refuge",
                "A safe place.",
                "We are here.",
                null,
                null,
                "0114 496 0999",
                null,
                true,
                16,
                null,
                "Always",
                "Phone us.",
                house,
                Set.of());
        Service service = new Service(new UUID(3, 1), OAKFIELD, details, List.of(), NOW);
        service.publish(NOW);
        return Briefly.said(service, CLOCK);
    }

    private static String page(PDDocument booklet, int number) throws IOException {
        PDFTextStripper one = new PDFTextStripper();
        one.setStartPage(number);
        one.setEndPage(number);
        return one.getText(booklet);
    }

    private static Set<String> roles(PDStructureNode node) {
        Set<String> roles = new TreeSet<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                roles.add(element.getStructureType());
                roles.addAll(roles(element));
            }
        }
        return roles;
    }

    private static List<String> unembedded(PDDocument booklet) throws IOException {
        List<String> names = new ArrayList<>();
        for (PDPage page : booklet.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                if (!font.isEmbedded()) {
                    names.add(font.getName());
                }
            }
        }
        return names;
    }
}
