package nl.overenweer.audit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.overenweer.audit.chain.Anchor;
import nl.overenweer.audit.chain.Verdict;
import nl.overenweer.shared.Settings;
import nl.overenweer.shared.Texts;

/** Proves the chain when the operator's command asked for it. */
@Startup
@Singleton(name = "ProofAtStart")
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class ProofAtStart {
    @Inject
    private Settings settings;

    @Inject
    private AuditLog log;

    @PostConstruct
    void answer() {
        settings.askedProof().ifPresent(asked -> {
            Optional<Anchor> anchor =
                    asked.hash().isEmpty() ? Optional.empty() : Optional.of(new Anchor(asked.number(), asked.hash()));
            Verdict verdict = log.prove(anchor);
            settings.answerProof(verdict.whole(), VerdictWords.of(verdict, Texts.in(Texts.DUTCH)));
        });
    }
}
