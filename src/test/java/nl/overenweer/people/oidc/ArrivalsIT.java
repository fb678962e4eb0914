package nl.overenweer.people.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.OrganisationKind;
import nl.overenweer.people.People;
import nl.overenweer.people.PeopleWorld;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.Seat;
import nl.overenweer.people.SignInRules;
import nl.overenweer.people.SignedIn;
import nl.overenweer.people.security.Secret;
import nl.overenweer.people.security.Sessions;
import nl.overenweer.shared.RuleBroken;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who comes in by a provider, as whom, and with what; from checked claims on, so without the provider itself. */
@ExtendWith(ArquillianExtension.class)
class ArrivalsIT {
    private static final Instant NOW = PeopleWorld.NOW;
    private static final String ISSUER = "https://93.184.216.34/werk";
    private static final AtomicLong NAMES = new AtomicLong(System.nanoTime());

    @Inject
    private PeopleWorld world;

    @Inject
    private People people;

    @Inject
    private Providers providers;

    @Inject
    private Arrivals arrivals;

    @Inject
    private SignOnStates states;

    @Inject
    private Sessions sessions;

    private OrganisationId organisation;
    private CurrentUser keeper;
    private String domain;

    @BeforeEach
    void anOrganisationHasAProvider() {
        organisation = world.organisation();
        keeper = as(organisation, world.member(organisation, Role.ADMINISTRATOR), Role.ADMINISTRATOR);
        domain = "d" + NAMES.incrementAndGet() + ".example";
        providers.describe(keeper, wish("groups", "leiding = Leidinggevende\niedereen = Leert"), "geheim", NOW);
        providers.confirmDomain(as(organisation, keeper.person(), Role.PLATFORM_ADMINISTRATOR), organisation, domain);
    }

    @Test
    void theSecretIsKeptSealedAndOpensForSigningIn() {
        assertThat(providers.settled(keeper).secret()).isEqualTo("geheim");
        assertThat(providers.of(organisation).orElseThrow().secretKept()).isTrue();
    }

    @Test
    void aNewColleagueGetsAnAccountAndIsTheSameNextTime() {
        PersonId first = arrive("s1", "noor", List.of("iedereen"));
        PersonId again = arrive("s1", "noor.anders", List.of("iedereen"));

        assertThat(again).isEqualTo(first);
        assertThat(people.name(first)).isEqualTo("Naam Van noor");
        assertThat(roles(first)).containsExactly(Role.LEARNER);
    }

    @Test
    void rolesAreWhatTheMappingSaysAndNoMore() {
        PersonId person = arrive("s1", "noor", List.of("leiding", "iedereen"));
        assertThat(roles(person)).containsExactlyInAnyOrder(Role.LEARNER, Role.MANAGER);
        people.join(
                person,
                organisation,
                null,
                Role.ADMINISTRATOR,
                Profession.GGZ,
                world.today().minusDays(3));

        arrive("s1", "noor", List.of("iedereen"));

        Instant tomorrow = NOW.plus(Duration.ofDays(1));
        assertThat(rolesAt(person, NOW)).containsOnly(Role.LEARNER);
        assertThat(rolesAt(person, tomorrow)).containsExactly(Role.LEARNER);
    }

    @Test
    void whoHasNoRoleStaysOutAndNothingIsMade() {
        providers.describe(keeper, without(wish("groups", "iedereen = Leert")), "", NOW);

        assertRefused("people.signon.no-role", () -> arrive("s1", "noor", List.of("overig")));
        assertThat(people.withEmail("noor@" + domain)).isEmpty();
    }

    @Test
    void anEndedMembershipIsNoWayIn() {
        PersonId person = arrive("s1", "noor", List.of("iedereen"));
        people.end(
                organisation,
                people.member(organisation, person).memberships().get(0).id(),
                world.today());

        assertRefused(
                "people.signon.ended",
                () -> arrivals.arrive(
                        organisation,
                        claims("s1", "noor@" + domain, true, List.of("iedereen")),
                        NOW.plus(Duration.ofDays(1))));
    }

    @Test
    void anAccountIsOpenedOnlyByAVerifiedAddressOfTheOrganisationsOwn() {
        OrganisationId other = world.organisation();
        PersonId elsewhere = world.member(other, Role.ADMINISTRATOR);
        String address = people.email(elsewhere);
        PersonId ours = world.member(organisation, Role.LEARNER);

        assertRefused(
                "people.signon.account",
                () -> arrivals.arrive(organisation, claims("x1", address, true, List.of("iedereen")), NOW));
        assertRefused(
                "people.signon.email.unverified",
                () -> arrivals.arrive(organisation, claims("x2", people.email(ours), false, List.of("iedereen")), NOW));
        assertRefused(
                "people.signon.domain",
                () -> arrivals.arrive(
                        organisation, claims("x3", "nieuw@elders.example", true, List.of("iedereen")), NOW));
        assertThat(arrivals.arrive(organisation, claims("x4", people.email(ours), true, List.of("iedereen")), NOW))
                .isEqualTo(ours);
    }

    @Test
    void anAddressThatPassedToSomebodyElseDoesNotOpenTheFormerOnesAccount() {
        PersonId former = arrive("s1", "noor", List.of("iedereen"));

        assertRefused("people.signon.other-subject", () -> arrive("s2", "noor", List.of("iedereen")));
        providers.unlink(keeper, former, NOW);
        assertThat(arrive("s2", "noor", List.of("iedereen"))).isEqualTo(former);
    }

