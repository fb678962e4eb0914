package nl.overenweer.scorm.packing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.overenweer.content.Arrival;
import nl.overenweer.content.Basis;
import nl.overenweer.content.CaseClock;
import nl.overenweer.content.CaseDocument;
import nl.overenweer.content.CaseMoment;
import nl.overenweer.content.Choice;
import nl.overenweer.content.Inquiry;
import nl.overenweer.content.Scene;
import nl.overenweer.content.TimeLimit;
import nl.overenweer.content.Vignette;

/** A case with all its scenes. What may not be seen yet is in it as well: the player holds it back, as our own pages do. */
final class PackedCase {
    private final Vignette vignette;
    private final Setting setting;
    private final BiFunction<Vignette, Scene, Map<String, Object>> mirror;

    /** @param mirror what the Spiegel shows of a scene, per profession */
    PackedCase(Vignette vignette, Setting setting, BiFunction<Vignette, Scene, Map<String, Object>> mirror) {
        this.vignette = vignette;
        this.setting = setting;
        this.mirror = mirror;
    }

    Map<String, Object> packed() {
        var packed = new LinkedHashMap<String, Object>();
        packed.put("kind", "case");
        packed.put("slug", vignette.slug());
        packed.put("title", vignette.title());
        packed.put("summary", vignette.summary());
        packed.put("minutes", vignette.minutes());
        packed.put("children", children());
        packed.put("roles", roles());
        packed.put("dossiers", dossiers());
        CaseClock clock = vignette.clock();
        if (clock != null) {
            packed.put("clock", clock(clock));
        }
        packed.put(
                "documents", vignette.documents().stream().map(this::document).toList());
        packed.put("inquiries", vignette.inquiries().stream().map(this::inquiry).toList());
        packed.put("start", vignette.start());
        packed.put("scenes", vignette.scenes().stream().map(this::scene).toList());
        return packed;
    }

    private List<Map<String, Object>> children() {
        return vignette.children().stream()
                .map(child -> Map.<String, Object>of("name", child.name(), "age", child.age()))
                .toList();
    }

    private Map<String, Object> roles() {
        var roles = new LinkedHashMap<String, Object>();
        vignette.roles().forEach((side, role) -> roles.put(side.key(), setting.html(role, "rol-")));
        return roles;
    }

    private Map<String, Object> dossiers() {
        var dossiers = new LinkedHashMap<String, Object>();
        vignette.dossiers()
                .forEach((side, dossier) -> dossiers.put(
                        side.key(),
                        Map.of("title", dossier.title(), "html", setting.html(dossier.text(), "dossier-"))));
        return dossiers;
    }

    private Map<String, Object> clock(CaseClock clock) {
        return Map.of(
                "begin", clock.begin().toString(),
                "limits", clock.limits().stream().map(this::limit).toList());
    }

    private Map<String, Object> limit(TimeLimit limit) {
        return Map.of(
                "id", limit.id(),
                "what", limit.what(),
                "from", limit.from(),
                "fromChoices", List.copyOf(limit.fromChoices()),
                "length", PackedConditions.span(limit.length()),
                "met", PackedConditions.lines(limit.met()),
                "sources", setting.cited(limit.sources()));
    }

    private Map<String, Object> document(CaseDocument document) {
        var packed = new LinkedHashMap<String, Object>();
        packed.put("id", document.id());
        packed.put("title", document.title());
        packed.put("kind", document.kind().key());
        Optional.ofNullable(document.date()).ifPresent(date -> packed.put("date", date.toString()));
        packed.put("from", document.from());
        packed.put("sides", Setting.keys(document.sides()));
        packed.put("arrival", arrival(document.arrival()));
        packed.put("html", setting.html(document.text(), "stuk-" + document.id() + "-"));
        return packed;
    }

