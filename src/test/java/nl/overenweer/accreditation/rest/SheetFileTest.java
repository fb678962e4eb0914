package nl.overenweer.accreditation.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.overenweer.accreditation.listing.Separator;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class SheetFileTest {
    @Test
    void aFormulaBecomesText() {
        assertThat(csv(List.of("=cmd|' /C calc'!A0", "+1", "-1", "@x", "naam"), Separator.SEMICOLON))
                .isEqualTo("\uFEFF'=cmd|' /C calc'!A0;'+1;'-1;'@x;naam\r\n");
    }

    @Test
    void whatHoldsTheSeparatorIsQuoted() {
        assertThat(csv(List.of("a;b", "c,d", "e\"f"), Separator.SEMICOLON))
                .isEqualTo("\uFEFF\"a;b\";c,d;\"e\"\"f\"\r\n");
        assertThat(csv(List.of("a;b", "c,d"), Separator.COMMA)).isEqualTo("\uFEFFa;b,\"c,d\"\r\n");
        assertThat(csv(List.of("a", "b"), Separator.TAB)).isEqualTo("\uFEFFa\tb\r\n");
    }

    @Test
    void aSpreadsheetKeepsTheZerosOfANumber() throws IOException {
        byte[] book = SheetFile.xlsx("lijst", List.of(List.of("nummer"), List.of("0012")));

        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            assertThat(read.getFirstSheet().read().get(1).getCellText(0)).isEqualTo("0012");
        }
    }

    private static String csv(List<String> cells, Separator separator) {
        return new String(SheetFile.csv(List.of(cells), separator), StandardCharsets.UTF_8);
    }
}
