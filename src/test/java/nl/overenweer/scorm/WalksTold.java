package nl.overenweer.scorm;

import static nl.overenweer.scorm.Packages.map;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.overenweer.content.Choice;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Inquiry;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Situation;
import nl.overenweer.content.Situation.Filed;
import nl.overenweer.content.Vignette;
import nl.overenweer.learning.branching.Branching;
import nl.overenweer.learning.branching.Inquiring;
import nl.overenweer.learning.branching.Play;
import nl.overenweer.learning.branching.Trail;

/** What the server's branching says along walks through a case: at each step the hour, the offer, the file, what may be asked, and what every choice leads to. */
final class WalksTold {
    private final Vignette vignette;
    private final Glasses side;
    private final Random chance;

    WalksTold(Vignette vignette, Glasses side, long seed) {
        this.vignette = vignette;
        this.side = side;
        this.chance = new Random(seed);
    }

    /** One walk: choices, questions and steps back at random, until it ends or has been long enough. */
    List<Map<String, Object>> walk() {
        List<Map<String, Object>> told = new ArrayList<>();
        Trail trail = Trail.EMPTY;
        Set<String> predicted = new HashSet<>();
        for (int step = 0; step < 24; step++) {
            told.add(told(trail, predicted));
            Situation now = Branching.situation(vignette, trail);
            List<Choice> offered = now.offered();
            if (offered.isEmpty()) {
                break;
            }
            Trail asked = ask(now, trail);
            if (!asked.equals(trail)) {
                trail = asked;
                continue;
            }
            if (!trail.taken().isEmpty() && chance.nextInt(8) == 0) {
                trail = trail.upTo(
                        trail.taken().get(chance.nextInt(trail.taken().size())).scene());
                continue;
            }
            Choice choice = offered.get(chance.nextInt(offered.size()));
            trail = trail.plus(now.scene(), choice.id());
            told.add(told(trail, predicted));
            predicted.add(now.scene());
        }
        return told;
    }

    private Trail ask(Situation now, Trail trail) {
        List<Inquiry> open = now.inquiries(side);
        if (open.isEmpty() || chance.nextInt(3) > 0) {
            return trail;
        }
        Inquiry inquiry = open.get(chance.nextInt(open.size()));
        return inquiry.bases().stream()
                .filter(basis ->
                        Inquiring.refusal(now, side, inquiry.id(), basis.id()).isEmpty())
                .skip(chance.nextInt(2))
                .findFirst()
                .map(basis -> trail.asking(inquiry.id(), basis.id()))
                .orElse(trail);
    }

    private Map<String, Object> told(Trail trail, Set<String> predicted) {
        Situation now = Branching.situation(vignette, trail);
        Play play = new Play(vignette, 1, trail, predicted);
        return map(
                "taken",
                        trail.taken().stream()
                                .map(taken -> List.of(taken.scene(), taken.choice()))
                                .toList(),
                "asked",
                        trail.asked().stream()
                                .map(asked -> List.of(asked.inquiry(), asked.basis(), asked.after()))
                                .toList(),
                "predicted", List.copyOf(predicted),
                "scene", now.scene(),
                "now", millis(now.now()),
                "offered", now.offered().stream().map(Choice::id).toList(),
                "later", now.later().size(),
                "limits",
                        now.limits().stream()
                                .map(limit -> List.of(
                                        limit.limit().id(),
                                        millis(limit.from()),
                                        millis(limit.until()),
                                        limit.state().key()))
                                .toList(),
                "files",
                        Stream.of(Glasses.values())
                                .map(each -> filed(now.file(each)))
                                .toList(),
                "inquiries",
                        Stream.of(Glasses.values())
                                .map(each -> now.inquiries(each).stream()
                                        .map(Inquiry::id)
                                        .toList())
                                .toList(),
                "refusals", refusals(now),
                "turns", turns(trail),
                "current", play.current().id(),
                "path", play.path().stream().map(Scene::id).toList(),
                "arrived", filed(play.arrived(play.current(), side)),
                "phases", phases(play));
    }

    private Map<String, Object> refusals(Situation now) {
        Map<String, Object> refusals = new TreeMap<>();
        for (Glasses each : Glasses.values()) {
            for (Inquiry inquiry : vignette.inquiries()) {
                inquiry.bases()
                        .forEach(basis -> refusals.put(
                                each.key() + "/" + inquiry.id() + "/" + basis.id(),
                                Inquiring.refusal(now, each, inquiry.id(), basis.id())
                                        .map(Enum::name)
                                        .orElse("")));
            }
        }
        return refusals;
    }

    /** What every choice of every scene leads to from here. */
    private Map<String, Object> turns(Trail trail) {
        Map<String, Object> turns = new TreeMap<>();
        for (Scene scene : vignette.scenes()) {
            for (String choice : Stream.concat(scene.choices().stream().map(Choice::id), Stream.of("geen-keuze"))
                    .toList()) {
                turns.put(
                        scene.id() + "/" + choice,
                        Branching.choose(vignette, trail, scene.id(), choice)
                                .match(moved -> moved.to().id(), refused -> refused.why()
                                        .name()));
            }
        }
        turns.put(
                "nergens/x",
                Branching.choose(vignette, trail, "nergens", "x")
                        .match(moved -> "", refused -> refused.why().name()));
        return turns;
    }

    private Map<String, Object> phases(Play play) {
        Map<String, Object> phases = new TreeMap<>();
        vignette.scenes()
                .forEach(scene -> phases.put(
                        scene.id(), play.phase(scene.id()).map(Enum::name).orElse("")));
        return phases;
    }

    private static List<Object> filed(List<Filed> file) {
        return file.stream()
                .<Object>map(filed -> List.of(filed.document().id(), millis(filed.since())))
                .toList();
    }

    private static long millis(LocalDateTime moment) {
        return moment.toInstant(ZoneOffset.UTC).toEpochMilli();
    }
}
