package nl.overenweer.enrolment.reminding;

import static nl.overenweer.learning.LearningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.overenweer.enrolment.Assignments;
import nl.overenweer.enrolment.Exemption;
import nl.overenweer.enrolment.Exemptions;
import nl.overenweer.enrolment.Group;
import nl.overenweer.enrolment.Request;
import nl.overenweer.enrolment.Term;
import nl.overenweer.learning.AttemptId;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.LearningWorld;
import nl.overenweer.learning.Ticket;
import nl.overenweer.mail.Dispatch;
import nl.overenweer.mail.Dispatches;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.TeamId;
import nl.overenweer.people.security.MailChoices;
import nl.overenweer.shared.Texts;
import nl.overenweer.testing.Crowd;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is reminded of what on which day, and who is not; once, whoever asks how often. */
@ExtendWith(ArquillianExtension.class)
class RemindersIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 16);

    @Inject
    private LearningWorld world;

    @Inject
    private Assignments assignments;

    @Inject
    private Exemptions exemptions;

    @Inject
    private Attempts attempts;

    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    @Inject
    private Reminders reminders;

    @Inject
    private Summaries summaries;

    @Inject
    private ReminderTexts texts;

    @Inject
    private MailChoices choices;

    @Inject
    private Dispatches dispatches;

    @Inject
    private Crowd crowd;

    private OrganisationId organisation;
    private TeamId team;
    private Learner learner;
    private PersonId manager;
    private String module;

    @BeforeEach
    void begins() {
        organisation = world.organisation();
        team = organisations.addTeam(organisation, null, "Team Oever");
        learner = world.learner(organisation, Profession.GGZ);
        manager = world.learner(world.organisation(), Profession.OTHER).person();
        people.join(manager, organisation, null, Role.MANAGER, Profession.OTHER, TODAY);
        module = world.module();
    }

    private void assign(String... modules) {
        ManagedScope whole = new ManagedScope(organisation, Set.of());
        Request request = new Request(
                List.of(modules), new Group.Everybody(), new Term.On(DUE), null, "Het staat in het jaarplan.");
        assignments.assign(whole, request, manager, TODAY, NOW);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC);
    }

    private int remind(LocalDate day) {
        return reminders.remind(organisation, day, at(day));
    }

    private List<Dispatch> mail(PersonId person) {
        return dispatches.shown(Optional.of(people.email(person)));
    }

    @Test
    void thirtyAndSevenDaysBeforeAndADayAfter() {
        assign(module);

        assertThat(remind(DUE.minusDays(31))).isZero();
        assertThat(remind(DUE.minusDays(30))).isEqualTo(1);
        assertThat(remind(DUE.minusDays(8))).isZero();
        assertThat(remind(DUE.minusDays(7))).isEqualTo(1);
        assertThat(remind(DUE)).isZero();
        assertThat(remind(DUE.plusDays(1))).isEqualTo(1);

        List<Dispatch> mail = mail(learner.person());
        assertThat(mail.get(0).subject()).startsWith("Al 1 dag te laat: ");
        assertThat(mail.get(1).subject()).startsWith("Nog 7 dagen: ");
        assertThat(mail.get(2).text())
                .contains("woensdag 16 december")
                .contains("Waarom: Het staat in het jaarplan.")
                .contains("/modules/" + module)
                .doesNotContain("/mail/af/");
    }

    @Test
    void askedTwiceAndByManyNodesItRemindsOnce() throws Exception {
        assign(module);
        LocalDate day = DUE.minusDays(7);
        Callable<Integer> node = () -> remind(day);

        crowd.invokeAll(List.of(node, node, node));
        remind(day);
        remind(day.plusDays(1));

        assertThat(mail(learner.person())).hasSize(1);
    }

    @Test
    void whatHasOneLastDayGoesInOneLetter() {
        String other = world.module();
        assign(module, other);

        assertThat(remind(DUE.minusDays(7))).isEqualTo(1);

        assertThat(mail(learner.person()).get(0).subject()).isEqualTo("Nog 7 dagen: 2 modules");
        assertThat(mail(learner.person()).get(0).text()).contains("/leren");
    }

    @Test
    void whoIsDoneGetsNone() {
        assign(module);
        AttemptId attempt = attempts.open(learner, module, NOW.plusSeconds(60));
        attempts.read(learner, attempt, "begin", Ticket.fresh(), NOW.plusSeconds(61));
        attempts.decide(learner, attempt, "casus-1", "balie", "a", "niets", Ticket.fresh(), NOW.plusSeconds(62));
        attempts.predict(learner, attempt, "casus-1", "balie", "a", Ticket.fresh(), NOW.plusSeconds(63));
        attempts.answer(learner, attempt, "toets", "t01", List.of("a"), Ticket.fresh(), NOW.plusSeconds(64));
        attempts.answer(learner, attempt, "toets", "t02", List.of("5"), Ticket.fresh(), NOW.plusSeconds(64));
        attempts.finish(learner, attempt, "toets", Ticket.fresh(), NOW.plusSeconds(65));

        assertThat(remind(DUE.minusDays(7))).isZero();
    }

    @Test
    void whoIsExemptedGetsNone() {
        assign(module);
        exemptions.give(
                new ManagedScope(organisation, Set.of()),
                learner.person(),
                module,
                new Exemption.Ground("Met pensioen", ""),
                manager,
                TODAY,
                NOW.plusSeconds(9));

        assertThat(remind(DUE.minusDays(7))).isZero();
    }

    @Test
    void whoLeftGetsNone() {
        assign(module);
        var membership = people.members(organisation, TODAY).stream()
                .filter(each -> each.person().equals(learner.person()))
                .findFirst()
                .orElseThrow();
        people.end(organisation, membership.id(), DUE.minusDays(10));

        assertThat(remind(DUE.minusDays(7))).isZero();
    }

    @Test
    void anOrganisationChoosesItsMomentsAndWords() {
        assign(module);
        texts.choose(organisation, new Moments(List.of(10), List.of()), false, false);
        Words words =
                Words.typed(Kind.BEFORE, "{dagen} voor {module}", "Dit hoort bij ons jaarplan.\nDoe <het> vandaag.");
        texts.choose(organisation, Kind.BEFORE, Texts.DUTCH, words, manager, NOW);

        assertThat(remind(DUE.minusDays(30))).isZero();
        assertThat(remind(DUE.minusDays(10))).isEqualTo(1);
        assertThat(remind(DUE.plusDays(1))).isZero();

        Dispatch letter = mail(learner.person()).get(0);
        assertThat(letter.subject()).startsWith("10 dagen voor ");
        assertThat(letter.html()).contains("<p>Doe &lt;het&gt; vandaag.</p>");
        texts.reset(organisation, Kind.BEFORE, Texts.DUTCH);
        assertThat(texts.of(organisation, Kind.BEFORE, Texts.DUTCH).subject()).isEqualTo("Nog {dagen}: {module}");
    }

    @Test
    void whatSheChoseHerselfIsRemindedOfOnceUnlessSheWantsNone() {
        attempts.open(learner, module, NOW);
        Learner other = world.learner(organisation, Profession.GGZ);
        attempts.open(other, module, NOW);
        String path = choices.path(other.person(), NOW);
        choices.choose(path.substring("/mail/af/".length()), false, NOW);

        assertThat(remind(TODAY.plusDays(29))).isZero();
        assertThat(remind(TODAY.plusDays(31))).isEqualTo(1);
        assertThat(remind(TODAY.plusDays(32))).isZero();

        assertThat(mail(learner.person()).get(0).text()).contains(choices.path(learner.person(), NOW));
        assertThat(mail(other.person())).isEmpty();
    }

    @Test
    void aLinkThatWasMadeUpChoosesForNobody() {
        assertThat(choices.holder(learner.person() + "-" + "A".repeat(43), NOW)).isEmpty();
        assertThat(choices.holder("x", NOW)).isEmpty();
    }

    @Test
    void aManagerIsToldOnceAWeekOfHerOwnPeopleOnly() {
        PersonId lead = world.learner(world.organisation(), Profession.OTHER).person();
        people.join(lead, organisation, team, Role.MANAGER, Profession.OTHER, TODAY);
        PersonId hers = world.learner(world.organisation(), Profession.GGZ).person();
        people.rename(organisationOf(hers), hers, "Hanna van de Oever");
        people.join(hers, organisation, team, Role.LEARNER, Profession.GGZ, TODAY);
        people.rename(organisation, learner.person(), "Noor van Elders");
        assign(module);
        LocalDate day = DUE.plusDays(2);

        assertThat(summaries.tell(organisation, day, at(day))).isEqualTo(2);
        assertThat(summaries.tell(organisation, day.plusDays(1), at(day.plusDays(1))))
                .isZero();
        assertThat(summaries.tell(organisation, day.plusDays(7), at(day.plusDays(7))))
                .isEqualTo(2);

        assertThat(mail(lead).get(1).text()).contains("Hanna van de Oever").doesNotContain("Noor van Elders");
        assertThat(mail(lead).get(1).subject()).isEqualTo("Deze week: 1 te laat, 0 binnenkort");
        assertThat(mail(manager).get(1).text()).contains("Hanna van de Oever").contains("Noor van Elders");
    }

    private OrganisationId organisationOf(PersonId person) {
        return organisations.lines(TODAY).stream()
                .map(each -> each.id())
                .filter(each -> people.members(each, TODAY).stream()
                        .anyMatch(member -> member.person().equals(person)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingToTellIsNoMail() {
        assertThat(summaries.tell(organisation, TODAY, at(TODAY))).isZero();
    }
}
