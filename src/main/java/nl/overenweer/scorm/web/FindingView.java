package nl.overenweer.scorm.web;

import java.util.List;
import nl.overenweer.scorm.manifest.Finding;
import nl.overenweer.shared.Texts;

/** A finding in words. @param where in the manifest; empty where it is about no line */
public record FindingView(boolean refuses, String where, String sentence) {
    static List<FindingView> of(List<Finding> findings, Texts texts) {
        return findings.stream()
                .map(each -> new FindingView(
                        each.refuses(),
                        each.line() > 0 ? texts.of("scorm.manifest.line", Integer.toString(each.line())) : "",
                        texts.of(each.key(), each.arguments().toArray())))
                .toList();
    }
}
