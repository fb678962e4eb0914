package nl.overenweer.enrolment;

import static nl.overenweer.learning.LearningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.overenweer.learning.LearningWorld;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Assigning at one and the same moment: a button pressed twice, two managers, the hourly round. */
@ExtendWith(ArquillianExtension.class)
class AtOnceIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final int TIMES = 6;
    private static final int PEOPLE = 12;

    @Inject
    private LearningWorld world;

    @Inject
    private Assignments assignments;

    @Inject
    private Assigned assigned;

    @Inject
    private Rounds rounds;

    @Inject
    private Enrolments enrolments;

    private final ExecutorService two = Executors.newFixedThreadPool(2);
    private OrganisationId organisation;
    private ManagedScope whole;
    private PersonId learner;
    private PersonId manager;

    @BeforeEach
    void begins() {
        organisation = world.organisation();
        whole = new ManagedScope(organisation, Set.of());
        learner = world.learner(organisation, Profession.GGZ).person();
        for (int i = 1; i < PEOPLE; i++) {
            world.learner(organisation, Profession.GGZ);
        }
        manager = world.learner(world.organisation(), Profession.OTHER).person();
    }

    @AfterEach
    void ends() {
        two.shutdownNow();
    }

    @Test
    void theSameActTwiceAtOnceGivesTheSameAnswerAndAsksOnce() throws Exception {
        for (int time = 1; time <= TIMES; time++) {
            List<String> modules = List.of(world.module(), world.module());
            String act = modules.get(0);

            List<Integer> answers =
                    atOnce(() -> assign(request(modules, DUE), act), () -> assign(request(modules, DUE), act));

            assertThat(answers).containsExactly(PEOPLE, PEOPLE);
            assertThat(assigned.lines(whole, 0, 1).total()).isEqualTo(2 * time);
            assertThat(assigned.ofAct(whole, act, manager))
                    .extracting(each -> assigned.line(whole, each.id()).asked())
                    .containsExactly(PEOPLE, PEOPLE);
        }
    }

    @Test
    void twoActsAtOnceBothHoldAndTheEarliestDateCounts() throws Exception {
        for (int time = 1; time <= TIMES; time++) {
            List<String> modules = List.of(world.module(), world.module());
            List<String> turned = List.of(modules.get(1), modules.get(0));

            atOnce(
                    () -> assign(request(modules, DUE.plusDays(9)), modules.get(0)),
                    () -> assign(request(turned, DUE), modules.get(1)));

            assertThat(enrolments.of(learner, organisation))
                    .filteredOn(each -> modules.contains(each.module()))
                    .extracting(each -> each.dueOn().orElseThrow())
                    .containsExactly(DUE, DUE);
        }
    }

    @Test
    void stoppingWhileTheRoundGoesLeavesNothingHalfDone() throws Exception {
        for (int time = 1; time <= TIMES; time++) {
            String module = world.module();
            assign(request(List.of(module), DUE), module);
            long id = assigned.ofAct(whole, module, manager).get(0).id();
            PersonId newcomer = world.learner(organisation, Profession.GGZ).person();

            atOnce(() -> rounds.catchUp(new Lasting(id, organisation), TODAY, NOW.plusSeconds(60)), () -> stop(id));

            assertThat(enrolments.of(newcomer, organisation, module)).isEmpty();
            assertThat(enrolments.of(learner, organisation, module)).isEmpty();
        }
    }

    private int assign(Request request, String act) {
        return assignments.assign(whole, request, act, manager, TODAY, NOW);
    }

    private int stop(long id) {
        assigned.stop(whole, id, manager, NOW.plusSeconds(60));
        return 0;
    }

    private static Request request(List<String> modules, LocalDate due) {
        return new Request(modules, new Group.Everybody(), new Term.On(due), null, "");
    }

    private List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Integer> first = two.submit(together(start, one));
        Future<Integer> second = two.submit(together(start, other));
        return List.of(first.get(), second.get());
    }

    private static Callable<Integer> together(CyclicBarrier start, Callable<Integer> deed) {
        return () -> {
            start.await();
            return deed.call();
        };
    }
}
