package nl.overenweer.certificate.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A private key behind the operator's secret. */
class SealTest {
    private static final byte[] KEY = "een sleutel".getBytes(StandardCharsets.UTF_8);

    private final Seal seal = new Seal("paraplu kwartje brug zeven wolken");

    @Test
    void opensWithTheSameSecretOnly() {
        byte[] closed = seal.close(KEY);

        assertThat(seal.open(closed))
                .hasValueSatisfying(open -> assertThat(open).isEqualTo(KEY));
        assertThat(new Seal("een ander geheim dat ook lang is").open(closed)).isEmpty();
        assertThat(new String(closed, StandardCharsets.ISO_8859_1)).doesNotContain("sleutel");
    }

    @Test
    void whatWasChangedDoesNotOpen() {
        byte[] closed = seal.close(KEY);
        closed[closed.length - 1] ^= 1;

        assertThat(seal.open(closed)).isEmpty();
    }

    @Test
    void theSameKeyClosedTwiceLooksDifferent() {
        assertThat(seal.close(KEY)).isNotEqualTo(seal.close(KEY));
    }

    @Test
    void aFreshPairIsClosedWhereThereIsASecret() {
        assertThat(FreshPair.make(Optional.of(seal)).sealed()).isTrue();
        assertThat(FreshPair.make(Optional.empty()).sealed()).isFalse();
        assertThatThrownBy(() -> seal.open(new byte[3])).isInstanceOf(RuntimeException.class);
    }
}
