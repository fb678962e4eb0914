package nl.overenweer.scorm;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.overenweer.scorm.cmi.Said;
import nl.overenweer.scorm.cmi.Said.Completion;
import nl.overenweer.scorm.cmi.Said.Success;
import nl.overenweer.scorm.manifest.ManifestItem;

/** What parts come to together in 1.2, of a whole package or of one heading in it. */
final class Together {
    private Together() {}

    /** All must be completed, none failed; the score is the mean of those that told one. */
    static Said of(List<ManifestItem> parts, Map<String, Said> said) {
        List<Said> told = parts.stream()
                .map(part -> said.get(part.id()))
                .filter(Objects::nonNull)
                .toList();
        boolean all = told.size() == parts.size()
                && told.stream().allMatch(each -> each.completion() == Completion.COMPLETED);
        boolean failed = told.stream().anyMatch(each -> each.success() == Success.FAILED);
        boolean passed = all && told.stream().anyMatch(each -> each.success() == Success.PASSED);
        double[] scores = told.stream()
                .flatMap(each -> each.scaled().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        return new Said(
                all ? Completion.COMPLETED : told.isEmpty() ? Completion.NOT_ATTEMPTED : Completion.INCOMPLETE,
                failed ? Success.FAILED : passed ? Success.PASSED : Success.UNKNOWN,
                scores.length == 0
                        ? Optional.empty()
                        : Optional.of(Arrays.stream(scores).sum() / scores.length),
                List.of());
    }

    /** Besides what parts told, how each heading stands ("a block is complete when all in it is"). */
    static Map<String, Said> withHeadings(List<ManifestItem> headings, Map<String, Said> said) {
        Map<String, Said> all = new LinkedHashMap<>(said);
        headings.forEach(heading -> all.putIfAbsent(
                heading.id(),
                of(heading.deep().filter(part -> part.launch().isPresent()).toList(), said)));
        return all;
    }
}
