package nl.overenweer.people.security;

import static nl.overenweer.people.PeopleWorld.NOW;
import static nl.overenweer.people.PeopleWorld.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overenweer.mail.Dispatch;
import nl.overenweer.mail.Dispatches;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.OrganisationKind;
import nl.overenweer.people.People;
import nl.overenweer.people.PeopleWorld;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.Seat;
import nl.overenweer.people.SignedIn;
import nl.overenweer.shared.RuleBroken;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Links by mail: for who forgot her password, and for who never had one. */
@ExtendWith(ArquillianExtension.class)
class ForgottenPasswordsIT {
    private static final Pattern LINK = Pattern.compile("/wachtwoord/([A-Za-z0-9_-]{43})");
    private static final String NEW_PASSWORD = "kachel vlieger torenklok";

    @Inject
    private PeopleWorld world;

    @Inject
    private ForgottenPasswords forgotten;

    @Inject
    private LinkRequests requests;

    @Inject
    private Invitations invitations;

    @Inject
    private Passwords passwords;

    @Inject
    private Sessions sessions;

    @Inject
    private People people;

    @Inject
    private Dispatches dispatches;

    private OrganisationId organisation;
    private PersonId person;
    private String email;

    @BeforeEach
    void begins() {
        organisation = world.organisation();
        person = world.member(organisation, Role.LEARNER);
        email = world.emailOf(person);
    }

    private List<Dispatch> mail() {
        return dispatches.shown(Optional.of(email));
    }

    private static String secret(Dispatch letter) {
        Matcher link = LINK.matcher(letter.text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void theLinkWorksOnceEndsSessionsAndIsToldOf() {
        String session = sessions.open(person, Optional.empty(), "", NOW);
        forgotten.send(email, NOW);
        String secret = secret(mail().get(0));

        passwords.chooseByLink(secret, NEW_PASSWORD, NOW.plusSeconds(60));

        assertThat(sessions.recognise(session, NOW.plusSeconds(61))).isEmpty();
        assertThatThrownBy(() -> passwords.chooseByLink(secret, PASSWORD, NOW.plusSeconds(62)))
                .isInstanceOf(RuleBroken.class);
        assertThat(mail()).hasSize(2);
        assertThat(mail().get(0).subject()).isEqualTo("Je wachtwoord is veranderd");
    }

    @Test
    void afterAnHourTheLinkIsDead() {
        forgotten.send(email, NOW);

        assertThat(passwords.linkOwner(secret(mail().get(0)), NOW.plus(Duration.ofMinutes(59))))
                .contains(person);
        assertThat(passwords.linkOwner(secret(mail().get(0)), NOW.plus(Duration.ofMinutes(60))))
                .isEmpty();
    }

    @Test
    void anUnknownAddressGetsNothingAndSaysNothing() {
        String unknown = "niemand." + email;

        assertThat(requests.admit(unknown, "203.0.113.7" + person, NOW)).isTrue();
        forgotten.send(unknown, NOW);

        assertThat(dispatches.shown(Optional.of(unknown))).isEmpty();
    }

    @Test
    void anAddressThatIsAskedForOftenGetsNoMoreForAnHour() {
        for (int i = 0; i < 3; i++) {
            assertThat(requests.admit(email, "198.51.100." + i + "/" + person, NOW))
                    .isTrue();
        }

        assertThat(requests.admit(email, "198.51.100.9/" + person, NOW)).isFalse();
        assertThat(requests.admit(email, "198.51.100.9/" + person, NOW.plus(Duration.ofMinutes(61))))
                .isTrue();
    }

    @Test
    void whoAsksForManyIsToldToWait() {
        String sender = "203.0.113.9/" + person;
        for (int i = 0; i < 20; i++) {
            requests.admit(i + email, sender, NOW);
        }

        assertThatThrownBy(() -> requests.admit("21" + email, sender, NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aStrangersAskingEndsNoLinkThatSheHas() {
        forgotten.send(email, NOW);
        String first = secret(mail().get(0));

        forgotten.send(email, NOW.plusSeconds(10));

        assertThat(passwords.linkOwner(first, NOW.plusSeconds(20))).contains(person);
    }

    @Test
    void aNewcomerIsInvitedByMailAndAnewWhenItExpired() {
        Instant later = NOW.plus(Duration.ofDays(8));
        PersonId newcomer = people.register("nieuw." + email, "Nina Nieuw", NOW);
        people.join(newcomer, organisation, null, Role.LEARNER, Profession.GGZ, world.today());
        CurrentUser administrator = administrator();

        assertThat(invitations.mail(administrator, List.of(newcomer, person), NOW))
                .isEqualTo(1);
        List<Dispatch> mail = dispatches.shown(Optional.of("nieuw." + email));
        assertThat(mail.get(0).text()).contains("heeft een account voor je gemaakt");
        assertThat(passwords.linkOwner(secret(mail.get(0)), NOW.plus(Duration.ofDays(6))))
                .contains(newcomer);
        assertThat(invitations.standing(newcomer, later).orElseThrow().alive()).isFalse();

        invitations.mailOne(administrator, newcomer, later);

        assertThat(invitations.standing(newcomer, later).orElseThrow().alive()).isTrue();
        assertThat(dispatches.shown(Optional.of("nieuw." + email))).hasSize(2);
    }

    private CurrentUser administrator() {
        Seat seat =
                new Seat(organisation, "Ggz Test", OrganisationKind.GGZ, null, Role.ADMINISTRATOR, Profession.OTHER);
        CurrentUser administrator = new CurrentUser();
        administrator.enter(new SignedIn(
                1,
                world.member(organisation, Role.ADMINISTRATOR),
                "Imran Yildiz",
                "imran@westerkade.example",
                List.of(seat),
                Optional.of(organisation)));
        return administrator;
    }
}
