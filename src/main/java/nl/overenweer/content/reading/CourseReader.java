package nl.overenweer.content.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.overenweer.content.Aid;
import nl.overenweer.content.Course;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Glossary;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.Registers;
import nl.overenweer.content.StatuteRegister;
import nl.overenweer.content.Track;

/** Reads the text form of courses. Every fault is reported at once, with file, line and what to do about it. */
public final class CourseReader {
    private CourseReader() {}

    /** A module that can be published: complete, and everything it refers to exists. */
    public static Reading<CourseModule> readModule(ModuleFiles files, Registers registers) {
        return module(files, registers, new Faults(true));
    }

    /** A module that somebody is still writing: texts may be missing and references may lead nowhere yet. */
    public static Reading<CourseModule> readDraft(ModuleFiles files) {
        return module(files, Registers.EMPTY, new Faults(false));
    }

    /** {@code course.yaml}. */
    public static Reading<Course> readCourse(String file, String yaml) {
        var faults = new Faults(true);
        return finish(sheet(file, yaml, faults, new References(faults), CourseReader::course), faults);
    }

    /** {@code inschattingshulp.yaml}. */
    public static Reading<Aid> readAid(String yaml) {
        var faults = new Faults(true);
        return finish(sheet(AidReader.FILE, yaml, faults, new References(faults), AidReader::read), faults);
    }

    /** {@code begrippen.yaml} and {@code wetten.yaml} together: terms cite statutes. */
    public static Reading<Registers> readRegisters(String terms, String statutes) {
        var faults = new Faults(true);
        var references = new References(faults);
        Optional<Glossary> glossary = sheet(RegisterReader.TERMS, terms, faults, references, RegisterReader::glossary);
        Optional<StatuteRegister> register =
                sheet(RegisterReader.STATUTES, statutes, faults, references, RegisterReader::statutes);
        var registers = new Registers(glossary.orElse(Glossary.EMPTY), register.orElse(StatuteRegister.EMPTY));
        if (glossary.isPresent() && register.isPresent()) {
            references.resolve(new Resolver(registers, registers.glossary().sources(), Set.of()));
        }
        return finish(Optional.of(registers), faults);
    }

    private static Reading<CourseModule> module(ModuleFiles files, Registers registers, Faults faults) {
        var references = new References(faults);
        Optional<CourseModule> module = new ModuleReader(files, faults, references).read();
        module.ifPresent(read -> references.resolve(Resolver.of(read, registers)));
        return finish(module, faults);
    }

    private static Course course(Entry in) {
        var course = new Course(
                in.slug("adres"),
                in.word("spoor", Track.values(), Track::name, null),
                Parts.localText(in, "titel"),
                Parts.localText(in, "samenvatting"),
                Set.copyOf(in.words("doelgroep", Glasses.values(), Glasses::key)),
                folders(in));
        in.close();
        return course;
    }

    private static List<String> folders(Entry in) {
        for (Entry.Text folder : in.texts("modules")) {
            if (!Entry.isSlug(folder.value())) {
                in.sheet()
                        .fault(
                                folder.line(),
                                "‘" + folder.value()
                                        + "’ is geen naam van een map. Gebruik kleine letters, cijfers en streepjes.");
            }
        }
        return in.strings("modules");
    }

    private static <T> Optional<T> sheet(
            String file, String yaml, Faults faults, References references, Function<Entry, T> read) {
        return new Sheet(file, 1, faults, references)
                .entry(ModuleReader.clean(yaml))
                .map(read);
    }

    private static <T> Reading<T> finish(Optional<T> value, Faults faults) {
        return faults.none() ? Reading.of(value.orElseThrow()) : Reading.refused(faults.inOrder());
    }
}
