package nl.overenweer.certificate.badge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentityHashTest {
    /** The standard's own example, at IdentityHash: 'a@example.com' salted with 'Kosher'. */
    @Test
    void isTheDigestOfTheAddressAndTheSalt() {
        assertThat(IdentityHash.of("a@example.com", "Kosher"))
                .isEqualTo("sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399");
    }

    @Test
    void fitsHerAddressHoweverItIsTypedAndNoOther() {
        String hash = IdentityHash.of("tess@westerkade.example", "zout");

        assertThat(IdentityHash.fits(hash, " TESS@westerkade.example", "zout")).isTrue();
        assertThat(IdentityHash.fits(hash, "bram@westerkade.example", "zout")).isFalse();
        assertThat(IdentityHash.fits(hash, "tess@westerkade.example", "ander zout"))
                .isFalse();
    }
}