    @Test
    void twoAnswersAtOnceMakeOnePerson() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Callable<PersonId> arriving = () -> arrive("s1", "noor", List.of("iedereen"));
            List<PersonId> made = both.invokeAll(List.of(arriving, arriving)).stream()
                    .map(each -> {
                        try {
                            return each.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();

            assertThat(made.get(0)).isEqualTo(made.get(1));
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void anAnswerIsTakenOnceInItsBrowserAtItsOrganisationAndInTime() {
        String browser = Secret.fresh();
        Attempt attempt = Attempt.begun(browser);
        states.begin(attempt, organisation, "/account", NOW);

        assertRefused("people.signon.mixed", () -> states.use(attempt, world.organisation(), NOW));
        assertRefused(
                "people.signon.browser",
                () -> states.use(new Attempt(Secret.fresh(), attempt.state()), organisation, NOW));
        assertRefused("people.signon.late", () -> states.use(new Attempt(browser, Secret.fresh()), organisation, NOW));
        assertRefused("people.signon.late", () -> states.use(attempt, organisation, NOW.plus(SignOnState.HOLDS)));
        assertThat(states.use(attempt, organisation, NOW)).isEqualTo("/account");
        assertRefused("people.signon.replayed", () -> states.use(attempt, organisation, NOW));
    }

    @Test
    void aSessionThroughAProviderGivesRightsThereOnly() {
        PersonId person = world.member(organisation, Role.LEARNER);
        OrganisationId other = world.organisation();
        people.join(person, other, null, Role.ADMINISTRATOR, Profession.OTHER, world.today());

        SignedIn through = signedIn(sessions.openThrough(person, organisation, false, Optional.empty(), "", NOW));
        SignedIn byPassword = signedIn(sessions.open(person, Optional.empty(), "", NOW));

        assertThat(through.seats()).extracting(Seat::organisation).containsOnly(organisation);
        assertThat(byPassword.seats()).extracting(Seat::organisation).containsOnly(organisation, other);
    }

    @Test
    void passwordsEndOnlyByWhoCameInWithoutOne() {
        SignInRules wanted = new SignInRules(true, false);
        assertRefused("people.provider.passwords.first", () -> providers.rule(keeper, wanted, NOW));
        String secret = sessions.openThrough(keeper.person(), organisation, false, Optional.empty(), "", NOW);
        CurrentUser through = new CurrentUser();
        through.enter(signedIn(secret));

        providers.rule(through, wanted, NOW);

        String byPassword = sessions.open(keeper.person(), Optional.empty(), "", NOW);
        assertThat(signedIn(byPassword).roles()).isEmpty();
        assertThat(signedIn(secret).roles()).contains(Role.ADMINISTRATOR);
        providers.rescue(as(organisation, keeper.person(), Role.PLATFORM_ADMINISTRATOR), organisation);
        assertThat(signedIn(byPassword).roles()).contains(Role.ADMINISTRATOR);
    }

    @Test
    void whereItIsSwitchedOffItsSessionsEnd() {
        String secret = sessions.openThrough(keeper.person(), organisation, false, Optional.empty(), "", NOW);

        providers.describe(keeper, off(wish("", "")), "", NOW);

        assertThat(sessions.recognise(secret, NOW)).isEmpty();
        assertRefused("people.signon.off", () -> arrive("s1", "noor", List.of("iedereen")));
    }

    private PersonId arrive(String subject, String account, List<String> groups) {
        return arrivals.arrive(organisation, claims(subject, account + "@" + domain, true, groups), NOW);
    }

    private static Claims claims(String subject, String email, boolean verified, List<String> groups) {
        Map<String, Object> said = new HashMap<>();
        said.put("email", email);
        said.put("email_verified", verified);
        said.put("name", "Naam Van " + email.substring(0, email.indexOf('@')));
        said.put("groups", groups);
        return new Claims(ISSUER, subject, said);
    }

    private static ProviderWish wish(String claim, String rules) {
        return new ProviderWish(
                "o-" + NAMES.incrementAndGet(),
                ISSUER,
                "overenweer",
                "openid email",
                new ClaimRules(claim, rules),
                new ClaimRules("", ""),
                new ClaimRules("", ""),
                "LEARNER",
                false,
                false,
                true);
    }

    private static ProviderWish without(ProviderWish wish) {
        return new ProviderWish(
                wish.code(),
                wish.issuer(),
                wish.client(),
                wish.scopes(),
                wish.roles(),
                wish.professions(),
                wish.teams(),
                "",
                false,
                false,
                true);
    }

    private static ProviderWish off(ProviderWish wish) {
        return new ProviderWish(
                wish.code(),
                wish.issuer(),
                wish.client(),
                wish.scopes(),
                wish.roles(),
                wish.professions(),
                wish.teams(),
                "",
                false,
                false,
                false);
    }

    private List<Role> roles(PersonId person) {
        return List.copyOf(rolesAt(person, NOW));
    }

    private java.util.Set<Role> rolesAt(PersonId person, Instant moment) {
        String secret = sessions.openThrough(person, organisation, false, Optional.empty(), "", moment);
        return sessions.recognise(secret, moment).orElseThrow().roles();
    }

    private SignedIn signedIn(String secret) {
        return sessions.recognise(secret, NOW).orElseThrow();
    }

    private static CurrentUser as(OrganisationId organisation, PersonId person, Role role) {
        Seat seat = new Seat(organisation, "O", OrganisationKind.GGZ, null, role, Profession.GGZ);
        CurrentUser user = new CurrentUser();
        user.enter(new SignedIn(1, person, "B", "b@x.nl", List.of(seat), Optional.of(organisation)));
        return user;
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.messageKey())
                .isEqualTo(key));
    }
}
