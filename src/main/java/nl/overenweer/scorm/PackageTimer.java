package nl.overenweer.scorm;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.overenweer.shared.Clocks;

/** Gives up imports that stopped, as by a restart, and takes away what is left of them and of removed packages, bit by bit. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PackageTimer {
    private static final int MOST_BITS = 200;

    @Inject
    private PackageImports imports;

    @Inject
    private ScormPackages packages;

    @Inject
    private Clocks clocks;

    @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
    void look() {
        imports.giveUp(clocks.now());
        int bits = 0;
        while (bits++ < MOST_BITS && packages.sweep()) {
            // the next bit
        }
    }
}
