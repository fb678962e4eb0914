package nl.overenweer.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.overenweer.people.SignInHint;
import nl.overenweer.shared.Settings;

/** Whom the sign-in page offers to look around as: one for each thing that somebody may come for. */
@ApplicationScoped
public class DemoAccounts implements SignInHint {
    public static final String PASSWORD = "samen-voor-het-kind";
    public static final String PLATFORM = "lotte.brandsma@overenweer.example";
    public static final String IN_TWO = "farah.boukhari@ggz-westerkade.example";

    private static final String WESTERKADE = "Ggz Westerkade";
    private static final String NOORDRAND = "Raad locatie Noordrand";

    @Inject
    private Settings settings;

    @Override
    public List<Account> accounts() {
        if (!settings.demo()) {
            return List.of();
        }
        return List.of(
                new Account("Sanne de Wit", "sanne.dewit@ggz-westerkade.example", WESTERKADE, "demo.account.learner"),
                new Account(
                        "Youssef El Amrani",
                        "youssef.elamrani@raad-noordrand.example",
                        NOORDRAND,
                        "demo.account.learner"),
                new Account("Farah Boukhari", IN_TWO, WESTERKADE, "demo.account.two"),
                new Account(
                        "Noa Vermeulen", "noa.vermeulen@ggz-westerkade.example", WESTERKADE, "demo.account.newcomer"),
                new Account("Roos Verbeek", "roos.verbeek@raad-noordrand.example", NOORDRAND, "demo.account.trainer"),
                new Account(
                        "Marjolein Kuipers",
                        "marjolein.kuipers@ggz-westerkade.example",
                        WESTERKADE,
                        "demo.account.manager"),
                new Account(
                        "Pieter Hoekstra",
                        "pieter.hoekstra@raad-noordrand.example",
                        NOORDRAND,
                        "demo.account.team-manager"),
                new Account(
                        "Imran Yıldız",
                        "imran.yildiz@ggz-westerkade.example",
                        WESTERKADE,
                        "demo.account.administrator"),
                new Account("Lotte Brandsma", PLATFORM, "Beheer van Over en Weer", "demo.account.platform"));
    }

    @Override
    public String password() {
        return settings.demo() ? PASSWORD : "";
    }
}
