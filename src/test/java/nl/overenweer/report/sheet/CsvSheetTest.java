package nl.overenweer.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvSheetTest {
    @Test
    void aRowIsALineInTheColumnsThatWereChosen() {
        assertThat(csv("Sanne de Wit"))
                .isEqualTo("\uFEFFNaam;Team;Beroep;Module;Traject;Klaar vóór;Stand;Onderdelen;Begonnen op;Laatst"
                        + " bezig;Afgerond op\r\n"
                        + "Sanne de Wit;\"Team; Noord\";ggz;Meldcode en kindcheck;Spoor A;2026-10-30;Klaar;7 van"
                        + " 10;2026-10-02;;2026-10-20\r\n");
    }

    @Test
    void whatASpreadsheetWouldTakeForAFormulaIsText() {
        for (String formula : new String[] {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"}) {
            assertThat(csv(formula).lines().skip(1).findFirst().orElseThrow())
                    .as(formula)
                    .matches("^\"?'.*");
        }
    }

    @Test
    void quotesAreDoubled() {
        assertThat(csv("Jan \"de\" Boer")).contains("\r\n\"Jan \"\"de\"\" Boer\";");
    }

    private static String csv(String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvSheet sheet = new CsvSheet(out, SheetSketch.words());
        sheet.add(SheetSketch.row(name));
        sheet.finish();
        return out.toString(StandardCharsets.UTF_8);
    }
}