    private static Map<String, Object> arrival(Arrival arrival) {
        CaseMoment moment = arrival.moment();
        if (arrival.onRequest()) {
            return Map.of("onRequest", true);
        }
        if (moment != null) {
            return Map.of("moment", PackedConditions.moment(moment));
        }
        return arrival.scene().isEmpty() ? Map.of() : Map.of("scene", arrival.scene());
    }

    private Map<String, Object> inquiry(Inquiry inquiry) {
        return Map.of(
                "id", inquiry.id(),
                "sides", Setting.keys(inquiry.sides()),
                "of", inquiry.of(),
                "what", inquiry.what(),
                "scenes", List.copyOf(inquiry.scenes()),
                "condition", PackedConditions.condition(inquiry.condition()),
                "bases",
                        inquiry.bases().stream()
                                .map(basis -> basis(basis, "vraag-" + inquiry.id() + "-" + basis.id() + "-"))
                                .toList());
    }

    private Map<String, Object> basis(Basis basis, String prefix) {
        return Map.of(
                "id", basis.id(),
                "text", basis.text(),
                "answer", setting.html(basis.answer(), prefix),
                "documents", basis.documents(),
                "after", PackedConditions.span(basis.after()),
                "refusal", setting.html(basis.refusal(), prefix + "nee-"),
                "lenses", setting.lenses(basis.lenses(), prefix),
                "grounds", setting.cited(basis.grounds()));
    }

    private Map<String, Object> scene(Scene scene) {
        String prefix = scene.id() + "-";
        var packed = new LinkedHashMap<String, Object>();
        packed.put("id", scene.id());
        packed.put("title", scene.title());
        packed.put("when", scene.when());
        packed.put("time", PackedConditions.time(scene.time()));
        packed.put("html", setting.html(scene.text(), prefix + "verhaal-"));
        packed.put("later", later(scene, prefix));
        packed.put("child", child(scene));
        packed.put("question", scene.question());
        packed.put("childQuestion", childQuestion(scene));
        packed.put("agreement", scene.agreement().key());
        packed.put(
                "choices",
                scene.choices().stream().map(choice -> choice(choice, prefix)).toList());
        packed.put("together", scene.together());
        packed.put("ending", scene.ending());
        packed.put("mirror", scene.ending() ? Map.of() : mirror.apply(vignette, scene));
        return packed;
    }

    private List<Map<String, Object>> later(Scene scene, String prefix) {
        return scene.later().stream()
                .map(later -> Map.<String, Object>of(
                        "when", PackedConditions.condition(later.when()),
                        "html",
                                setting.html(
                                        later.text(),
                                        prefix + "later-" + scene.later().indexOf(later) + "-")))
                .toList();
    }

    private static Map<String, Object> childQuestion(Scene scene) {
        return Map.of(
                "text", scene.childQuestion().text(),
                "answers",
                        scene.childQuestion().answers().stream()
                                .map(answer -> Map.of("id", answer.id(), "text", answer.text()))
                                .toList());
    }

    private static Map<String, Object> child(Scene scene) {
        return Map.of(
                "who", scene.child().who(),
                "sees", scene.child().sees(),
                "needs", scene.child().needs(),
                "contact", scene.child().contact());
    }

    private Map<String, Object> choice(Choice choice, String prefix) {
        var packed = new LinkedHashMap<String, Object>();
        packed.put("id", choice.id());
        packed.put("when", PackedConditions.condition(choice.condition()));
        packed.put("text", choice.text());
        packed.put("judgement", choice.judgement().key());
        packed.put("takes", PackedConditions.span(choice.takes()));
        packed.put("consequence", setting.html(choice.consequence(), prefix + choice.id() + "-gevolg-"));
        packed.put("child", choice.child());
        packed.put("lenses", setting.lenses(choice.lenses(), prefix + choice.id() + "-"));
        packed.put("grounds", setting.cited(choice.grounds()));
        packed.put(
                "next",
                choice.next().stream()
                        .map(way -> Map.of("when", PackedConditions.condition(way.when()), "scene", way.scene()))
                        .toList());
        return packed;
    }
}
