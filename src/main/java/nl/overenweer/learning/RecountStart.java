package nl.overenweer.learning;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.overenweer.people.OrganisationLine;
import nl.overenweer.people.Organisations;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Settings;
import nl.overenweer.shared.Texts;

/** Answers the operator's command {@code recount}: are the figures that are kept those that follow from the ledger? */
@Startup
@Singleton(name = "RecountStart")
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class RecountStart {
    private static final int MOST_TOLD = 200;

    @Inject
    private Settings settings;

    @Inject
    private Recounting recounting;

    @Inject
    private Organisations organisations;

    @Inject
    private Clocks clocks;

    private final Texts texts = Texts.in(Texts.DUTCH);

    @PostConstruct
    void answer() {
        settings.askedRecount().ifPresent(asked -> {
            List<OrganisationLine> meant = organisations.lines(clocks.today()).stream()
                    .filter(each -> asked.isEmpty() || each.name().equalsIgnoreCase(asked))
                    .toList();
            List<String> said = new ArrayList<>();
            long differences = 0;
            for (OrganisationLine each : meant) {
                differences += count(each, said);
            }
            said.add(
                    meant.isEmpty()
                            ? texts.of("learning.recount.unknown", asked)
                            : texts.of("learning.recount.all", differences));
            settings.answerRecount(!meant.isEmpty() && differences == 0, String.join("\n", said));
        });
    }

    /** A line for the organisation, and one for each difference. */
    private long count(OrganisationLine organisation, List<String> said) {
        long attempts = 0;
        long steps = 0;
        List<Difference> differences = new ArrayList<>();
        Recounting.Part part = recounting.after(organisation.id(), new AttemptId(0));
        while (part.attempts() > 0) {
            attempts += part.attempts();
            steps += part.steps();
            differences.addAll(part.differences());
            part = recounting.after(organisation.id(), part.last());
        }
        said.add(texts.of("learning.recount.organisation", organisation.name(), attempts, steps, differences.size()));
        differences.stream().limit(MOST_TOLD).map(this::told).forEach(said::add);
        return differences.size();
    }

    private String told(Difference each) {
        String key = each.column().equals(Difference.ROW) ? "learning.recount.missing" : "learning.recount.difference";
        return texts.of(key, each.attempt().value(), each.column(), each.kept(), each.counted());
    }
}
