package nl.overenweer.mirror;

import static nl.overenweer.learning.LearningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.overenweer.content.Glasses;
import nl.overenweer.learning.AttemptId;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.LearningWorld;
import nl.overenweer.learning.Ticket;
import nl.overenweer.mirror.converging.Coverage.Extent;
import nl.overenweer.mirror.converging.LanguageIndex;
import nl.overenweer.mirror.converging.Misunderstanding;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.OrganisationKind;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.Seat;
import nl.overenweer.people.SignedIn;
import nl.overenweer.people.TeamId;
import nl.overenweer.shared.NotAllowed;
import nl.overenweer.shared.NotFound;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RegionRoomsIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Inject
    private LearningWorld world;

    @Inject
    private Organisations organisations;

    @Inject
    private Attempts attempts;

    @Inject
    private RegionRooms rooms;

    private OrganisationId ggz = new OrganisationId(0);
    private OrganisationId rvdk = new OrganisationId(0);

    @BeforeEach
    void twoInOneRegion() {
        String region = "Regio " + System.nanoTime();
        ggz = organisations.found("Ggz van " + region, OrganisationKind.GGZ, region, NOW);
        rvdk = organisations.found("Raad van " + region, OrganisationKind.RVDK, region.toUpperCase(Locale.ROOT), NOW);
    }

    @Test
    void bothSayYesAndEitherEndsIt() {
        assertThat(rooms.agree(keeper(ggz), rvdk, NOW)).isEqualTo(Accord.OURS);
        assertThat(accord(keeper(rvdk), ggz)).isEqualTo(Accord.THEIRS);
        assertThat(rooms.room(keeper(ggz), rvdk, TODAY).figures()).isEmpty();
        assertThat(rooms.room(keeper(rvdk), ggz, TODAY).figures()).isEmpty();

        assertThat(rooms.agree(keeper(rvdk), ggz, NOW)).isEqualTo(Accord.BOTH);
        assertThat(figures(manager(ggz, null), rvdk, TODAY).guessed()).isFalse();

        rooms.withdraw(keeper(rvdk), ggz);
        assertThat(rooms.room(keeper(ggz), rvdk, TODAY).figures()).isEmpty();
        assertThat(accord(keeper(ggz), rvdk)).isEqualTo(Accord.NONE);
    }

    @Test
    void anOfferSaidTwiceIsNoAnswerToItself() {
        rooms.agree(keeper(ggz), rvdk, NOW);

        assertThat(rooms.agree(keeper(ggz), rvdk, NOW)).isEqualTo(Accord.OURS);
    }

    @Test
    void nobodyElseSeesOrDecides() {
        rooms.agree(keeper(ggz), rvdk, NOW);
        rooms.agree(keeper(rvdk), ggz, NOW);
        OrganisationId elsewhere = world.organisation();
        TeamId team = organisations.addTeam(ggz, null, "Team");

        assertThatThrownBy(() -> rooms.room(keeper(elsewhere), ggz, TODAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rooms.room(manager(ggz, team), rvdk, TODAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rooms.withdraw(manager(ggz, null), rvdk)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> rooms.agree(keeper(elsewhere), rvdk, NOW)).isInstanceOf(NotFound.class);
    }

    @Test
    void anotherRegionAndTheSameProfessionAreNoPair() {
        organisations.rename(rvdk, "Raad verhuisd " + System.nanoTime(), "Elders " + System.nanoTime());

        assertThat(rooms.pairs(keeper(ggz))).isEmpty();
        assertThatThrownBy(() -> rooms.agree(keeper(ggz), rvdk, NOW)).isInstanceOf(NotFound.class);
    }

    @Test
    void theFiguresAreOfBothAndMoveByFivePeople() {
        String module = world.module();
        play(module, ggz, Profession.GGZ, "a", "b", 20);
        play(module, rvdk, Profession.RVDK, "b", "a", 8);
        play(module, rvdk, Profession.RVDK, "b", "c", 12);
        rooms.agree(keeper(ggz), rvdk, NOW);
        rooms.agree(keeper(rvdk), ggz, NOW);

        RegionFigures figures = figures(keeper(ggz), rvdk, TODAY);
        assertThat(figures.index()).contains(new LanguageIndex(70, 55, 82, 40));
        assertThat(figures.misunderstandings()).hasSize(1);
        Misunderstanding widest = figures.misunderstandings().get(0);
        assertThat(widest.guessers()).isEqualTo(Glasses.RVDK);
        assertThat(widest.expected()).isEqualTo("Ik doe c.");
        assertThat(widest.expectedBy()).isEqualTo(6);
        assertThat(widest.chosen()).isEqualTo("Ik doe a.");
        assertThat(figures.coverage().modules()).singleElement().satisfies(each -> {
            assertThat(each.asked()).isEqualTo(40);
            assertThat(each.extent()).isEqualTo(Extent.FEW);
        });

        play(module, rvdk, Profession.RVDK, "c", "b", 4);
        RegionFigures later = figures(keeper(rvdk), ggz, TODAY);
        assertThat(later.index()).isEqualTo(figures.index());
        assertThat(later.misunderstandings()).isEqualTo(figures.misunderstandings());

        play(module, rvdk, Profession.RVDK, "c", "a", 1);
        assertThat(figures(keeper(rvdk), ggz, TODAY).index()).isNotEqualTo(figures.index());
    }

    private Accord accord(CurrentUser user, OrganisationId other) {
        return rooms.room(user, other, TODAY).pair().accord();
    }

    private RegionFigures figures(CurrentUser user, OrganisationId other, LocalDate today) {
        return rooms.room(user, other, today).figures().orElseThrow();
    }

    private void play(
            String module,
            OrganisationId organisation,
            Profession profession,
            String choice,
            String predicted,
            int people) {
        for (int i = 0; i < people; i++) {
            Learner learner = world.learner(organisation, profession);
            AttemptId attempt = attempts.open(learner, module, NOW);
            attempts.decide(learner, attempt, "casus-1", "balie", choice, "niets", Ticket.fresh(), NOW);
            attempts.predict(learner, attempt, "casus-1", "balie", predicted, Ticket.fresh(), NOW);
        }
    }

    private CurrentUser keeper(OrganisationId organisation) {
        return user(organisation, Role.ADMINISTRATOR, null);
    }

    private CurrentUser manager(OrganisationId organisation, @Nullable TeamId team) {
        return user(organisation, Role.MANAGER, team);
    }

    private static CurrentUser user(OrganisationId organisation, Role role, @Nullable TeamId team) {
        CurrentUser user = new CurrentUser();
        Seat seat = new Seat(organisation, "Proef", OrganisationKind.GGZ, team, role, Profession.OTHER);
        user.enter(new SignedIn(1, new PersonId(1), "P", "p@proef.example", List.of(seat), Optional.of(organisation)));
        return user;
    }
}
