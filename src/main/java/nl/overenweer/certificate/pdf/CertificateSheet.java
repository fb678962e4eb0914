package nl.overenweer.certificate.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.overenweer.certificate.Proof;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.QrCode;
import nl.overenweer.shared.Texts;

/** One certificate as a PDF: A4 portrait, tagged (PDF/UA), with embedded fonts. Always in Dutch: registers read Dutch. */
public final class CertificateSheet {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final String FONTS = "/nl/overenweer/fonts/";

    private final Proof proof;
    private final String checkPage;
    private final String remark;
    private final List<String> recognised;

    /**
     * @param checkPage where a reader of the paper can type the number, with scheme and host
     * @param remark key of the sentence at the foot; empty for none
     * @param recognised what registers give for it, in sentences
     */
    public CertificateSheet(Proof proof, String checkPage, String remark, List<String> recognised) {
        this.proof = proof;
        this.checkPage = checkPage;
        this.remark = remark;
        this.recognised = recognised;
    }

    public byte[] pdf() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> font("text-regular.ttf"), "Text", 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("text-bold.ttf"), "Text", 700, FontStyle.NORMAL, true);
            builder.useFont(() -> font("story-regular.ttf"), "Story", 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("story-semibold.ttf"), "Story", 600, FontStyle.NORMAL, true);
            builder.withHtmlContent(html(), null);
            builder.withProducer("Over en Weer");
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException("the certificate could not be drawn", fault);
        }
    }

    private String html() {
        String page = template();
        for (Map.Entry<String, String> field : fields().entrySet()) {
            page = field.getValue().isEmpty()
                    ? without(page, field.getKey())
                    : page.replace("{" + field.getKey() + "}", escaped(field.getValue()));
        }
        return page;
    }

    /** The line of a field with nothing in it is left out. */
    private static String without(String page, String field) {
        return Pattern.compile("(?m)^.*\\{" + field + "}.*\\R").matcher(page).replaceAll("");
    }

    private Map<String, String> fields() {
        Texts texts = Texts.in(DUTCH);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("qr", QrCode.dataImage(checkPage + "/" + proof.serial().printed()));
        fields.put("qr-alt", texts.of("certificate.sheet.qr", proof.serial().printed()));
        fields.put("page-title", texts.of("certificate.sheet.page-title", proof.title()));
        fields.put("heading", texts.of("certificate.sheet.heading"));
        fields.put("brand", texts.of("certificate.sheet.brand"));
        fields.put("subject", texts.of("certificate.sheet.subject"));
        fields.put("finished", finished(texts));
        fields.put("module", proof.code() + " " + proof.title());
        fields.put("load-label", texts.of("certificate.sheet.load-label"));
        fields.put("load", texts.of("certificate.sheet.load", proof.minutes()));
        fields.put("result-label", texts.of("certificate.sheet.result-label"));
        fields.put("result", result(texts));
        dates(fields, texts);
        fields.put("version-label", texts.of("certificate.sheet.version-label"));
        fields.put("version", Integer.toString(proof.version()));
        fields.put("for-label", texts.of("certificate.sheet.for-label"));
        fields.put("organisation", proof.organisation());
        fields.put("serial-label", texts.of("certificate.sheet.serial-label"));
        fields.put("serial", proof.serial().printed());
        fields.put("check", texts.of("certificate.sheet.check"));
        fields.put("address", checkPage);
        registers(fields, texts);
        // last: what a person chose herself must not be read as a field
        fields.put("holder", proof.holder());
        return fields;
    }

    private String finished(Texts texts) {
        String key = proof.isRefresher() ? "certificate.sheet.refreshed" : "certificate.sheet.finished";
        return texts.of(key, day(proof.completedAt()));
    }

    private void registers(Map<String, String> fields, Texts texts) {
        fields.put("remark", remark.isEmpty() ? "" : texts.of(remark));
        fields.put("points-label", texts.of("certificate.sheet.points-label"));
        fields.put("points", String.join(" ", recognised));
    }

    private void dates(Map<String, String> fields, Texts texts) {
        fields.put("law-label", texts.of("certificate.sheet.law-label"));
        fields.put("law", day(proof.lawDate()));
        fields.put("valid-label", texts.of("certificate.sheet.valid-label"));
        fields.put("valid", proof.validUntil().map(CertificateSheet::day).orElse(""));
    }

    private String result(Texts texts) {
        return proof.result()
                .map(result -> texts.of("certificate.sheet.result", result.right(), result.total()))
                .orElseGet(() -> texts.of("certificate.sheet.no-test"));
    }

    private static String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, Clocks.ZONE));
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String template() {
        try (InputStream in = resource("/nl/overenweer/certificate/sheet.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static InputStream font(String name) {
        return resource(FONTS + name);
    }

    private static InputStream resource(String path) {
        InputStream in = CertificateSheet.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("not packed: " + path);
        }
        return in;
    }
}
