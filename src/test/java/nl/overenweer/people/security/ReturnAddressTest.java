package nl.overenweer.people.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"/leren", "/modules/meldcode-en-kindcheck/casus-1?x=1", "/"})
    void ourOwnPagesAreSafe(String address) {
        assertThat(ReturnAddress.safe(address)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elders.example/",
                "//elders.example/",
                "/\\elders.example",
                "/\t/elders.example",
                "/leren\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "leren",
                "",
                "/aanmelden",
                "/aanmelden?verder=/leren",
                "/afmelden",
                "/api/aanmelden"
            })
    void anythingElseIsNot(String address) {
        assertThat(ReturnAddress.safe(address)).isEmpty();
    }

    @Test
    void noAddressIsNoAddress() {
        assertThat(ReturnAddress.safe(null)).isEmpty();
    }
}
