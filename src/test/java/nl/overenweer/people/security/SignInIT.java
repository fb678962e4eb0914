package nl.overenweer.people.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.People;
import nl.overenweer.people.PeopleWorld;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Role;
import nl.overenweer.people.SignedIn;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SignInIT {
    private static final Instant NOW = PeopleWorld.NOW;

    @Inject
    private PeopleWorld world;

    @Inject
    private People people;

    @Inject
    private SignIn signIn;

    @Inject
    private Sessions sessions;

    @Inject
    private Passwords passwords;

    private OrganisationId organisation;
    private PersonId person;
    private String email;

    @BeforeEach
    void somebodyHasAnAccount() {
        organisation = world.organisation();
        person = world.member(organisation, Role.LEARNER);
        email = world.emailOf(person);
    }

    @Test
    void theRightPasswordOpensASessionWithHerRoles() {
        SignedIn who = sessions.recognise(secretOf(enter(PeopleWorld.PASSWORD, NOW)), NOW)
                .orElseThrow();

        assertThat(who.person()).isEqualTo(person);
        assertThat(who.organisation()).contains(organisation);
        assertThat(who.roles()).containsExactly(Role.LEARNER);
    }

    @Test
    void eachSignInHasANewSecretAndTheFormerStops() {
        String first = secretOf(enter(PeopleWorld.PASSWORD, NOW));
        SignIn.Visitor again = new SignIn.Visitor("10.0.0.1", "", Optional.of(first));

        String second = secretOf(signIn.attempt(email, PeopleWorld.PASSWORD, again, NOW));

        assertThat(second).isNotEqualTo(first);
        assertThat(sessions.recognise(first, NOW)).isEmpty();
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() {
        assertThat(enter("paraplu kwartje dijk", NOW)).isInstanceOf(SignInAnswer.Refused.class);
        assertThat(signIn.attempt("niemand@nergens.example", "paraplu kwartje brug", visitor(), NOW))
                .isInstanceOf(SignInAnswer.Refused.class);
    }

    @Test
    void afterThreeFailuresEvenTheRightPasswordWaits() {
        for (int i = 0; i < 3; i++) {
            enter("fout wachtwoord " + i, NOW);
        }

        assertThat(enter(PeopleWorld.PASSWORD, NOW)).isEqualTo(new SignInAnswer.Wait(2));
        assertThat(enter(PeopleWorld.PASSWORD, NOW.plusSeconds(3))).isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void failuresFromElsewhereDoNotKeepTheOwnerOut() {
        for (int i = 0; i < 5; i++) {
            enter("fout wachtwoord " + i, NOW);
        }
        SignIn.Visitor elsewhere = new SignIn.Visitor("10.0.0.99", "", Optional.empty());

        assertThat(signIn.attempt(email, PeopleWorld.PASSWORD, elsewhere, NOW))
                .isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void whoStaysAwayTooLongSignsInAgain() {
        String secret = secretOf(enter(PeopleWorld.PASSWORD, NOW));

        assertThat(sessions.recognise(secret, NOW.plus(Duration.ofMinutes(59)))).isPresent();
        assertThat(sessions.recognise(secret, NOW.plus(Duration.ofMinutes(118))))
                .isPresent();
        assertThat(sessions.recognise(secret, NOW.plus(Duration.ofMinutes(179))))
                .isEmpty();
    }

    @Test
    void signingOutEverywhereEndsEverySession() {
        String here = secretOf(enter(PeopleWorld.PASSWORD, NOW));
        String there = secretOf(enter(PeopleWorld.PASSWORD, NOW));

        sessions.endAll(person, NOW);

        assertThat(sessions.recognise(here, NOW)).isEmpty();
        assertThat(sessions.recognise(there, NOW)).isEmpty();
        assertThat(sessions.openOf(person, NOW)).isEmpty();
    }

    @Test
    void anothersSessionIsNotFound() {
        String secret = secretOf(enter(PeopleWorld.PASSWORD, NOW));
        long session = sessions.recognise(secret, NOW).orElseThrow().session();
        PersonId other = world.member(organisation, Role.LEARNER);

        assertThatThrownBy(() -> sessions.end(other, session, NOW)).isInstanceOf(NotFound.class);
        assertThat(sessions.recognise(secret, NOW)).isPresent();
    }

    @Test
    void nobodyWorksForAnOrganisationThatIsNotHers() {
        CurrentUser user = new CurrentUser();
        user.enter(sessions.recognise(secretOf(enter(PeopleWorld.PASSWORD, NOW)), NOW)
                .orElseThrow());

        assertThatThrownBy(() -> sessions.workFor(user, world.organisation())).isInstanceOf(NotFound.class);
    }

    @Test
    void anEndedMembershipGivesNoRoleTheNextDay() {
        String secret = secretOf(enter(PeopleWorld.PASSWORD, NOW));
        people.end(
                organisation,
                people.member(organisation, person).memberships().get(0).id(),
                world.today());

        assertThat(sessions.recognise(secret, NOW).orElseThrow().roles()).containsExactly(Role.LEARNER);
        Instant tomorrow = NOW.plus(Duration.ofDays(1));
        String later = secretOf(enter(PeopleWorld.PASSWORD, tomorrow));
        assertThat(sessions.recognise(later, tomorrow).orElseThrow().roles()).isEmpty();
    }

    @Test
    void aLinkWorksOnceAndEndsWhatWasOpen() {
        String open = secretOf(enter(PeopleWorld.PASSWORD, NOW));
        CurrentUser administrator = new CurrentUser();
        PersonId keeper = world.member(organisation, Role.ADMINISTRATOR);
        SignInAnswer answer = signIn.attempt(world.emailOf(keeper), PeopleWorld.PASSWORD, visitor(), NOW);
        administrator.enter(sessions.recognise(secretOf(answer), NOW).orElseThrow());

        String link = passwords.makeLink(administrator, person, NOW);
        passwords.chooseByLink(link, "ander goed geheim", NOW);

        assertThat(sessions.recognise(open, NOW)).isEmpty();
        assertThat(enter("ander goed geheim", NOW)).isInstanceOf(SignInAnswer.Welcome.class);
        assertThatThrownBy(() -> passwords.chooseByLink(link, "nog een ander geheim", NOW))
                .isInstanceOf(RuleBroken.class);
    }

    private SignInAnswer enter(String password, Instant now) {
        return signIn.attempt(email, password, visitor(), now);
    }

    private static SignIn.Visitor visitor() {
        return new SignIn.Visitor("10.0.0.1", "Firefox · Windows", Optional.empty());
    }

    private static String secretOf(SignInAnswer answer) {
        return answer.match(SignInAnswer.Welcome::secret, () -> "refused", wait -> "wait " + wait.seconds());
    }
}
