package nl.overenweer.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AuditProofTest {
    private static final String DIGEST = "3fa9".repeat(16);

    @Test
    void withoutWordsTheWholeLogIsProven() {
        assertThat(AuditProof.asked(new String[0])).isEqualTo(new AuditProof("", ""));
    }

    @Test
    void anEarlierAnswerIsGivenAlong() {
        assertThat(AuditProof.asked(new String[] {"--number", "1200", "--digest", DIGEST}))
                .isEqualTo(new AuditProof("1200", DIGEST));
    }

    @Test
    void whatIsNoAnswerIsRefusedInWords() {
        assertThatThrownBy(() -> AuditProof.asked(new String[] {"--number", "1200"}))
                .isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> AuditProof.asked(new String[] {"--number", "0", "--digest", DIGEST}))
                .isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> AuditProof.asked(new String[] {"--number", "12", "--digest", "3fa9"}))
                .isInstanceOf(StartRefused.class);
    }
}
