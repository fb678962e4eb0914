package nl.overenweer.shared.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive means: no threads wait for each other for ever. A database that is away is no reason to kill the process. */
@Liveness
@ApplicationScoped
public class ProcessAlive implements HealthCheck {
    @Override
    public HealthCheckResponse call() {
        boolean stuck = ManagementFactory.getThreadMXBean().findDeadlockedThreads() != null;
        return HealthCheckResponse.named("process").status(!stuck).build();
    }
}
