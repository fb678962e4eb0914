package nl.overenweer.accreditation.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.overenweer.accreditation.Accreditation;
import nl.overenweer.accreditation.Accreditations;

/** What modules give, as their pages tell everybody: asked again after some seconds, so that a learner's page does not ask each time. */
@ApplicationScoped
public class ModulePoints {
    private static final int MODULES = 1_000;

    private record Asked(String module, LocalDate day) {}

    /** One register's points. */
    public record Given(String register, String unit, BigDecimal points, LocalDate until, boolean example) {
        static Given of(Accreditation granted) {
            return new Given(
                    granted.register().title(),
                    String.valueOf(granted.register().terms().unit()),
                    granted.terms().points(),
                    granted.terms().until(),
                    granted.register().isExample());
        }
    }

    @Inject
    private Accreditations accreditations;

    private final LoadingCache<Asked, List<Given>> given = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(10))
            .maximumSize(MODULES)
            .build(this::ask);

    List<Given> of(String module, LocalDate day) {
        return given.get(new Asked(module, day));
    }

    private List<Given> ask(Asked asked) {
        return accreditations.giving(asked.module(), asked.day()).stream()
                .map(Given::of)
                .toList();
    }
}
