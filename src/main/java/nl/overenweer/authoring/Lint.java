package nl.overenweer.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.overenweer.authoring.editing.Desk;
import nl.overenweer.authoring.editing.Places;
import nl.overenweer.authoring.editing.Sheet;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.Registers;
import nl.overenweer.content.checking.ContentCheck;
import nl.overenweer.content.reading.CourseReader;
import nl.overenweer.content.reading.Problem;
import nl.overenweer.content.reading.Reading;

/** The check of a module, told in the places of the studio: this field of this scene, not that line of that file. */
@ApplicationScoped
public class Lint {
    @Inject
    private Library library;

    /** What keeps this module from being published, each in its place. */
    public List<Finding> findings(String module, ModuleFiles files) {
        return problems(module, files).stream().map(problem -> found(problem, files)).toList();
    }

    /** The same, by file and line. */
    public List<Problem> problems(String module, ModuleFiles files) {
        Registers registers = library.registers();
        Reading<CourseModule> reading = CourseReader.readModule(files, registers);
        return reading.value()
                .map(value -> ContentCheck.problems(value, registers))
                .orElse(reading.problems());
    }

    private static Finding found(Problem problem, ModuleFiles files) {
        Desk desk = new Desk(files);
        String item = desk.itemIn(problem.file()).map(Desk.Entry::slug).orElse("");
        String place = files.text(problem.file())
                .map(text -> Places.of(problem.file(), text).on(problem.line()))
                .orElse("");
        String[] steps = place.split("\\.", 3);
        if (steps.length < 2 || !(steps[0].equals("scenes") || steps[0].equals("vragen"))) {
            return new Finding(true, item, "", place, problem.text());
        }
        String part = desk.sheet(problem.file())
                .flatMap(sheet -> sheet.at(steps[0] + "." + steps[1]))
                .map((Sheet one) -> one.text("id"))
                .orElse("");
        return new Finding(true, item, part, steps.length == 3 ? steps[2] : "", problem.text());
    }
}
