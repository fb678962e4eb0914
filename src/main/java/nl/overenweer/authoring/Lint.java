package nl.overenweer.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.overenweer.authoring.editing.Desk;
import nl.overenweer.authoring.editing.Part;
import nl.overenweer.authoring.editing.Places;
import nl.overenweer.authoring.editing.Sheet;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.checking.ContentCheck;
import nl.overenweer.content.checking.Finding;
import nl.overenweer.content.reading.CourseReader;
import nl.overenweer.content.reading.Problem;
import nl.overenweer.content.reading.Reading;

/** The check of a module, told in the places of the studio: this field of this scene, not that line of that file. */
@ApplicationScoped
public class Lint {
    @Inject
    private Library library;

    /** First what keeps the text from being read as a module; once that is mended, what the content check thinks of it. */
    public List<Remark> remarks(ModuleFiles files) {
        Reading<CourseModule> reading = read(files);
        Desk desk = new Desk(files);
        return reading.value()
                .map(module -> ContentCheck.problems(module, library.registers()).stream()
                        .map(finding -> remark(finding, desk))
                        .toList())
                .orElseGet(() -> reading.problems().stream()
                        .map(problem -> remark(problem, desk))
                        .toList());
    }

    /** What can't be read, by file and line. */
    public List<Problem> problems(ModuleFiles files) {
        return read(files).problems();
    }

    private Reading<CourseModule> read(ModuleFiles files) {
        return CourseReader.readModule(files, library.registers());
    }

    /** A block is a scene, a question, or a scene with its choice: {@code balie/a}. */
    private static Remark remark(Finding finding, Desk desk) {
        String[] block = finding.block().split("/", 2);
        String place = block.length < 2
                ? ""
                : desk.item(finding.item())
                        .flatMap(item -> Part.scene(item.file(), block[0]).in(desk.files()))
                        .map(scene -> "keuzes." + scene.indexOf("keuzes", block[1]))
                        .filter(found -> !found.endsWith("-1"))
                        .orElse("");
        return new Remark(finding.isError(), finding.item(), block[0], place, finding.text());
    }

    private static Remark remark(Problem problem, Desk desk) {
        String item = desk.itemIn(problem.file()).map(Desk.Entry::slug).orElse("");
        String place = desk.files()
                .text(problem.file())
                .map(text -> Places.of(problem.file(), text).on(problem.line()))
                .orElse("");
        String[] steps = place.split("\\.", 3);
        if (steps.length < 2 || !(steps[0].equals("scenes") || steps[0].equals("vragen"))) {
            return new Remark(true, item, "", place, problem.text());
        }
        String part = desk.sheet(problem.file())
                .flatMap(sheet -> sheet.at(steps[0] + "." + steps[1]))
                .map((Sheet one) -> one.text("id"))
                .orElse("");
        return new Remark(true, item, part, steps.length == 3 ? steps[2] : "", problem.text());
    }
}
