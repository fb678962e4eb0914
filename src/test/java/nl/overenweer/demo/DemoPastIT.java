package nl.overenweer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.overenweer.learning.AttemptCard;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.ProgressState;
import nl.overenweer.learning.Standings;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.OrganisationLine;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.People;
import nl.overenweer.people.Profession;
import nl.overenweer.report.CompletionFilter;
import nl.overenweer.report.CompletionReport;
import nl.overenweer.report.CompletionRow;
import nl.overenweer.report.Counts;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The past of one organisation, told in one transaction that is taken back: no other test meets these people. */
@ExtendWith(ArquillianExtension.class)
class DemoPastIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
    private static final String CARE = "Ggz Westerkade";
    private static final String KINDCHECK = "meldcode-en-kindcheck";
    private static final String PARENTHOOD = "psychopathologie-en-ouderschap";

    @Inject
    private UserTransaction transaction;

    @Inject
    private DemoPopulation population;

    @Inject
    private DemoPast past;

    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    @Inject
    private Standings standings;

    @Inject
    private CompletionReport report;

    private ManagedScope scope;

    @BeforeEach
    void tellsThePast() throws Exception {
        transaction.setTransactionTimeout(300);
        transaction.begin();
        population.settle(NOW);
        scope = new ManagedScope(organisation(CARE), Set.of());
        tell();
    }

    @AfterEach
    void takesItBack() throws SystemException {
        transaction.rollback();
    }

    @Test
    void everyStateIsThereAndASecondTimeChangesNothing() {
        Counts counts = report.overview(scope, CompletionFilter.ALL, TODAY).counts();
        assertThat(counts.done()).isPositive();
        assertThat(counts.busy()).isPositive();
        assertThat(counts.late()).isPositive();
        assertThat(counts.todo()).isPositive();
        List<AttemptCard> hers = cards("sanne.dewit");

        tell();

        assertThat(report.overview(scope, CompletionFilter.ALL, TODAY).counts()).isEqualTo(counts);
        assertThat(cards("sanne.dewit")).isEqualTo(hers);
    }

    @Test
    void everyoneStopsWhereTheListSays() {
        assertThat(card("sanne.dewit", KINDCHECK).here()).endsWith("/casus-1/berichtje");
        assertThat(card("sanne.dewit", PARENTHOOD).state()).isEqualTo(ProgressState.DONE);
        assertThat(card("naima.bouzid", KINDCHECK).here()).endsWith("/toets/vraag-6");
        assertThat(card("chayenne.wijngaarde", KINDCHECK).here()).endsWith("/de-vijf-stappen");
        assertThat(card("femke.postma", KINDCHECK).here()).endsWith("/eindtoets/uitslag");
        assertThat(card("femke.postma", KINDCHECK).state()).isEqualTo(ProgressState.BUSY);
        assertThat(card("tariq.rahimi", KINDCHECK).state()).isEqualTo(ProgressState.DONE);
        assertThat(card("wouter.hendriks", KINDCHECK).state()).isEqualTo(ProgressState.DONE);
        assertThat(cards("noa.vermeulen")).isEmpty();
    }

    @Test
    void nobodyOfOneOrganisationIsInTheReportOfAnother() {
        ManagedScope other = new ManagedScope(organisation("Ggz De Linde"), Set.of());

        assertThat(report.overview(other, CompletionFilter.ALL, TODAY).counts().total())
                .isZero();
        for (CompletionRow row : report.first(scope, CompletionFilter.ALL, 25, TODAY)) {
            assertThat(report.of(scope, row.person(), TODAY)).isNotEmpty();
            assertThat(report.of(other, row.person(), TODAY)).isEmpty();
        }
    }

    private void tell() {
        HistoryLine.past()
                .forEach(line -> line.tell(
                        asked -> {
                            if (asked.organisation().equals(CARE)) {
                                past.ask(asked, TODAY);
                            }
                        },
                        walked -> {
                            if (walked.organisation().equals(CARE)) {
                                past.walk(walked, TODAY);
                            }
                        }));
    }

    private AttemptCard card(String name, String module) {
        return cards(name).stream()
                .filter(card -> card.module().equals(module))
                .findFirst()
                .orElseThrow();
    }

    private List<AttemptCard> cards(String name) {
        return standings.mine(new Learner(
                people.withEmail(name + "@ggz-westerkade.example").orElseThrow(),
                scope.organisation(),
                Profession.GGZ));
    }

    private OrganisationId organisation(String name) {
        return organisations.lines(TODAY).stream()
                .filter(each -> each.name().equals(name))
                .map(OrganisationLine::id)
                .findFirst()
                .orElseThrow();
    }
}
