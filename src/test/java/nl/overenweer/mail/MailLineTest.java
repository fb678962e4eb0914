package nl.overenweer.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import nl.overenweer.shared.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way to a mail server, with a real one at the other end. What is sent by it is in {@link MailIT}. */
class MailLineTest {
    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void starts() {
        server.start();
    }

    @AfterEach
    void stops() {
        server.stop();
    }

    private Settings.MailServer settings(String user, String password, boolean startTls) {
        return new Settings.MailServer(
                "127.0.0.1", server.getSmtp().getPort(), user, password, startTls, false, "noreply@leren.example");
    }

    @Test
    void anOpenServerAsksNoPassword() throws MessagingException {
        try (MailLine line = MailLine.open(settings("", "", false), "https://leren.example")) {
            assertThat(line).isNotNull();
        }
    }

    @Test
    void aWrongPasswordIsNoWay() {
        server.setUser("post@leren.example", "post", "goed wachtwoord");

        assertThatThrownBy(() -> MailLine.open(settings("post", "fout", false), "https://leren.example"))
                .isInstanceOf(MessagingException.class);
    }

    @Test
    void aServerWithoutTlsIsNotSpokenToWhenTlsIsAskedFor() {
        assertThatThrownBy(() -> MailLine.open(settings("", "", true), "https://leren.example"))
                .isInstanceOf(MessagingException.class);
    }
}
