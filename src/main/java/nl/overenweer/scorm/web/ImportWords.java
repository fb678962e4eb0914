package nl.overenweer.scorm.web;

import nl.overenweer.scorm.PackageImport;
import nl.overenweer.shared.Texts;

/** How far an import is, in words. */
public final class ImportWords {
    private ImportWords() {}

    public static String said(PackageImport each, Texts texts) {
        return switch (each.stage()) {
            case WAITING -> texts.get("scorm.import.said.waiting");
            case RUNNING ->
                texts.of(
                        "scorm.import.said.running",
                        Sizes.of(each.done(), texts),
                        Sizes.of(each.total(), texts),
                        each.percent());
            case DONE -> texts.of("scorm.import.said.done", each.findings().size());
            case REFUSED -> texts.get("scorm.import.said.refused");
            case FAILED -> texts.get("scorm.import.said.failed");
        };
    }
}
