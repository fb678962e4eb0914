package nl.overenweer.content.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.overenweer.content.Agreement;
import nl.overenweer.content.Child;
import nl.overenweer.content.ChildAnswer;
import nl.overenweer.content.ChildLane;
import nl.overenweer.content.ChildQuestion;
import nl.overenweer.content.Choice;
import nl.overenweer.content.Condition;
import nl.overenweer.content.Dossier;
import nl.overenweer.content.Expectation;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Judgement;
import nl.overenweer.content.Later;
import nl.overenweer.content.Lens;
import nl.overenweer.content.Next;
import nl.overenweer.content.Scene;
import nl.overenweer.content.SceneTime;
import nl.overenweer.content.Vignette;

/** Reads a case: {@code casus-1.yaml}. */
final class VignetteReader {
    private VignetteReader() {}

    static Vignette read(Entry in, String slug) {
        String start = in.slug("begin");
        List<Scene> scenes = Parts.distinct(in, in.entries("scenes"), VignetteReader::scene, Scene::id);
        if (scenes.isEmpty()) {
            in.sheet().incomplete(in.line("scenes"), "De casus heeft nog geen scènes. Begin met de scène bij ‘begin’.");
        }
        in.sheet().references().scene(in.sheet().file(), in.line("begin"), start);
        var vignette = new Vignette(
                slug,
                in.text("titel"),
                in.text("samenvatting"),
                in.whole("minuten", 1, 600, 0),
                Parts.distinct(in, in.entries("kinderen"), VignetteReader::child, Child::name),
                roles(in),
                in.entry("dossiers").map(VignetteReader::dossiers).orElse(Map.of()),
                CaseFileReader.clock(in),
                CaseFileReader.documents(in),
                CaseFileReader.inquiries(in),
                start,
                scenes);
        in.close();
        in.sheet().references().resolve(in.sheet().file(), vignette);
        return vignette;
    }

    private static Child child(Entry in) {
        return new Child(in.text("naam"), in.whole("leeftijd", 0, 23, -1));
    }

    private static Map<Glasses, String> roles(Entry in) {
        var roles = new EnumMap<Glasses, String>(Glasses.class);
        in.entry("rollen").ifPresent(entry -> {
            for (Glasses glasses : Glasses.values()) {
                if (entry.has(glasses.key())) {
                    roles.put(glasses, entry.text(glasses.key()));
                }
            }
            entry.close();
        });
        if (roles.isEmpty()) {
            in.sheet()
                    .incomplete(
                            in.line("rollen"),
                            "Zeg bij ‘rollen’ wie je in deze casus bent, voor de ggz, de RvdK of allebei.");
        }
        return roles;
    }

    private static Map<Glasses, Dossier> dossiers(Entry in) {
        var dossiers = Parts.perGlasses(in, entry -> new Dossier(entry.text("titel"), entry.text("tekst")));
        in.close();
        return dossiers;
    }

    private static Scene scene(Entry in) {
        boolean ending = in.optional("einde").equals("true");
        if (in.has("einde") && !ending) {
            in.sheet()
                    .fault(
                            in.line("einde"),
                            "Bij ‘einde’ kan alleen ‘true’ staan. Is dit geen einde, laat de sleutel dan weg.");
        }
        String id = in.slug("id");
        return ending ? ending(in, id) : decision(in, id);
    }

    private static Scene ending(Entry in, String id) {
        return new Scene(
                id,
                in.text("titel"),
                in.optional("wanneer"),
                CaseFileReader.time(in),
                in.text("tekst"),
                later(in),
                lane(in),
                "",
                ChildQuestion.NONE,
                Agreement.CONVERGE,
                List.of(),
                "",
                Map.of(),
                Map.of(),
                true);
    }

