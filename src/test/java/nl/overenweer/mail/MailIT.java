package nl.overenweer.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Settings;
import nl.overenweer.shared.UseCase;
import nl.overenweer.testing.Crowd;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Letters from the act to a real mail server: once, whatever happens on the way. */
@ExtendWith(ArquillianExtension.class)
class MailIT {
    private static final Instant TUESDAY = Instant.parse("2026-11-24T10:00:00Z");

    /** An act that tells somebody something, and then goes well or not. */
    @UseCase
    public static class Act {
        @Inject
        private Outbox outbox;

        public void tellAndFail(Letter letter, Instant now) {
            outbox.post(letter, now);
            throw new IllegalStateException("the act is taken back");
        }
    }

    @Inject
    private Outbox outbox;

    @Inject
    private Postman postman;

    @Inject
    private Delivery delivery;

    @Inject
    private Dispatches dispatches;

    @Inject
    private Act act;

    @Inject
    private Clocks clocks;

    @Inject
    private Settings settings;

    @Inject
    private Crowd crowd;

    private GreenMail server;
    private String address;

    @BeforeEach
    void begins() {
        clocks.standStillAt(TUESDAY);
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        address = "p" + System.nanoTime() + "@westerkade.example";
    }

    @AfterEach
    void ends() {
        server.stop();
        clocks.run();
    }

    private Letter.Writing writing(String occasion) {
        return Letter.to(Addressee.of(address, "Zoë van Ës", "nl"), occasion + "/" + address)
                .subject("Nog 7 dagen: beroepsgeheim – één taal")
                .say("Je hebt nog 7 dagen.")
                .call("Ga verder", "/modules/beroepsgeheim")
                .why("Je krijgt deze mail omdat je werkgever dit vraagt.");
    }

    private Settings.MailServer smtp() {
        return new Settings.MailServer(
                "127.0.0.1", server.getSmtp().getPort(), "", "", false, false, "noreply@leren.example");
    }

    private List<MimeMessage> received() {
        return Stream.of(server.getReceivedMessages())
                .filter(each -> header(each, "To").contains(address))
                .toList();
    }

