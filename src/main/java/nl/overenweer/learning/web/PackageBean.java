package nl.overenweer.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.overenweer.learning.Standings;
import nl.overenweer.learning.progress.PackageResult;
import org.jspecify.annotations.Nullable;

/** A package of another tool, before it opens: how it stands, and why. */
@Named("learningPackage")
@RequestScoped
public class PackageBean {
    @Inject
    private Spot spot;

    @Inject
    private Standings standings;

    private @Nullable Optional<PackageResult> result;

    /** Where it runs: the room for packages has that page. */
    public String getPlayer() {
        return "/modules/" + spot.module() + "/" + spot.item() + "/speler";
    }

    /** Whether it ever said anything. */
    public boolean isReported() {
        return result().isPresent();
    }

    /** What it said, as the last part of a key. */
    public String getCompletion() {
        return result().map(PackageResult::completion).map(Enum::name).orElse("NOT_ATTEMPTED");
    }

    public String getSuccess() {
        return result().map(PackageResult::success).map(Enum::name).orElse("UNKNOWN");
    }

    /** In hundredths; null where it told none. */
    public @Nullable Long getScore() {
        return result().flatMap(PackageResult::scaled)
                .map(score -> Math.round(score * 100))
                .orElse(null);
    }

    private Optional<PackageResult> result() {
        Optional<PackageResult> known = result;
        if (known == null) {
            known = standings.reported(spot.learner(), spot.module(), spot.item());
            result = known;
        }
        return known;
    }
}
