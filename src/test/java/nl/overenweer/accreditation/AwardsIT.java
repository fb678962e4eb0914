package nl.overenweer.accreditation;

import static nl.overenweer.learning.LearningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.LearningWorld;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.Outdated;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.testing.Crowd;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AwardsIT {
    @Inject
    private AccreditationWorld accreditation;

    @Inject
    private LearningWorld world;

    @Inject
    private Awards awards;

    @Inject
    private Lists lists;

    @Inject
    private Numbers numbers;

    @Inject
    private Crowd crowd;

    private Learner anouk;
    private Learner bram;
    private PersonId keeper;
    private Scope here;
    private String module;
    private RegisterId register;

    @BeforeEach
    void twoFinishedAndOneGaveHerNumber() {
        anouk = world.learner(Profession.GGZ);
        bram = world.learner(anouk.organisation(), Profession.GGZ);
        keeper = world.learner(anouk.organisation(), Profession.OTHER).person();
        here = accreditation.of(anouk);
        module = world.closingModule();
        accreditation.finishes(anouk, module, NOW);
        accreditation.finishes(bram, module, NOW.plusSeconds(60));
        register = accreditation.register();
        accreditation.number(anouk, register, "P-1");
    }

    @Test
    void anAccreditationThatComesLaterGivesPointsToOldCertificatesOnce() {
        assertThat(awards.simulate(here).coming()).isEmpty();
        accreditation.accredited(register, module, keeper);

        Awards.Simulation shown = awards.simulate(here);
        assertThat(shown.coming()).extracting(Awards.Coming::number).containsExactly("P-1");
        assertThat(shown.numberless()).isEqualTo(1);
        assertThat(awards.of(anouk.person()))
                .extracting(Awards.Points::progress)
                .containsExactly(Progress.EXPECTED);

        assertThat(awards.write(here, 1, keeper, NOW)).isEqualTo(1);
        assertThat(awards.simulate(here).coming()).isEmpty();
        assertThat(awards.of(anouk.person()))
                .extracting(Awards.Points::progress)
                .containsExactly(Progress.READY);
    }

    @Test
    void theModuleOnceMoreInThePeriodGivesNothing() {
        accreditation.accredited(register, module, keeper);
        awards.write(here, 1, keeper, NOW);

        accreditation.finishes(anouk, module, NOW.plusSeconds(3600));

        assertThat(awards.simulate(here).coming()).isEmpty();
    }

    @Test
    void aRefresherGivesNoPoints() {
        Learner carla = world.learner(anouk.organisation(), Profession.GGZ);
        accreditation.number(carla, register, "P-3");
        accreditation.accredited(register, module, keeper);

        accreditation.refreshes(carla, module, NOW.plusSeconds(3600));

        assertThat(awards.simulate(here).coming())
                .extracting(Awards.Coming::number)
                .containsExactly("P-1");
    }

    @Test
    void whatIsNoLongerWhatWasShownIsNotWritten() {
        accreditation.accredited(register, module, keeper);
        accreditation.number(bram, register, "P-2");

        assertThatThrownBy(() -> awards.write(here, 1, keeper, NOW)).isInstanceOf(Outdated.class);
        assertThat(awards.simulate(here).coming()).hasSize(2);
    }

    @Test
    void tenAtOnceWriteOnce() throws Exception {
        accreditation.accredited(register, module, keeper);
        Callable<Integer> run = () -> awards.write(here, 1, keeper, NOW);

        int written = 0;
        for (Future<Integer> each : crowd.invokeAll(Collections.nCopies(10, run))) {
            written += done(each);
        }

        assertThat(written).isEqualTo(1);
        assertThat(lists.waiting(here, register)).isEqualTo(1);
    }

    @Test
    void anotherOrganisationSeesAndWritesNothingOfIt() {
        accreditation.accredited(register, module, keeper);
        Learner stranger = world.learner(Profession.GGZ);
        Scope there = accreditation.of(stranger);

        assertThat(awards.simulate(there).coming()).isEmpty();
        awards.write(here, 1, keeper, NOW);
        ListId list = lists.make(here, register, keeper, NOW);
        assertThat(lists.in(there)).isEmpty();
        assertThatThrownBy(() -> lists.lines(there, list)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lists.leave(there, list)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lists.send(there, list, "elders", stranger.person(), NOW))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aRefusedLineGoesIntoTheNextListOnceItsNumberIsMended() {
        accreditation.accredited(register, module, keeper);
        awards.write(here, 1, keeper, NOW);
        ListId first = lists.make(here, register, keeper, NOW);
        long line = lists.lines(here, first).get(0).id();
        lists.send(here, first, "gemaild", keeper, NOW);

        lists.refuse(here, first, Set.of(line), "Onbekend nummer", keeper, NOW);
        assertThat(awards.of(anouk.person()).get(0).reason()).isEqualTo("Onbekend nummer");
        assertThat(lists.waiting(here, register)).isZero();
        assertThat(numbers.keep(anouk.person(), register, "P-9", NOW)).isEqualTo(1);
        ListId second = lists.make(here, register, keeper, NOW);

        assertThat(lists.leave(here, second).rows().get(1)).contains("P-9");
        assertThat(lists.leave(here, first).rows().get(1)).contains("P-1");
        lists.send(here, second, "gemaild", keeper, NOW);
        lists.confirm(here, second, Set.of(lists.lines(here, second).get(0).id()), keeper, NOW);
        assertThat(awards.of(anouk.person()))
                .extracting(Awards.Points::progress)
                .containsExactly(Progress.CONFIRMED);
    }

    @Test
    void aListIsSentOnceAndAnsweredAfterwards() {
        accreditation.accredited(register, module, keeper);
        awards.write(here, 1, keeper, NOW);
        ListId list = lists.make(here, register, keeper, NOW);
        Set<Long> line = Set.of(lists.lines(here, list).get(0).id());

        assertRefused(() -> lists.make(here, register, keeper, NOW), "accreditation.list.nothing");
        assertRefused(() -> lists.confirm(here, list, line, keeper, NOW), "accreditation.list.unsent");
        lists.send(here, list, "gemaild", keeper, NOW);
        assertRefused(() -> lists.send(here, list, "gemaild", keeper, NOW), "accreditation.list.sent");
        assertRefused(() -> lists.drop(here, list), "accreditation.list.sent");
        assertRefused(() -> lists.refuse(here, list, line, " ", keeper, NOW), "accreditation.line.reason.missing");
        lists.confirm(here, list, line, keeper, NOW);
        assertRefused(() -> lists.confirm(here, list, line, keeper, NOW), "accreditation.line.answered");
    }

    @Test
    void aListThatIsNotSentAfterAllGivesItsLinesBack() {
        accreditation.accredited(register, module, keeper);
        awards.write(here, 1, keeper, NOW);
        ListId list = lists.make(here, register, keeper, NOW);

        lists.drop(here, list);

        assertThat(lists.in(here)).isEmpty();
        assertThat(lists.waiting(here, register)).isEqualTo(1);
    }

    @Test
    void aWithdrawnNumberGoesOnNoList() {
        accreditation.accredited(register, module, keeper);
        awards.write(here, 1, keeper, NOW);

        numbers.withdraw(anouk.person(), register, NOW);

        assertThat(lists.waiting(here, register)).isZero();
        accreditation.number(anouk, register, "P-1");
        assertThat(lists.waiting(here, register)).isEqualTo(1);
        assertThat(awards.simulate(here).coming()).isEmpty();
    }

    private static void assertRefused(Runnable deed, String key) {
        assertThatThrownBy(deed::run).isInstanceOf(RuleBroken.class).hasMessage(key);
    }

    private static int done(Future<Integer> deed) throws InterruptedException {
        try {
            return deed.get();
        } catch (ExecutionException refused) {
            assertThat(List.of(refused.getCause())).hasOnlyElementsOfType(Outdated.class);
            return 0;
        }
    }
}
