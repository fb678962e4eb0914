package nl.overenweer.mirror;

import static nl.overenweer.learning.LearningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Library;
import nl.overenweer.content.VersionId;
import nl.overenweer.learning.AttemptId;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.LearningWorld;
import nl.overenweer.learning.Ticket;
import nl.overenweer.mirror.Reflection.Expected;
import nl.overenweer.mirror.Reflection.Live;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.Profession;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MirrorIT {
    @Inject
    private LearningWorld world;

    @Inject
    private Attempts attempts;

    @Inject
    private Library library;

    @Inject
    private Mirror mirror;

    @Test
    void countsFromTenPeopleOnAndInBatches() {
        String module = world.module();
        OrganisationId organisation = world.organisation();
        decide(module, organisation, Profession.RVDK, "a", 7);
        decide(module, organisation, Profession.RVDK, "b", 2);
        mirror.refresh(NOW);

        assertThat(reflection(module, Glasses.RVDK)).isEqualTo(new Expected(Glasses.RVDK, "b", "Omdat ze wachten.", 9));

        decide(module, organisation, Profession.RVDK, "b", 3);
        assertThat(reflection(module, Glasses.RVDK)).isInstanceOf(Expected.class);

        mirror.refresh(NOW);
        Live live = (Live) reflection(module, Glasses.RVDK);
        assertThat(live.people()).isEqualTo(12);
        assertThat(live.shares()).containsExactly(new Share("a", 58), new Share("b", 42), new Share("", 0));
        assertThat(live.favourite()).contains("a");
        assertThat(live.publishedAt()).isEqualTo(NOW);

        decide(module, organisation, Profession.RVDK, "c", 4);
        mirror.refresh(NOW.plusSeconds(600));
        assertThat(reflection(module, Glasses.RVDK)).isEqualTo(live);
    }

    @Test
    void nobodyIsCountedTwice() {
        String module = world.module();
        Learner learner = world.learner(Profession.GGZ);
        AttemptId attempt = attempts.open(learner, module, NOW);
        decide(learner, attempt, "a");
        attempts.replay(learner, attempt, "casus-1", Ticket.fresh(), NOW);
        decide(learner, attempt, "b");
        mirror.refresh(NOW);
        mirror.refresh(NOW.plusSeconds(600));
        mirror.refresh(NOW.plusSeconds(1200));

        Expected expected = (Expected) reflection(module, Glasses.GGZ);
        assertThat(expected.people()).isEqualTo(1);
    }

    @Test
    void whoHasNeitherProfessionIsNotCounted() {
        String module = world.module();
        decide(module, world.organisation(), Profession.OTHER, "a", 1);
        mirror.refresh(NOW);

        assertThat(((Expected) reflection(module, Glasses.GGZ)).people()).isZero();
        assertThat(((Expected) reflection(module, Glasses.RVDK)).people()).isZero();
    }

    private void decide(String module, OrganisationId organisation, Profession profession, String choice, int people) {
        for (int i = 0; i < people; i++) {
            Learner learner = world.learner(organisation, profession);
            decide(learner, attempts.open(learner, module, NOW), choice);
        }
    }

    private void decide(Learner learner, AttemptId attempt, String choice) {
        attempts.decide(learner, attempt, "casus-1", "balie", choice, "niets", Ticket.fresh(), NOW);
    }

    private Reflection reflection(String module, Glasses side) {
        VersionId version = library.current(module).orElseThrow().id();
        return Optional.ofNullable(mirror.of(version, "casus-1", "balie").get(side))
                .orElseThrow();
    }
}