    private static Scene decision(Entry in, String id) {
        String title = in.text("titel");
        String when = in.text("wanneer");
        SceneTime time = CaseFileReader.time(in);
        String text = in.text("tekst");
        List<Later> later = later(in);
        ChildLane lane = lane(in);
        String question = in.text("vraag");
        ChildQuestion childQuestion = childQuestion(in);
        Agreement agreement = in.word("overeenstemming", Agreement.values(), Agreement::key, Agreement.CONVERGE);
        List<Choice> choices = Parts.distinct(in, in.entries("keuzes"), VignetteReader::choice, Choice::id);
        if (choices.isEmpty()) {
            in.sheet()
                    .incomplete(
                            in.line("keuzes"),
                            "De scène ‘" + id
                                    + "’ heeft geen keuzes. Schrijf er drie of vier, of zet er ‘einde: true’ bij.");
        }
        return new Scene(
                id,
                title,
                when,
                time,
                text,
                later,
                lane,
                question,
                childQuestion,
                agreement,
                choices,
                in.text("samen"),
                expectation(in, id),
                CaseFileReader.panel(in, id),
                false);
    }

    private static List<Later> later(Entry in) {
        return in.entries("later").stream()
                .map(entry -> {
                    var later = new Later(Parts.condition(entry, "als"), entry.text("tekst"));
                    entry.close();
                    return later;
                })
                .toList();
    }

    private static ChildLane lane(Entry in) {
        return in.entry("kind")
                .map(entry -> {
                    var lane = new ChildLane(
                            entry.text("wie"), entry.text("ziet"), entry.text("nodig"), entry.text("contact"));
                    entry.close();
                    return lane;
                })
                .orElseGet(() -> {
                    in.sheet()
                            .incomplete(
                                    in.line(),
                                    "‘kind’ ontbreekt. Elke scène laat het kind zien: wie, ziet, nodig, contact.");
                    return ChildLane.NONE;
                });
    }

    private static ChildQuestion childQuestion(Entry in) {
        return in.entry("kindvraag")
                .map(entry -> {
                    var question = new ChildQuestion(
                            entry.text("vraag"),
                            Parts.distinct(
                                    entry,
                                    entry.entries("antwoorden"),
                                    answer -> new ChildAnswer(answer.slug("id"), answer.text("tekst")),
                                    ChildAnswer::id));
                    entry.close();
                    return question;
                })
                .orElseGet(() -> {
                    in.sheet()
                            .incomplete(
                                    in.line(),
                                    "‘kindvraag’ ontbreekt. Vraag wat dit voor het kind betekent, met 2 tot 4 antwoorden.");
                    return ChildQuestion.NONE;
                });
    }

    private static Choice choice(Entry in) {
        return new Choice(
                in.slug("id"),
                Parts.condition(in, "als"),
                in.text("tekst"),
                in.word("oordeel", Judgement.values(), Judgement::key, Judgement.DEFENSIBLE),
                CaseFileReader.span(in, "duurt"),
                in.text("gevolg"),
                in.text("kind"),
                Parts.perGlasses(in, VignetteReader::lens),
                Parts.citations(in, "grond"),
                next(in));
    }

    static Lens lens(Entry in) {
        return new Lens(in.text("kern"), in.text("tekst"), Parts.citations(in, "bronnen"));
    }

    private static List<Next> next(Entry in) {
        if (in.isList("naar")) {
            return in.entries("naar").stream().map(VignetteReader::way).toList();
        }
        if (!in.has("naar")) {
            in.sheet().incomplete(in.line(), "‘naar’ ontbreekt: naar welke scène leidt deze keuze?");
            return List.of();
        }
        String scene = in.slug("naar");
        in.sheet().references().scene(in.sheet().file(), in.line("naar"), scene);
        return List.of(new Next(Condition.ALWAYS, scene));
    }

    private static Next way(Entry in) {
        var next = new Next(Parts.condition(in, "als"), in.slug("scene"));
        in.sheet().references().scene(in.sheet().file(), in.line("scene"), next.scene());
        in.close();
        return next;
    }

    private static Map<Glasses, Expectation> expectation(Entry in, String scene) {
        return in.entry("verwachting")
                .map(entry -> {
                    var expected = Parts.perGlasses(entry, one -> {
                        var expectation = new Expectation(one.text("keuze"), one.text("reden"));
                        if (!expectation.choice().isEmpty()) {
                            one.sheet()
                                    .references()
                                    .choice(one.sheet().file(), one.line("keuze"), scene, expectation.choice());
                        }
                        return expectation;
                    });
                    entry.close();
                    return expected;
                })
                .orElse(Map.of());
    }
}
