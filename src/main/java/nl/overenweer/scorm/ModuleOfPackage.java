package nl.overenweer.scorm;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.overenweer.content.CompletionRule;
import nl.overenweer.content.Course;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.LocalText;
import nl.overenweer.content.ScormPackage;

/**
 * What a trainer says of a package to make it a module by itself.
 *
 * @param slug its address
 * @param course the track in which it stands
 * @param lawDate the day on which what it says of the law is true, as its maker has it
 * @param goals what somebody can do after it
 */
public record ModuleOfPackage(
        String code,
        String slug,
        String title,
        String summary,
        Course course,
        int minutes,
        LocalDate lawDate,
        List<String> goals) {
    private static final String ITEM = "pakket";

    public ModuleOfPackage {
        goals = List.copyOf(goals);
    }

    /** The module, of which the package is the only item and all that it asks. */
    CourseModule module(PackageVersion version, String forWhom) {
        return new CourseModule(
                code,
                slug,
                new LocalText(title, ""),
                new LocalText(summary, ""),
                course.audience(),
                forWhom,
                minutes,
                lawDate,
                "",
                goals.stream().map(goal -> new LocalText(goal, "")).toList(),
                List.of(new ScormPackage(ITEM, title, version.digest())),
                new CompletionRule(false, false, 0, false, true),
                0,
                List.of(),
                List.of(),
                "",
                "",
                Set.of());
    }
}
