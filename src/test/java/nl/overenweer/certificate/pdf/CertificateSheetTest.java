package nl.overenweer.certificate.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overenweer.certificate.Proof;
import nl.overenweer.certificate.Proofs;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The paper: what stands on it, and that somebody who can't see it can read it (PDF/UA, ISO 14289-1). */
class CertificateSheetTest {
    private static final Proof PROOF = Proofs.until(Optional.of(LocalDate.of(2028, 11, 25)));

    @Test
    void saysWhoWhatWhenAndUntilWhen() throws IOException {
        assertThat(text(PROOF))
                .contains("Tess <Jansen> & Co", "V1 Eerst bellen", "25 november 2026", "25 minuten")
                .contains("7 van de 8 vragen goed", "1 oktober 2026", "Versie van de module")
                .contains(
                        "Geldig tot en met", "25 november 2028", PROOF.serial().printed())
                .contains("https://leren.example.nl/bewijs");
    }

    @Test
    void withoutAnEndItSaysNone() throws IOException {
        assertThat(text(Proofs.until(Optional.empty()))).doesNotContain("Geldig tot");
    }

    @Test
    void itSaysWhatRegistersGiveAndNothingWhereNoneDoes() throws IOException {
        String given = "SKJ: 2 punten, voor wie de module afrondt van 1 januari 2026 tot en met 31 december 2026.";

        assertThat(text(PROOF)).doesNotContain("Accreditatie").doesNotContain("register");
        assertThat(text(new CertificateSheet(PROOF, "https://leren.example.nl/bewijs", "", List.of(given))))
                .contains("Accreditatie", "SKJ: 2 punten");
    }

    @Test
    void itsCodeLeadsToTheCheckPageOfThisNumber() throws Exception {
        try (PDDocument pdf = open(PROOF)) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
            int width = page.getWidth();
            int height = page.getHeight();
            int[] dots = page.getRGB(0, 0, width, height, null, 0, width);
            BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));

            assertThat(new QRCodeReader().decode(seen).getText())
                    .isEqualTo(
                            "https://leren.example.nl/bewijs/" + PROOF.serial().printed());
        }
    }

    @Test
    void saysThatItIsTaggedInDutchAndWhatItIsCalled() throws IOException {
        try (PDDocument pdf = open(PROOF)) {
            String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Bewijs van deelname: Eerst bellen");
            assertThat(metadata.replaceAll("\\s", "")).containsPattern("pdfuaid:part(>|=\")1");
        }
    }

    @Test
    void everyPictureHasWordsAndEveryHeadingItsTag() throws IOException {
        try (PDDocument pdf = open(PROOF)) {
            List<PDStructureElement> elements = new ArrayList<>();
            gather(pdf.getDocumentCatalog().getStructureTreeRoot(), elements);

            assertThat(elements)
                    .filteredOn(element -> element.getStructureType().equals("Figure"))
                    .hasSize(1)
                    .allSatisfy(figure -> assertThat(figure.getAlternateDescription())
                            .contains(PROOF.serial().printed()));
            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "TH", "TD", "P");
        }
    }

    @Test
    void bringsItsLettersAlong() throws IOException {
        try (PDDocument pdf = open(PROOF)) {
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    private static void gather(PDStructureNode node, List<PDStructureElement> elements) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                gather(element, elements);
            }
        }
    }

    private static String text(Proof proof) throws IOException {
        return text(new CertificateSheet(proof, "https://leren.example.nl/bewijs", "", List.of()));
    }

    private static String text(CertificateSheet sheet) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheet.pdf())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static PDDocument open(Proof proof) throws IOException {
        return Loader.loadPDF(new CertificateSheet(proof, "https://leren.example.nl/bewijs", "", List.of()).pdf());
    }
}
