package nl.overenweer.people.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.OrganisationKind;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.PeopleWorld;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.Seat;
import nl.overenweer.people.SignInRules;
import nl.overenweer.people.SignedIn;
import nl.overenweer.people.security.Awaiting;
import nl.overenweer.people.security.Sessions;
import nl.overenweer.people.security.SignInAnswer;
import nl.overenweer.shared.RuleBroken;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FactorsIT {
    private static final Instant NOW = PeopleWorld.NOW;
    private static final String ADDRESS = "10.1.0." + (System.nanoTime() % 250);

    @Inject
    private PeopleWorld world;

    @Inject
    private Factors factors;

    @Inject
    private SecondStep secondStep;

    @Inject
    private Sessions sessions;

    @Inject
    private Organisations organisations;

    private OrganisationId organisation;
    private PersonId person;

    @BeforeEach
    void aManager() {
        organisation = world.organisation();
        person = world.member(organisation, Role.MANAGER);
    }

    @Test
    void aPasswordAloneGivesNothingOnceSheHasOne() {
        byte[] secret = setUp();
        String session = sessions.open(person, Optional.empty(), "", NOW);

        assertThat(sessions.recognise(session, NOW)).isEmpty();
        Awaiting awaiting = sessions.awaiting(session, NOW).orElseThrow();
        assertThat(awaiting.step()).isEqualTo(Awaiting.Step.CODE);
        Instant later = NOW.plusSeconds(60);
        String proved = secretOf(secondStep.show(awaiting, code(secret, later), ADDRESS, later));

        assertThat(sessions.recognise(session, later)).isEmpty();
        assertThat(sessions.recognise(proved, later).orElseThrow().roles()).containsExactly(Role.MANAGER);
    }

    @Test
    void aCodeWorksOnce() {
        byte[] secret = setUp();
        Instant later = NOW.plusSeconds(60);
        String code = code(secret, later);

        assertThat(factors.take(person, code, later)).isTrue();
        assertThat(factors.take(person, code, later)).isFalse();
        assertThat(factors.take(person, code(secret, later.minusSeconds(30)), later))
                .isFalse();
        assertThat(factors.take(person, code(secret, later.plusSeconds(30)), later))
                .isTrue();
    }

    @Test
    void aRecoveryCodeWorksOnceAndNewOnesEndTheOld() {
        List<String> codes = begin();

        assertThat(factors.take(person, codes.get(0), NOW)).isTrue();
        assertThat(factors.take(person, codes.get(0), NOW)).isFalse();
        assertThat(factors.of(person).orElseThrow().codesLeft()).isEqualTo(9);
        factors.renewCodes(person);
        assertThat(factors.take(person, codes.get(1), NOW)).isFalse();
    }

    @Test
    void anothersRecoveryCodeIsNoCode() {
        List<String> codes = begin();
        PersonId other = world.member(organisation, Role.MANAGER);
        factors.confirm(other, 7, code(Base32.read(factors.begin(other, 7, NOW)), NOW), NOW);

        assertThat(factors.take(other, codes.get(0), NOW)).isFalse();
    }

    @Test
    void guessingMeetsADelay() {
        byte[] secret = setUp();
        Awaiting awaiting = sessions.awaiting(sessions.open(person, Optional.empty(), "", NOW), NOW)
                .orElseThrow();
        for (int i = 0; i < 5; i++) {
            assertThat(secondStep.show(awaiting, "00000" + i, "10.2.0." + i, NOW))
                    .isInstanceOf(SignInAnswer.Refused.class);
        }

        Instant later = NOW.plusSeconds(1);
        assertThat(secondStep.show(awaiting, code(secret, NOW.plusSeconds(60)), "10.2.0.9", later))
                .isInstanceOf(SignInAnswer.Wait.class);
        Instant patient = NOW.plusSeconds(60);
        assertThat(secondStep.show(awaiting, code(secret, patient), "10.2.0.9", patient))
                .isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void whereTheOrganisationAsksItAManagerSetsItUpFirstAndALearnerDoesNot() {
        PersonId learner = world.member(organisation, Role.LEARNER);
        String before = sessions.open(person, Optional.empty(), "", NOW);
        assertThat(sessions.recognise(before, NOW)).isPresent();

        organisations.rule(organisation, new SignInRules(false, true));

        assertThat(sessions.recognise(before, NOW)).isEmpty();
        Awaiting awaiting = sessions.awaiting(before, NOW).orElseThrow();
        assertThat(awaiting.step()).isEqualTo(Awaiting.Step.SET_UP);
        byte[] secret = Base32.read(factors.begin(person, awaiting.session(), NOW));
        SecondStep.SetUp done = secondStep.setUp(person, awaiting.session(), code(secret, NOW), ADDRESS, NOW);
        assertThat(done.codes()).hasSize(RecoveryCode.MANY);
        assertThat(sessions.recognise(done.welcome().secret(), NOW)).isPresent();
        assertThat(sessions.recognise(sessions.open(learner, Optional.empty(), "", NOW), NOW))
                .isPresent();
    }

    @Test
    void aFactorAtTheProviderCountsWhereItWasShown() {
        organisations.rule(organisation, new SignInRules(false, true));

        assertThat(sessions.recognise(sessions.openThrough(person, organisation, true, Optional.empty(), "", NOW), NOW))
                .isPresent();
        assertThat(sessions.recognise(
                        sessions.openThrough(person, organisation, false, Optional.empty(), "", NOW), NOW))
                .isEmpty();
    }

    @Test
    void onlyTheSessionThatSetsItUpSeesTheSecret() {
        String secret = factors.begin(person, 7, NOW);

        assertThat(factors.begun(person, 7, NOW)).contains(secret);
        assertThat(factors.begun(person, 8, NOW)).isEmpty();
        assertThat(factors.begun(person, 7, NOW.plus(Duration.ofHours(1)))).isEmpty();
        assertThat(factors.of(person)).isEmpty();
    }

    @Test
    void anAdministratorTakesItAwayWithAReasonAndHerSessionsEnd() {
        setUp();
        PersonId keeper = world.member(organisation, Role.ADMINISTRATOR);
        String open = sessions.openThrough(person, organisation, true, Optional.empty(), "", NOW);
        CurrentUser administrator = as(organisation, keeper);
        CurrentUser elsewhere = as(world.organisation(), keeper);

        assertThatThrownBy(() -> factors.reset(administrator, person, " ", NOW)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> factors.reset(administrator, keeper, "reden", NOW))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> factors.reset(elsewhere, person, "reden", NOW)).isInstanceOf(RuntimeException.class);
        assertThat(factors.of(person)).isPresent();

        factors.reset(administrator, person, "Telefoon kwijt, gebeld en herkend", NOW);

        assertThat(factors.of(person)).isEmpty();
        assertThat(sessions.recognise(open, NOW)).isEmpty();
        assertThat(factors.resets(organisation, person)).singleElement().satisfies(each -> assertThat(each.reason())
                .isEqualTo("Telefoon kwijt, gebeld en herkend"));
    }

    private byte[] setUp() {
        byte[] secret = Base32.read(factors.begin(person, 7, NOW));
        factors.confirm(person, 7, code(secret, NOW), NOW);
        return secret;
    }

    private List<String> begin() {
        byte[] secret = Base32.read(factors.begin(person, 7, NOW));
        return factors.confirm(person, 7, code(secret, NOW), NOW);
    }

    private static String code(byte[] secret, Instant moment) {
        return Totp.code(secret, Totp.step(moment), Totp.DIGITS, "HmacSHA1");
    }

    private static String secretOf(SignInAnswer answer) {
        return answer.match(SignInAnswer.Welcome::secret, () -> "refused", wait -> "wait " + wait.seconds());
    }

    private static CurrentUser as(OrganisationId organisation, PersonId person) {
        Seat seat = new Seat(organisation, "O", OrganisationKind.GGZ, null, Role.ADMINISTRATOR, Profession.GGZ);
        CurrentUser user = new CurrentUser();
        user.enter(new SignedIn(1, person, "B", "b@x.nl", List.of(seat), Optional.of(organisation)));
        return user;
    }
}
