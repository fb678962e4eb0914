package nl.overenweer.certificate.badge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentityHashTest {
    /** The digest of 'tess@westerkade.examplezout', worked out with sha256sum. */
    @Test
    void isTheDigestOfTheAddressAndTheSalt() {
        assertThat(IdentityHash.of("tess@westerkade.example", "zout"))
                .isEqualTo("sha256$92a3149efb2245777b28a663168900f0a290b84eb5bf567e84658474fdd7299f");
    }

    @Test
    void fitsHerAddressHoweverItIsTypedAndNoOther() {
        String hash = IdentityHash.of("tess@westerkade.example", "zout");

        assertThat(IdentityHash.fits(hash, " TESS@westerkade.example", "zout")).isTrue();
        assertThat(IdentityHash.fits(hash, "bram@westerkade.example", "zout")).isFalse();
        assertThat(IdentityHash.fits(hash, "tess@westerkade.example", "ander zout")).isFalse();
    }
}
