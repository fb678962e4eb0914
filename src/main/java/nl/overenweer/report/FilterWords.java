package nl.overenweer.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.People;
import nl.overenweer.people.TeamId;
import nl.overenweer.people.TeamOption;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.Texts;

/** Says in words what a filter asks. */
@ApplicationScoped
public class FilterWords {
    /**
     * One thing that is asked.
     *
     * @param parameters of the address that ask it
     */
    public record Part(String sentence, List<String> parameters) {}

    @Inject
    private People people;

    /** All that is asked, as one line; says so when nothing is. */
    public String sentence(
            ManagedScope scope, CompletionFilter filter, ModuleNames.Names names, Texts texts, LocalDate today) {
        List<Part> parts = parts(scope, filter, names, texts, today);
        return parts.isEmpty()
                ? texts.get("report.filter.none")
                : String.join(" · ", parts.stream().map(Part::sentence).toList());
    }

    public List<Part> parts(
            ManagedScope scope, CompletionFilter filter, ModuleNames.Names names, Texts texts, LocalDate today) {
        List<Part> parts = new ArrayList<>();
        filter.module().ifPresent(module -> parts.add(part(names.title(module), "module")));
        filter.track().ifPresent(track -> parts.add(part(names.trackTitle(track), "traject")));
        filter.team().ifPresent(team -> parts.add(part(team(scope, team, texts), "team")));
        filter.profession().ifPresent(one -> parts.add(part(texts.get("report.profession." + one), "beroep")));
        filter.standing().ifPresent(one -> parts.add(part(texts.get("report.standing." + one.key()), "stand")));
        if (!filter.name().isEmpty()) {
            parts.add(part("‘" + filter.name() + "’", "naam"));
        }
        filter.within().ifPresent(days -> parts.add(part(texts.of("report.within", days), "binnen")));
        if (!filter.period().isAlways()) {
            parts.add(new Part(period(filter.period(), texts, today), List.of("van", "tot")));
        }
        return parts;
    }

    private static String period(Period period, Texts texts, LocalDate today) {
        Days days = new Days(texts.locale(), today);
        String from = period.from().map(days::date).orElse("");
        String until = period.until().map(days::date).orElse("");
        if (until.isEmpty()) {
            return texts.of("report.period.from", from);
        }
        return from.isEmpty() ? texts.of("report.period.until", until) : texts.of("report.period.both", from, until);
    }

    private String team(ManagedScope scope, long number, Texts texts) {
        if (number == 0) {
            return texts.get("report.no-team");
        }
        return people.teams(scope.organisation()).stream()
                .filter(each -> each.id().equals(new TeamId(number)))
                .map(TeamOption::name)
                .findFirst()
                .orElseGet(() -> texts.of("report.unknown-team", number));
    }

    private static Part part(String sentence, String parameter) {
        return new Part(sentence, List.of(parameter));
    }
}
