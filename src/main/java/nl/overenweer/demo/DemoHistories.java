package nl.overenweer.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.overenweer.mirror.Mirror;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Settings;

/** At the start of a demonstration its people have a past: done, under way, late, failed and passed after all. */
@Startup
@Singleton(name = "DemoHistories")
@DependsOn({"DemoPeople", "CourseImport"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoHistories {
    @Inject
    private Settings settings;

    @Inject
    private DemoPast past;

    @Inject
    private Mirror mirror;

    @Inject
    private Clocks clocks;

    @PostConstruct
    void begin() {
        if (settings.demo()) {
            LocalDate today = clocks.today();
            HistoryLine.past()
                    .forEach(line -> line.tell(asked -> past.ask(asked, today), walked -> past.walk(walked, today)));
            mirror.refresh(clocks.now());
        }
    }
}
