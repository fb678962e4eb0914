package nl.overenweer.content.reading;

import static nl.overenweer.content.reading.CourseWriter.citations;
import static nl.overenweer.content.reading.CourseWriter.each;

import nl.overenweer.content.Glossary;
import nl.overenweer.content.Statute;
import nl.overenweer.content.StatuteRegister;
import nl.overenweer.content.Term;
import nl.overenweer.content.reading.YamlText.Inline;
import nl.overenweer.content.reading.YamlText.Keys;

/** Prints the glossary and the statute register. */
public final class RegisterWriter {
    private RegisterWriter() {}

    /** {@code begrippen.yaml}. */
    public static String text(Glossary glossary) {
        return YamlText.of(new Keys()
                .with("bronnen", each(glossary.sources(), CourseWriter::source))
                .with("begrippen", each(glossary.terms(), RegisterWriter::term)));
    }

    private static Keys term(Term term) {
        return new Keys()
                .with("id", term.id())
                .with("term", term.term())
                .with("vormen", new Inline(term.forms()))
                .with("ggz", term.ggz())
                .with("rvdk", term.rvdk())
                .with("samen", term.together())
                .with("misverstand", term.misunderstanding())
                .with("bronnen", citations(term.sources()))
                .with("controleren", term.check());
    }

    /** {@code wetten.yaml}. */
    public static String text(StatuteRegister register) {
        return YamlText.of(new Keys().with("wetten", each(register.statutes(), RegisterWriter::statute)));
    }

    private static Keys statute(Statute statute) {
        return new Keys()
                .with("id", statute.id())
                .with("naam", statute.name())
                .with("wet", statute.law())
                .with("bwb", statute.bwb())
                .with("artikel", statute.article())
                .with("jci", statute.jci())
                .with("strekking", statute.gist())
                .with("gelezen", CourseWriter.day(statute.readOn()))
                .with("status", statute.status().key())
                .with("controleren", statute.check());
    }
}
