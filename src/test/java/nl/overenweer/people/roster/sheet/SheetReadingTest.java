package nl.overenweer.people.roster.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReadingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "naam;e-mail\nZoë de Wit;zoe@x.nl\n",
                "naam,e-mail\r\nZoë de Wit,zoe@x.nl\r\n",
                "naam\te-mail\rZoë de Wit\tzoe@x.nl",
                "sep=;\r\nnaam;e-mail\r\nZoë de Wit;zoe@x.nl",
                "\n\nnaam;e-mail\n;\n\"Zoë de Wit\";  \"zoe@x.nl\"\n",
                "\"naam, voluit\";e-mail\nZoë de Wit;zoe@x.nl\n"
            })
    void aSpreadsheetsOwnTextIsReadHoweverItPartsItsFields(String text) {
        Sheet sheet = SheetReading.read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.lines()).singleElement().satisfies(line -> assertThat(line.cells())
                .containsExactly("Zoë de Wit", "zoe@x.nl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void lettersWithAccentsComeThroughInEachEncoding(String encoding) {
        String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";

        Sheet sheet = SheetReading.read((mark + "naam;e-mail\nZoë;z@x.nl\n").getBytes(Charset.forName(encoding)));

        assertThat(sheet.lines().get(0).at(0)).isEqualTo("Zoë");
    }

    @Test
    void theMarkBeforeUtf8IsNoPartOfTheFirstName() {
        Sheet sheet = SheetReading.read("\uFEFFnaam;e-mail\nA;a@x.nl".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.head()).containsExactly("naam", "e-mail");
    }

    @Test
    void quotesHoldSeparatorsQuotesAndLines() {
        Sheet sheet = csv("naam;e-mail\n\"de Wit; \"\"Zoë\"\"\nvan\";z@x.nl\nB;b@x.nl");

        assertThat(sheet.lines().get(0).at(0)).isEqualTo("de Wit; \"Zoë\" van");
        assertThat(sheet.lines().get(1).number()).isEqualTo(3);
    }

    @Test
    void rowsAreNumberedAsASpreadsheetDoesEmptyOnesIncluded() {
        assertThat(csv("naam;e-mail\n\nA;a@x.nl\n;\nB;b@x.nl").lines())
                .extracting(Sheet.Line::number)
                .containsExactly(3, 5);
    }

    @Test
    void whatIsNoTableOrTooMuchIsRefusedWithItsReason() {
        refused(() -> SheetReading.read(new byte[0]), "people.roster.file.empty");
        refused(() -> csv("naam;e-mail\n"), "people.roster.file.empty");
        refused(() -> csv("naam\0;e-mail\nA;a@x.nl"), "people.roster.file.unknown");
        refused(
                () -> SheetReading.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}),
                "people.roster.file.old");
        refused(() -> SheetReading.read(new byte[SheetReading.MOST_BYTES + 1]), "people.roster.file.big");
        refused(() -> csv("e-mail\n" + "a@x.nl\n".repeat(SheetReading.MOST_ROWS + 1)), "people.roster.file.rows");
        refused(() -> csv("a;".repeat(100) + "\nA"), "people.roster.file.columns");
        refused(() -> SheetReading.read("PK\3\4rest".getBytes(StandardCharsets.UTF_8)), "people.roster.file.unknown");
    }

    @Test
    void anExcelSheetGivesItsTextAndItsDays() throws IOException {
        Sheet sheet = SheetReading.read(workbook(page -> {
            page.value(0, 0, "naam");
            page.value(0, 1, "einddatum");
            page.value(2, 0, "Zoë");
            page.value(2, 1, LocalDate.of(2026, 11, 30));
            page.style(2, 1).format("dd-mm-yyyy").set();
            page.value(3, 0, 12345);
        }));

        assertThat(sheet.lines().get(0)).isEqualTo(new Sheet.Line(3, List.of("Zoë", "2026-11-30")));
        assertThat(sheet.lines().get(1).at(0)).isEqualTo("12345");
    }

    @Test
    void aFormulaIsTheTextOfTheFormula() throws IOException {
        Sheet sheet = SheetReading.read(workbook(page -> {
            page.value(0, 0, "naam");
            page.formula(1, 0, "HYPERLINK(\"http://x.nl\")");
        }));

        assertThat(sheet.lines().get(0).at(0)).startsWith("=HYPERLINK");
    }

    @Test
    void theTemplateThatIsWrittenIsRead() {
        List<List<String>> lines = List.of(List.of("naam", "e-mail"), List.of("Zoë", "z@x.nl"));

        assertThat(SheetReading.read(SheetWriting.xlsx("mensen", lines))
                        .lines()
                        .get(0)
                        .cells())
                .isEqualTo(lines.get(1));
        assertThat(SheetReading.read(SheetWriting.csv(lines)).lines().get(0).cells())
                .isEqualTo(lines.get(1));
    }

    @Test
    void whatAnAttackerTypedIsNoFormulaInWhatWeWrite() {
        String text = new String(SheetWriting.csv(List.of(List.of("=1+1", "a;b"))), StandardCharsets.UTF_8);

        assertThat(text).isEqualTo("\uFEFF'=1+1;\"a;b\"\r\n");
    }

    @Test
    void aBombIsSeenBeforeItIsUnpackedIntoMemory() throws IOException {
        byte[] bomb = zip(Map.of("xl/worksheets/sheet1.xml", " ".repeat(70 * 1024 * 1024)));

        assertThat(bomb.length).isLessThan(200_000);
        refused(() -> SheetReading.read(bomb), "people.roster.file.bomb");
    }

    @Test
    void anEntityFromOutsideIsNotFetched() throws IOException {
        String outside = "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        String sheet = "<?xml version=\"1.0\"?>" + outside
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>e-mail</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>";
        byte[] file = replaced(workbook(page -> page.value(0, 0, "naam")), sheet);

        refused(() -> SheetReading.read(file), "people.roster.file.unknown", "people.roster.file.empty");
    }

    @Test
    void aCellFarBeyondTheLastColumnTakesNoMemory() throws IOException {
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"ZZZZZZ1\" t=\"inlineStr\"><is><t>e-mail</t></is></c></row></sheetData></worksheet>";
        byte[] file = replaced(workbook(page -> page.value(0, 0, "naam")), sheet);

        refused(() -> SheetReading.read(file), "people.roster.file.unknown");
    }

    @Test
    @Timeout(20)
    void quotesInAVeryLongCellTakeNoEvening() {
        Sheet sheet = csv("e-mail\n" + " ".repeat(1_000_000) + "\"\" ".repeat(1_000_000));

        assertThat(sheet.lines().get(0).at(0)).hasSizeLessThanOrEqualTo(SheetReading.LONGEST_CELL);
    }

    private static Sheet csv(String text) {
        return SheetReading.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(ThrowingCallable reading, String... keys) {
        assertThatThrownBy(reading).extracting(Throwable::getMessage).isIn((Object[]) keys);
    }

    /** Fills the only sheet of a book. */
    private interface Page {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Page page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            page.fill(book.newWorksheet("mensen"));
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** The same book with another first sheet. */
    private static byte[] replaced(byte[] book, String sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile zipped = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(book))
                        .get();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(zipped.getEntries())) {
                byte[] body = zipped.getInputStream(entry).readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().endsWith("sheet1.xml") ? sheet.getBytes(StandardCharsets.UTF_8) : body);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
