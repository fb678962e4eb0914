package nl.overenweer.content.reading;

import static nl.overenweer.content.reading.CourseWriter.citations;
import static nl.overenweer.content.reading.CourseWriter.condition;
import static nl.overenweer.content.reading.CourseWriter.each;
import static nl.overenweer.content.reading.CourseWriter.lines;
import static nl.overenweer.content.reading.CourseWriter.perGlasses;

import java.util.List;
import java.util.Set;
import nl.overenweer.content.Arrival;
import nl.overenweer.content.Basis;
import nl.overenweer.content.CaseClock;
import nl.overenweer.content.CaseDocument;
import nl.overenweer.content.CaseMoment;
import nl.overenweer.content.CasePanel;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Inquiry;
import nl.overenweer.content.SceneTime;
import nl.overenweer.content.Span;
import nl.overenweer.content.TimeLimit;
import nl.overenweer.content.reading.YamlText.Inline;
import nl.overenweer.content.reading.YamlText.Keys;
import org.jspecify.annotations.Nullable;

/** Prints what a case has besides its scenes. */
final class CaseFileWriter {
    private CaseFileWriter() {}

    static Inline clock(@Nullable CaseClock clock) {
        return new Inline(
                clock == null
                        ? new Keys()
                        : new Keys().with("begin", clock.begin().toString()));
    }

    static Keys limit(TimeLimit limit) {
        Keys keys = new Keys().with("id", limit.id()).with("wat", limit.what());
        if (!limit.fromChoices().isEmpty()) {
            keys.with("vanaf", new Inline(lines(java.util.Map.of(limit.from(), limit.fromChoices()))));
        } else {
            keys.with("vanaf", limit.from().isEmpty() ? "begin" : limit.from());
        }
        return keys.with("duurt", limit.length().text())
                .with("gehaald", new Inline(lines(limit.met())))
                .with("bronnen", citations(limit.sources()));
    }

    static Keys document(CaseDocument document) {
        Keys keys = new Keys()
                .with("id", document.id())
                .with("titel", document.title())
                .with("soort", document.kind().key());
        if (document.date() != null) {
            keys.with("datum", document.date());
        }
        return keys.with("van", document.from())
                .with("zijde", sides(document.sides()))
                .with("komt", arrival(document.arrival()))
                .with("tekst", document.text());
    }

    private static Object arrival(Arrival arrival) {
        if (arrival.onRequest()) {
            return "op-verzoek";
        }
        return new Inline(new Keys().with("scene", arrival.scene()).with("na", moment(arrival.moment())));
    }

    static Keys inquiry(Inquiry inquiry) {
        return new Keys()
                .with("id", inquiry.id())
                .with("zijde", sides(inquiry.sides()))
                .with("aan", inquiry.of())
                .with("wat", inquiry.what())
                .with("scenes", new Inline(List.copyOf(inquiry.scenes())))
                .with("als", condition(inquiry.condition()))
                .with("gronden", each(inquiry.bases(), CaseFileWriter::basis));
    }

    private static Keys basis(Basis basis) {
        Keys keys = new Keys()
                .with("id", basis.id())
                .with("tekst", basis.text())
                .with("antwoord", basis.answer())
                .with("stukken", new Inline(basis.documents()))
                .with("na", span(basis.after()))
                .with("geweigerd", basis.refusal());
        keys.putAll(perGlasses(basis.lenses(), VignetteWriter::lens));
        return keys.with("grond", citations(basis.grounds()));
    }

    static Keys panel(CasePanel panel) {
        var counts = new Keys();
        panel.choices().forEach(counts::with);
        return new Keys()
                .with("aantal", panel.people())
                .with("datum", panel.date())
                .with("wie", panel.who())
                .with("keuzes", new Inline(counts));
    }

    static String span(Span span) {
        return span.isNone() ? "" : span.text();
    }

    static String hour(SceneTime time) {
        return time.hour() == null ? "" : time.hour().toString();
    }

    static String moment(@Nullable CaseMoment moment) {
        return moment == null ? "" : moment.text();
    }

    private static String sides(Set<Glasses> sides) {
        return sides.size() == 1 ? sides.iterator().next().key() : "beide";
    }
}
