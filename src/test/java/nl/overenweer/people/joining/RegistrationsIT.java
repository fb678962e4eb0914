package nl.overenweer.people.joining;

import static nl.overenweer.people.PeopleWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
import nl.overenweer.people.Place;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.Seat;
import nl.overenweer.people.SignedIn;
import nl.overenweer.people.oidc.Providers;
import nl.overenweer.people.security.Passwords;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Texts;
import nl.overenweer.testing.Crowd;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a work address to a learner; what is asked of an address that is not welcome looks the same. */
@ExtendWith(ArquillianExtension.class)
class RegistrationsIT {
    private static final Pattern LINK = Pattern.compile("/registreren/([A-Za-z0-9_-]{43})");
    private static final Place GGZ = new Place(Role.LEARNER, null, Profession.GGZ);

    @Inject
    private PeopleWorld world;

    @Inject
    private Domains domains;

    @Inject
    private Providers providers;

    @Inject
    private Registrations registrations;

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private Dispatches dispatches;

    @Inject
    private Crowd crowd;

    private OrganisationId organisation;
    private String domain;
    private String email;
    private CurrentUser administrator;

    @BeforeEach
    void begins() {
        organisation = world.organisation();
        domain = "d" + System.nanoTime() + ".example";
        email = "nina@" + domain;
        administrator = keeper(organisation, Role.ADMINISTRATOR);
        providers.confirmDomain(keeper(world.organisation(), Role.PLATFORM_ADMINISTRATOR), organisation, domain);
        domains.open(administrator, domain, NOW);
    }

    private CurrentUser keeper(OrganisationId of, Role role) {
        PersonId person = world.member(of, role);
        CurrentUser user = new CurrentUser();
        Seat seat = new Seat(of, "Ggz Test", OrganisationKind.GGZ, null, role, Profession.OTHER);
        user.enter(new SignedIn(1, person, "Beheer", world.emailOf(person), List.of(seat), Optional.of(of)));
        return user;
    }

    private List<Dispatch> mail(String address) {
        return dispatches.shown(Optional.of(address));
    }

    private String asked(String address) {
        registrations.ask(address, Texts.DUTCH, NOW);
        Matcher link = LINK.matcher(mail(address).get(0).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static Registrations.Told told(String name) {
        return new Registrations.Told(name, GGZ, PeopleWorld.PASSWORD);
    }

    @Test
    void aNewcomerBecomesALearner() {
        String secret = asked(email);
        assertThat(registrations.newcomer(secret, NOW)).isPresent();

        registrations.join(secret, told("Nina Nieuw"), NOW);

        PersonId person = people.withEmail(email).orElseThrow();
        assertThat(people.members(organisation, world.today()))
                .filteredOn(each -> each.person().equals(person))
                .singleElement()
                .satisfies(each -> assertThat(each.role()).isEqualTo(Role.LEARNER));
        assertThat(passwords.has(person)).isTrue();
        assertThatThrownBy(() -> registrations.join(secret, told("Nog Eens"), NOW))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void twoAtOnceByOneLinkJoinOnce() throws Exception {
        String secret = asked(email);
        Callable<Boolean> join = () -> {
            registrations.join(secret, told("Nina Nieuw"), NOW);
            return true;
        };

        crowd.invokeAll(List.of(join, join, join));

        assertThat(people.members(organisation, world.today()))
                .filteredOn(each -> each.email().equals(email))
                .hasSize(1);
    }

    @Test
    void anEasyPasswordLeavesTheLinkAlive() {
        String secret = asked(email);

        assertThatThrownBy(() -> registrations.join(secret, new Registrations.Told("Nina", GGZ, "kort"), NOW))
                .isInstanceOf(RuleBroken.class);

        assertThat(registrations.newcomer(secret, NOW)).isPresent();
        assertThat(people.withEmail(email)).isEmpty();
    }

    @Test
    void afterADayTheLinkIsDead() {
        String secret = asked(email);

        assertThat(registrations.newcomer(secret, NOW.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void aDomainOfNobodyGetsNoMail() {
        registrations.ask("nina@niemand-" + domain, Texts.DUTCH, NOW);

        assertThat(mail("nina@niemand-" + domain)).isEmpty();
    }

    @Test
    void whoBelongsAlreadyIsToldSoInTheMailOnly() {
        registrations.join(asked(email), told("Nina Nieuw"), NOW);

        registrations.ask(email, Texts.DUTCH, NOW.plusSeconds(60));

        assertThat(mail(email).get(0).subject()).isEqualTo("Je hebt al een account bij Over en Weer");
        assertThat(mail(email).get(0).text()).doesNotContain("/registreren/");
    }

    @Test
    void whoLeftCantComeBackByHerself() {
        registrations.join(asked(email), told("Nina Nieuw"), NOW);
        var membership = people.members(organisation, world.today()).stream()
                .filter(each -> each.email().equals(email))
                .findFirst()
                .orElseThrow();
        people.end(organisation, membership.id(), world.today());

        registrations.ask(email, Texts.DUTCH, NOW.plus(Duration.ofDays(2)));

        assertThat(mail(email).get(0).text()).contains("beëindigd").doesNotContain("/registreren/");
    }

    @Test
    void anOrganisationOpensItsOwnDomainsOnly() {
        CurrentUser other = keeper(world.organisation(), Role.ADMINISTRATOR);

        assertThatThrownBy(() -> domains.open(other, domain, NOW)).isInstanceOf(RuleBroken.class);
        assertThat(domains.opened(other)).isEmpty();
        assertThat(domains.opened(administrator)).containsExactly(domain);
    }

    @Test
    void aDomainThatIsTakenAwayOpensNothing() {
        CurrentUser platform = keeper(world.organisation(), Role.PLATFORM_ADMINISTRATOR);
        providers.dropDomain(platform, organisation, domain);

        registrations.ask(email, Texts.DUTCH, NOW);

        assertThat(mail(email)).isEmpty();
    }

    @Test
    void aLinkOfADomainThatWasGivenUpIsDead() {
        String secret = asked(email);
        domains.close(administrator, domain);

        assertThatThrownBy(() -> registrations.join(secret, told("Nina Nieuw"), NOW))
                .isInstanceOf(RuleBroken.class);
    }
}
