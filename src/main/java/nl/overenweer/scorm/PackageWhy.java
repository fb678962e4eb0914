package nl.overenweer.scorm;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.learning.AttemptView;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.progress.PackageResult;
import nl.overenweer.scorm.cmi.CmiRecord;
import nl.overenweer.scorm.cmi.Judgement;
import nl.overenweer.scorm.cmi.Said;
import nl.overenweer.scorm.cmi.Said.Completion;
import nl.overenweer.scorm.cmi.Said.Success;
import nl.overenweer.scorm.manifest.LaunchFile;
import nl.overenweer.scorm.manifest.ManifestItem;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.UseCase;

/** Why a package is done, or not yet: what each part told, by which rule it counts, and how the parts come to one outcome. */
@UseCase
public class PackageWhy {
    /** How the parts come together. */
    public enum Rule {
        /** There is one part: what it says is the outcome. */
        ONE,
        /** The package's own rules sum up (rollup of 2004). */
        SEQUENCED,
        /** All must be completed, and none failed (1.2). */
        TOGETHER
    }

    /**
     * @param number which try it is
     * @param before whether an earlier try made it done: what is done stays done
     */
    public record Account(int number, boolean before, Rule rule, PackageResult result, List<ToldByPart> parts) {
        public Account {
            parts = List.copyOf(parts);
        }
    }

    @Inject
    private RegistrationStore store;

    @Inject
    private Parts parts;

    /** Of her last try; empty while she never opened it. */
    @ReadOnly
    public Optional<Account> of(Learner learner, AttemptView attempt, String item, Instant now) {
        List<Registration> tries = store.tries(learner, attempt.id(), item);
        boolean before =
                tries.stream().skip(1).anyMatch(each -> result(each, now).done());
        return tries.stream().findFirst().map(last -> account(last, tries.size(), before, now));
    }

    private PackageResult result(Registration of, Instant now) {
        return parts.course(of).running(of, parts.said(of), now).result();
    }

    private Account account(Registration of, int number, boolean before, Instant now) {
        PackageCourse course = parts.course(of);
        Map<String, Said> said = parts.said(of);
        Rule rule = course.single() ? Rule.ONE : course.sequenced() ? Rule.SEQUENCED : Rule.TOGETHER;
        List<ToldByPart> told = course.manifest().launchable().stream()
                .filter(part -> said.containsKey(part.id()))
                .map(part -> told(course, of, part))
                .toList();
        return new Account(number, before, rule, result(of, now), told);
    }

    private ToldByPart told(PackageCourse course, Registration of, ManifestItem part) {
        if (!part.launch().map(LaunchFile::sco).orElse(false)) {
            Said shown = new Said(
                    Completion.COMPLETED,
                    Success.UNKNOWN,
                    Optional.empty(),
                    List.of(new Said.Reason("shown", List.of())));
            return new ToldByPart(part.title(), Optional.empty(), shown, List.of());
        }
        CmiRecord record = parts.record(course, of, part.id());
        Said said = record.isFinished() ? Judgement.closed(record) : Judgement.of(record);
        String core = course.sequenced() ? "cmi.score." : "cmi.core.score.";
        return new ToldByPart(
                part.title(),
                record.find(core + "raw").or(() -> record.find(core + "scaled")).filter(score -> !score.isBlank()),
                said,
                objectives(record, course.sequenced()));
    }

    private static List<ToldByPart.Objective> objectives(CmiRecord record, boolean modern) {
        List<ToldByPart.Objective> objectives = new ArrayList<>();
        for (int i = 0; i < record.count("cmi.objectives"); i++) {
            String at = "cmi.objectives." + i + ".";
            objectives.add(new ToldByPart.Objective(
                    record.find(at + "id").orElse(""),
                    record.find(at + (modern ? "completion_status" : "status")).orElse(""),
                    modern ? record.find(at + "success_status").orElse("") : "",
                    record.find(at + "score.raw")
                            .or(() -> record.find(at + "score.scaled"))
                            .orElse("")));
        }
        return objectives.stream().filter(ToldByPart.Objective::hasOutcome).toList();
    }
}
