package nl.overenweer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.overenweer.certificate.Certificates;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.learning.AttemptId;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.LearningWorld;
import nl.overenweer.learning.ProgressState;
import nl.overenweer.learning.Standings;
import nl.overenweer.people.Profession;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every module that came with the product, from its first page to the certificate, by the verbs that learners use; then taken back. */
@ExtendWith(ArquillianExtension.class)
class EveryModuleIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final int ALL = 18;

    @Inject
    private UserTransaction transaction;

    @Inject
    private LearningWorld world;

    @Inject
    private Library library;

    @Inject
    private Attempts attempts;

    @Inject
    private Standings standings;

    @Inject
    private Certificates certificates;

    @BeforeEach
    void begins() throws Exception {
        transaction.setTransactionTimeout(300);
        transaction.begin();
    }

    @AfterEach
    void takesItBack() throws SystemException {
        transaction.rollback();
    }

    @ParameterizedTest
    @EnumSource(names = {"GGZ", "RVDK"})
    void eachLeadsToItsCertificate(Profession profession) {
        Learner learner = world.learner(profession);
        List<String> modules = library.shelf().stream()
                .filter(version -> library.isImported(version.id()))
                .map(ModuleVersion::module)
                .toList();

        modules.forEach(module -> walk(learner, module));

        assertThat(modules).hasSize(ALL);
        assertThat(certificates.of(learner.person()))
                .extracting(own -> own.proof().module())
                .containsExactlyInAnyOrderElementsOf(modules);
    }

    private void walk(Learner learner, String module) {
        Random chance = new Random(module.hashCode());
        Pace pace = new Pace(TODAY, 60, chance);
        AttemptId attempt = attempts.open(learner, module, pace.now());

        new Walk(attempts, standings, learner, standings.attempt(learner, attempt), Until.of("end"), pace, chance).go();

        assertThat(standings.attempt(learner, attempt).state()).as(module).isEqualTo(ProgressState.DONE);
    }
}
