package nl.overenweer.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Inject;
import nl.overenweer.shared.Settings;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A demonstration is ready once its past is told; before that people can sign in already. Elsewhere there is nothing to wait for. */
@Default
@Readiness
@ApplicationScoped
public class DemoReady implements HealthCheck {
    @Inject
    private Settings settings;

    private volatile boolean told;

    void tell() {
        told = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("demo")
                .status(told || !settings.demo())
                .build();
    }
}
