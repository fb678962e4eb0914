package nl.overenweer.people.security;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Settings;
import nl.overenweer.shared.Texts;

/** Makes the administrator that the operator's command asked for. Without the command nobody is made, so no account has a known password. */
@Startup
@Singleton(name = "FirstAdministrator")
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAdministrator {
    @Inject
    private Settings settings;

    @Inject
    private PlatformAdministrators administrators;

    @Inject
    private Clocks clocks;

    @PostConstruct
    void answer() {
        settings.askedAdministrator().ifPresent(asked -> {
            Texts texts = Texts.in(Texts.DUTCH);
            try {
                administrators.appoint(asked.email(), asked.name(), asked.password(), clocks.now());
                settings.answerAdministrator(true, texts.of("people.administrator.made", asked.email()));
            } catch (RuleBroken refusal) {
                settings.answerAdministrator(
                        false,
                        texts.of(refusal.messageKey(), refusal.arguments().toArray()));
            }
        });
    }
}