    private static String header(MimeMessage message, String name) {
        try {
            return Optional.ofNullable(message.getHeader(name, ", ")).orElse("");
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Dispatch only() {
        List<Dispatch> all = dispatches.shown(Optional.of(address));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void aLetterComesAsTextAndAsHtml() throws Exception {
        outbox.post(writing("a").unsubscribe("/herinneringen/af/abc").done(), TUESDAY);

        postman.deliver(smtp());

        MimeMessage mail = received().get(0);
        assertThat(mail.getSubject()).isEqualTo("Nog 7 dagen: beroepsgeheim – één taal");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Over en Weer <noreply@leren.example>");
        assertThat(header(mail, "List-Unsubscribe")).isEqualTo("<" + settings.baseUrl() + "/herinneringen/af/abc>");
        assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(mail, "Date")).isEqualTo("Tue, 24 Nov 2026 11:00:00 +0100");
        Multipart parts = (Multipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat((String) parts.getBodyPart(0).getContent())
                .contains("Dag Zoë van Ës,")
                .contains(settings.baseUrl() + "/modules/beroepsgeheim");
        assertThat((String) parts.getBodyPart(1).getContent()).contains("<html lang=\"nl\">");
        assertThat(only().state()).isEqualTo(Dispatch.State.SENT);
    }

    @Test
    void oneOccasionIsOneLetterHoweverOftenItIsPostedAndCarried() {
        assertThat(outbox.post(writing("b").done(), TUESDAY)).isTrue();
        assertThat(outbox.post(writing("b").done(), TUESDAY)).isFalse();

        postman.deliver(smtp());
        postman.deliver(smtp());

        assertThat(received()).hasSize(1);
    }

    @Test
    void manyNodesCarryEachLetterOnce() throws Exception {
        IntStream.range(0, 60).forEach(each -> outbox.post(writing("c" + each).done(), TUESDAY));
        Callable<Integer> node = () -> postman.deliver(smtp());

        crowd.invokeAll(List.of(node, node, node, node));
        postman.deliver(smtp());

        assertThat(received()).hasSize(60);
    }

    @Test
    void whatIsTakenBackIsNotTold() {
        assertThatThrownBy(() -> act.tellAndFail(writing("d").done(), TUESDAY)).isNotNull();

        postman.deliver(smtp());

        assertThat(dispatches.shown(Optional.of(address))).isEmpty();
        assertThat(received()).isEmpty();
    }

    @Test
    void atNightOnlyWhatIsUrgentGoes() {
        Instant night = Instant.parse("2026-11-24T22:00:00Z");
        clocks.standStillAt(night);
        outbox.post(writing("e").done(), night);
        outbox.post(writing("f").urgent().done(), night);

        postman.deliver(smtp());
        assertThat(received()).hasSize(1);

        clocks.standStillAt(Instant.parse("2026-11-25T07:00:00Z"));
        postman.deliver(smtp());
        assertThat(received()).hasSize(2);
    }

    @Test
    void whatIsFoundAtNightWaitsTillTheMorning() {
        outbox.post(writing("g").done(), TUESDAY);
        clocks.standStillAt(Instant.parse("2026-11-24T23:00:00Z"));

        postman.deliver(smtp());

        assertThat(received()).isEmpty();
        assertThat(only().notBefore()).isEqualTo("2026-11-25T07:00:00Z");
    }

    @Test
    void aServerThatIsAwayIsTriedAgainLaterAndLater() {
        outbox.post(writing("h").done(), TUESDAY);
        Settings.MailServer smtp = smtp();
        server.stop();

        postman.deliver(smtp);
        assertThat(only().state()).isEqualTo(Dispatch.State.WAITING);
        assertThat(only().notBefore()).isEqualTo(TUESDAY.plus(Duration.ofMinutes(1)));
        clocks.standStillAt(TUESDAY.plus(Duration.ofMinutes(1)));
        postman.deliver(smtp);

        assertThat(only().notBefore()).isEqualTo(TUESDAY.plus(Duration.ofMinutes(5)));
        assertThat(only().fault()).contains("mail.fault.away");
    }

    @Test
    void afterTooManyTriesItIsGivenUpWithAReason() {
        outbox.post(writing("i").uselessAfter(TUESDAY.plus(Duration.ofDays(30))).done(), TUESDAY);
        Settings.MailServer smtp = smtp();
        server.stop();

        for (int day = 0; day < 20; day++) {
            clocks.standStillAt(TUESDAY.plus(Duration.ofDays(day)));
            postman.deliver(smtp);
        }

        assertThat(only().state()).isEqualTo(Dispatch.State.FAILED);
        assertThat(only().tries()).isEqualTo(9);
        assertThat(only().detail()).isPresent();
    }

    @Test
    void whatANodeLeftHalfWayDoesNotGoAgainByItself() {
        outbox.post(writing("j").done(), TUESDAY);
        Dispatch held = delivery.claim(TUESDAY).stream()
                .filter(each -> each.address().equals(address))
                .findFirst()
                .orElseThrow();
        assertThat(delivery.hand(held, TUESDAY)).isTrue();

        clocks.standStillAt(TUESDAY.plus(Duration.ofMinutes(11)));
        postman.tidy();
        postman.deliver(smtp());

        assertThat(received()).isEmpty();
        assertThat(only().state()).isEqualTo(Dispatch.State.UNSURE);

        dispatches.again(null, only().id(), clocks.now());
        postman.deliver(smtp());
        assertThat(received()).hasSize(1);
    }

    @Test
    void whatANodeClaimedAndNeverTouchedIsTakenUpByAnother() {
        outbox.post(writing("k").done(), TUESDAY);
        List<Dispatch> held = delivery.claim(TUESDAY);

        clocks.standStillAt(TUESDAY.plus(Duration.ofMinutes(6)));
        postman.deliver(smtp());

        assertThat(received()).hasSize(1);
        held.forEach(each -> assertThat(delivery.hand(each, clocks.now())).isFalse());
    }

    @Test
    void aSecretIsForgottenOnceItWent() {
        outbox.post(writing("l").secret().done(), TUESDAY);
        assertThat(only().text()).contains("Ga verder");

        postman.deliver(smtp());

        assertThat(only().text()).isEmpty();
        assertThat(only().html()).isEmpty();
    }

    @Test
    void whatWaitedTooLongIsNotSentAnyMore() {
        outbox.post(writing("m").uselessAfter(TUESDAY.plus(Duration.ofHours(1))).done(), TUESDAY);
        clocks.standStillAt(TUESDAY.plus(Duration.ofHours(2)));

        postman.tidy();
        postman.deliver(smtp());

        assertThat(received()).isEmpty();
        assertThat(only().state()).isEqualTo(Dispatch.State.LAPSED);
    }
}
