package nl.overenweer.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.overenweer.people.roster.sheet.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
    @ParameterizedTest
    @CsvSource({
        "Naam, NAME",
        "E-MAIL, EMAIL",
        "e mail adres, EMAIL",
        "Emailadres:, EMAIL",
        "Afdeling, TEAM",
        "Rol, ROLE",
        "kijkt_als, PROFESSION",
        "Datum in dienst, FROM",
        "Uit dienst, UNTIL",
        "Eind-datum, UNTIL"
    })
    void aColumnIsKnownByTheNamesThatPeopleGiveIt(String head, Column column) {
        assertThat(Column.named(head)).contains(column);
    }

    @Test
    void theOrderIsFreeAndWhatWeDoNotKnowIsNamed() {
        Columns columns = Columns.of(List.of("Personeelsnummer", "E-mail", "", "Naam"));
        RosterLine line = columns.line(new Sheet.Line(4, List.of("17", "a@x.nl", "", "Ada")));

        assertThat(columns.unknown()).containsExactly("Personeelsnummer");
        assertThat(line.at(Column.NAME)).isEqualTo("Ada");
        assertThat(line.at(Column.EMAIL)).isEqualTo("a@x.nl");
        assertThat(line.at(Column.TEAM)).isEmpty();
    }

    @Test
    void withoutAddressesAndWithOneColumnTwiceNothingCanBeRead() {
        assertThatThrownBy(() -> Columns.of(List.of("naam", "team"))).hasMessage("people.roster.head.email");
        assertThatThrownBy(() -> Columns.of(List.of("e-mail", "Email"))).hasMessage("people.roster.head.twice");
    }
}
