package nl.overenweer.content.checking;

import static org.assertj.core.api.Assertions.assertThat;

import nl.overenweer.content.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressCheckTest {
    @ParameterizedTest
    @ValueSource(strings = {"reflectie", "waarom"})
    void anAddressOfThePlatformIsNoItems(String taken) {
        Example example = Example.whole().with("module.yaml", "adres: waarom-bellen}", "adres: " + taken + "}");

        assertThat(ContentCheck.problems(example.draft(), example.registers())).anyMatch(finding -> finding.toString()
                .contains("Het adres ‘" + taken + "’ gebruikt het programma zelf."));
    }
}
