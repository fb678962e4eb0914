package nl.overenweer.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Settings;

/** At the start of a demonstration the invented people are there. Histories come after this bean. */
@Startup
@Singleton(name = "DemoPeople")
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoPeople {
    @Inject
    private Settings settings;

    @Inject
    private DemoPopulation population;

    @Inject
    private Clocks clocks;

    @PostConstruct
    void begin() {
        if (settings.demo()) {
            population.settle(clocks.now());
        }
    }
}
