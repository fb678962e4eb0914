package nl.overenweer.content.reading;

import static nl.overenweer.content.reading.CourseWriter.citations;
import static nl.overenweer.content.reading.CourseWriter.condition;
import static nl.overenweer.content.reading.CourseWriter.each;
import static nl.overenweer.content.reading.CourseWriter.perGlasses;

import java.util.List;
import nl.overenweer.content.ChildLane;
import nl.overenweer.content.ChildQuestion;
import nl.overenweer.content.Choice;
import nl.overenweer.content.Lens;
import nl.overenweer.content.Next;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Vignette;
import nl.overenweer.content.reading.YamlText.Inline;
import nl.overenweer.content.reading.YamlText.Keys;

/** Prints a case. */
final class VignetteWriter {
    private VignetteWriter() {}

    static String text(Vignette vignette) {
        return YamlText.of(new Keys()
                .with("titel", vignette.title())
                .with("samenvatting", vignette.summary())
                .with("minuten", vignette.minutes())
                .with(
                        "kinderen",
                        each(
                                vignette.children(),
                                child -> new Inline(
                                        new Keys().with("naam", child.name()).with("leeftijd", child.age()))))
                .with("rollen", perGlasses(vignette.roles(), role -> role))
                .with("dossiers", perGlasses(vignette.dossiers(), dossier -> new Keys()
                        .with("titel", dossier.title())
                        .with("tekst", dossier.text())))
                .with("klok", CaseFileWriter.clock(vignette.clock()))
                .with("termijnen", each(vignette.limits(), CaseFileWriter::limit))
                .with("stukken", each(vignette.documents(), CaseFileWriter::document))
                .with("verzoeken", each(vignette.inquiries(), CaseFileWriter::inquiry))
                .with("begin", vignette.start())
                .with("scenes", each(vignette.scenes(), VignetteWriter::scene)));
    }

    private static Keys scene(Scene scene) {
        Keys keys = new Keys().with("id", scene.id());
        if (scene.ending()) {
            keys.with("einde", true);
        }
        keys.with("titel", scene.title())
                .with("wanneer", scene.when())
                .with("moment", CaseFileWriter.moment(scene.time().moment()))
                .with("na", CaseFileWriter.span(scene.time().after()))
                .with("om", CaseFileWriter.hour(scene.time()))
                .with("tekst", scene.text())
                .with("later", each(scene.later(), later -> new Keys()
                        .with("als", condition(later.when()))
                        .with("tekst", later.text())))
                .with("kind", lane(scene.child()));
        return scene.ending() ? keys : decision(scene, keys);
    }

    private static Keys decision(Scene scene, Keys keys) {
        return keys.with("vraag", scene.question())
                .with("kindvraag", childQuestion(scene.childQuestion()))
                .with("overeenstemming", scene.agreement().key())
                .with("keuzes", each(scene.choices(), VignetteWriter::choice))
                .with("samen", scene.together())
                .with("verwachting", perGlasses(scene.expectation(), expected -> new Keys()
                        .with("keuze", expected.choice())
                        .with("reden", expected.reason())))
                .with("panel", perGlasses(scene.panel(), CaseFileWriter::panel));
    }

    private static Keys lane(ChildLane lane) {
        return new Keys()
                .with("wie", lane.who())
                .with("ziet", lane.sees())
                .with("nodig", lane.needs())
                .with("contact", lane.contact());
    }

    private static Keys childQuestion(ChildQuestion question) {
        return new Keys()
                .with("vraag", question.text())
                .with("antwoorden", each(question.answers(), answer -> new Keys()
                        .with("id", answer.id())
                        .with("tekst", answer.text())));
    }

    private static Keys choice(Choice choice) {
        Keys keys = new Keys()
                .with("id", choice.id())
                .with("als", condition(choice.condition()))
                .with("tekst", choice.text())
                .with("oordeel", choice.judgement().key())
                .with("duurt", CaseFileWriter.span(choice.takes()))
                .with("gevolg", choice.consequence())
                .with("kind", choice.child());
        keys.putAll(perGlasses(choice.lenses(), VignetteWriter::lens));
        return keys.with("grond", citations(choice.grounds())).with("naar", next(choice.next()));
    }

    static Keys lens(Lens lens) {
        return new Keys()
                .with("kern", lens.core())
                .with("tekst", lens.text())
                .with("bronnen", citations(lens.sources()));
    }

    private static Object next(List<Next> next) {
        if (next.size() == 1 && next.get(0).when().isAlways()) {
            return next.get(0).scene();
        }
        return each(
                next,
                way -> new Inline(new Keys().with("als", condition(way.when())).with("scene", way.scene())));
    }
}
