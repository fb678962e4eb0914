package nl.overenweer.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.overenweer.mirror.Mirror;
import nl.overenweer.refresher.CatchingUp;
import nl.overenweer.refresher.Sweeping;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Settings;

/**
 * At the start of a demonstration its people get a past: done, under way, late, failed and passed after all. It is told beside the start,
 * so that nobody waits for it to sign in.
 */
@Startup
@Singleton(name = "DemoHistories")
@DependsOn({"DemoPeople", "CourseImport"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoHistories {
    private static final int EVERYBODY = 10_000;
    private static final Logger LOG = Logger.getLogger(DemoHistories.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Settings settings;

    @Inject
    private DemoPast past;

    @Inject
    private Mirror mirror;

    @Inject
    private Sweeping sweeping;

    @Inject
    private CatchingUp catchingUp;

    @Inject
    private DemoAccreditation accreditation;

    @Inject
    private DemoReady ready;

    @Inject
    private Clocks clocks;

    private volatile boolean stopping;

    @PostConstruct
    void begin() {
        if (settings.demo()) {
            executor.execute(this::tell);
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    /** The end of a thread: nobody above hears of a failure, so it is logged here. The product works without a past. */
    private void tell() {
        try {
            Instant begun = clocks.now();
            tell(clocks.today());
            LOG.info(() -> "The past of the demonstration is told, in "
                    + Duration.between(begun, clocks.now()).toMillis() + " ms");
        } catch (RuntimeException e) {
            LOG.log(
                    Level.SEVERE,
                    "The past of the demonstration is not told whole; the next start goes on with it.",
                    e);
        } finally {
            ready.tell();
        }
    }

    private void tell(LocalDate today) {
        for (HistoryLine line : HistoryLine.past()) {
            if (stopping) {
                return;
            }
            line.tell(asked -> past.ask(asked, today), walked -> past.walk(walked, today));
        }
        mirror.refresh(clocks.now());
        accreditation.tell(clocks.now());
        sweeping.next(EVERYBODY, clocks.now()).forEach(learner -> catchingUp.catchUp(learner, clocks.now()));
    }
}
