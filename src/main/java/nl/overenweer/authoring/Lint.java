package nl.overenweer.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overenweer.authoring.editing.Desk;
import nl.overenweer.authoring.editing.Desk.Entry;
import nl.overenweer.authoring.editing.Form;
import nl.overenweer.authoring.editing.Part;
import nl.overenweer.authoring.editing.Places;
import nl.overenweer.authoring.editing.Sheet;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.checking.ContentCheck;
import nl.overenweer.content.checking.Finding;
import nl.overenweer.content.reading.Problem;
import nl.overenweer.content.reading.Reading;
import nl.overenweer.shared.Clocks;

/** The check of a module, told in the places of the studio: this field of this scene, not that line of that file. */
@ApplicationScoped
public class Lint {
    /** A scene or a question, and the rest of the place within it. */
    private static final Pattern PART = Pattern.compile("((?:scenes|vragen)\\.[0-9]+)(?:\\.(.+))?");

    private static final Pattern MISSING = Pattern.compile("^‘([a-z-]+)’ ontbreekt");

    @Inject
    private Library library;

    @Inject
    private Readings readings;

    @Inject
    private Clocks clocks;

    @Inject
    @Any
    private Instance<PublishingDemand> demands;

    /** What others ask of it before it may be published. */
    List<Remark> demanded(CourseModule module) {
        return demands.stream()
                .flatMap(demand -> demand.remarks(module).stream())
                .toList();
    }

    /** First what keeps the text from being read as a module; once that is mended, what the content check thinks of it, and what others ask. */
    public List<Remark> remarks(ModuleFiles files) {
        Reading<CourseModule> reading = readings.of(files);
        Desk desk = new Desk(files);
        return reading.value()
                .map(module -> Stream.concat(
                                ContentCheck.problems(module, library.registers(), clocks.today()).stream()
                                        .map(finding -> remark(finding, desk)),
                                demanded(module).stream())
                        .toList())
                .orElseGet(() -> reading.problems().stream()
                        .map(problem -> remark(problem, desk))
                        .toList());
    }

    /** What can't be read, by file and line. */
    public List<Problem> problems(ModuleFiles files) {
        return readings.of(files).problems();
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
        Optional<Entry> item = desk.itemIn(problem.file());
        String slug = item.map(Entry::slug).orElse("");
        String place = desk.files()
                .text(problem.file())
                .map(text -> Places.of(problem.file(), text).on(problem.line()))
                .orElse("");
        Matcher inPart = PART.matcher(place);
        boolean part = inPart.matches();
        Form form = item.map(entry -> Form.of(entry.kind(), part)).orElse(Form.MODULE);
        String id = !part
                ? ""
                : desk.sheet(problem.file())
                        .flatMap(sheet -> sheet.at(inPart.group(1)))
                        .map((Sheet one) -> one.text("id"))
                        .orElse("");
        String rest = !part ? place : inPart.group(2) == null ? "" : inPart.group(2);
        return new Remark(true, slug, id, missing(problem.text(), rest, form), problem.text());
    }

    /** A field that is not there has no line of its own: the sentence names it, and the line is that of what it should stand in. */
    private static String missing(String sentence, String place, Form form) {
        Matcher named = MISSING.matcher(sentence);
        if (!named.find()) {
            return place;
        }
        for (String home = place; !home.isEmpty(); home = parent(home)) {
            if (form.knows(home + "." + named.group(1))) {
                return home + "." + named.group(1);
            }
        }
        return form.knows(named.group(1)) ? named.group(1) : place;
    }

    private static String parent(String place) {
        return place.contains(".") ? place.substring(0, place.lastIndexOf('.')) : "";
    }
}
