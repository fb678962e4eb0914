package nl.overenweer.scorm.web;

import java.util.List;
import nl.overenweer.scorm.PackageId;
import nl.overenweer.scorm.PackageImport;
import nl.overenweer.shared.Texts;

/**
 * A package on its way in, in words.
 *
 * @param href the package that it became; empty while it is none
 */
public record ImportView(
        long id,
        String name,
        String size,
        String stage,
        String tone,
        boolean running,
        int percent,
        String said,
        String href,
        List<FindingView> findings) {
    static ImportView of(PackageImport each, Texts texts) {
        boolean done = each.stage() == PackageImport.Stage.DONE;
        String tone = done ? (each.findings().isEmpty() ? "ok" : "warn") : each.isUnderWay() ? "own" : "err";
        return new ImportView(
                each.id(),
                each.fileName(),
                Sizes.of(each.zipBytes(), texts),
                texts.get("scorm.import.stage." + each.stage()),
                tone,
                each.isUnderWay(),
                each.percent(),
                ImportWords.said(each, texts),
                done
                        ? each.replaces()
                                .map(PackageId::value)
                                .map(id -> "/maken/pakketten/" + id)
                                .orElse("")
                        : "",
                FindingView.of(each.findings(), texts));
    }
}
