package nl.overenweer.learning;

import java.util.Optional;
import nl.overenweer.learning.progress.PackageResult;
import nl.overenweer.learning.progress.PackageResult.Completion;
import nl.overenweer.learning.progress.PackageResult.Success;

/** What a package said, as the particulars of a step. */
final class Reported {
    private Reported() {}

    static Payload of(PackageResult result) {
        return Payload.NONE
                .with("completion", result.completion().name())
                .with("success", result.success().name())
                .with("scaled", result.scaled().map(String::valueOf).orElse(""));
    }

    static PackageResult read(Payload payload) {
        return new PackageResult(
                Completion.valueOf(payload.text("completion")),
                Success.valueOf(payload.text("success")),
                Optional.of(payload.text("scaled"))
                        .filter(score -> !score.isEmpty())
                        .map(Double::valueOf));
    }
}
