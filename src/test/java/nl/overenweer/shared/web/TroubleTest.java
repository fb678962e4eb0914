package nl.overenweer.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import nl.overenweer.shared.NotAllowed;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.Outdated;
import nl.overenweer.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class TroubleTest {
    @Test
    void eachKindOfNoHasItsStatus() {
        assertThat(Trouble.of(new RuleBroken("a.b")).status()).isEqualTo(422);
        assertThat(Trouble.of(new Outdated("a.b")).status()).isEqualTo(409);
        assertThat(Trouble.of(new NotFound("x")).status()).isEqualTo(404);
        assertThat(Trouble.of(new NotAllowed("x")).status()).isEqualTo(403);
        assertThat(Trouble.of(new IllegalStateException()).status()).isEqualTo(500);
    }

    @Test
    void theRefusalIsFoundHoweverDeepTheContainerWrapsIt() {
        RuleBroken refusal = new RuleBroken("learning.attempt-closed");

        assertThat(Trouble.of(new ServletException(new IllegalStateException(refusal)))
                        .refusal())
                .contains(refusal);
    }

    @Test
    void aDatabaseThatIsAwayIsNotOurFault() {
        assertThat(Trouble.of(new IllegalStateException(new SQLException("gone", "08S01")))
                        .status())
                .isEqualTo(503);
        assertThat(Trouble.of(new SQLException("Error in allocating a connection"))
                        .status())
                .isEqualTo(503);
        assertThat(Trouble.of(new SQLException("twice", "23000")).status()).isEqualTo(500);
    }

    @Test
    void aPageThatIsTooOldSaysSo() {
        assertThat(Trouble.of(new ViewExpiredException("/x.xhtml")).expired()).isTrue();
    }
}
