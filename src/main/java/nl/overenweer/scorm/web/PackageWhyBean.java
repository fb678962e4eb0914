package nl.overenweer.scorm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overenweer.learning.AttemptView;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.Standings;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.scorm.PackageWhy;
import nl.overenweer.scorm.PackageWhy.Account;
import nl.overenweer.scorm.ToldByPart;
import nl.overenweer.scorm.cmi.Said;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;

/** Why a package is done, or not: what it told and which rule made it count, for her who is in it. */
@Named("scormWhy")
@RequestScoped
public class PackageWhyBean {
    /** A part: what it told, how that counts, and what it keeps apart; a sentence each. */
    public record Line(String title, List<String> told, String outcome, List<String> objectives) {}

    @Inject
    private RouteParams params;

    @Inject
    private CurrentUser user;

    @Inject
    private Standings standings;

    @Inject
    private PackageWhy why;

    @Inject
    private Clocks clocks;

    @Inject
    private LanguageBean language;

    private @Nullable Optional<Account> account;

    /** Whether there is anything to explain. */
    public boolean isTold() {
        return account().filter(it -> !it.parts().isEmpty()).isPresent();
    }

    /** How the parts come to one outcome. */
    public String getRule() {
        return account()
                .map(it -> texts().get("scorm.why.rule." + word(it.rule())) + " " + texts().get(done(it)))
                .orElse("");
    }

    private static String done(Account it) {
        return it.before() && !it.result().done()
                ? "scorm.why.done.before"
                : "scorm.why.done." + it.result().done();
    }

    /** Which try this is about; empty for the first. */
    public String getTry() {
        return account()
                .filter(it -> it.number() > 1)
                .map(it -> texts().of("scorm.why.try", it.number()))
                .orElse("");
    }

    public List<Line> getLines() {
        return account().stream()
                .flatMap(it -> it.parts().stream())
                .map(this::line)
                .toList();
    }

    private Line line(ToldByPart part) {
        List<String> told = new ArrayList<>();
        part.score().ifPresent(score -> told.add(texts().of("scorm.why.score", score)));
        part.said()
                .reasons()
                .forEach(reason -> told.add(
                        texts().of("scorm.why." + reason.code(), reason.about().toArray())));
        return new Line(
                part.title(),
                told,
                outcome(part.said()),
                part.objectives().stream().map(this::objective).toList());
    }

    private String outcome(Said said) {
        return texts().of(
                        "scorm.why.outcome",
                        texts().get("scorm.why.word." + word(said.completion())),
                        texts().get("scorm.why.word." + word(said.success())));
    }

    private String objective(ToldByPart.Objective objective) {
        String words = String.join(
                ", ",
                Stream.of(objective.completion(), objective.success())
                        .filter(status -> !status.isEmpty())
                        .map(status -> texts().get("scorm.why.word." + status.replace(' ', '-')))
                        .toList());
        String key = objective.score().isEmpty() ? "scorm.why.objective" : "scorm.why.objective.score";
        return texts().of(
                        key,
                        objective.name(),
                        words.isEmpty() ? texts().get("scorm.why.word.unknown") : words,
                        objective.score());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<Account> account() {
        Optional<Account> known = account;
        if (known == null) {
            Optional<AttemptView> attempt = standings.attempt(Learner.of(user), params.get("module"));
            known = attempt.flatMap(found -> why.of(Learner.of(user), found, params.get("item"), clocks.now()));
            account = known;
        }
        return known;
    }

    private Texts texts() {
        return language.texts();
    }
}
