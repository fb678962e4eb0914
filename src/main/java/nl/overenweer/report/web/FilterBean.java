package nl.overenweer.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.People;
import nl.overenweer.people.Profession;
import nl.overenweer.people.TeamId;
import nl.overenweer.report.CompletionFilter;
import nl.overenweer.report.FilterWords;
import nl.overenweer.report.Standing;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.web.LanguageBean;
import org.jspecify.annotations.Nullable;

/** What the dashboard can be filtered by, and what is on. */
@Named("reportFilterBean")
@RequestScoped
public class FilterBean {
    /** One to choose in a list. */
    public record Choice(String value, String label, boolean chosen) {}

    /** One filter that is on, and the address without it. */
    public record Chip(String label, String without) {}

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Inject
    private ModuleTitles titles;

    @Inject
    private FilterWords words;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<Choice> teams;

    private CompletionFilter filter() {
        return CompletionFilter.of(request::getParameter);
    }

    public List<Choice> getModules() {
        return titles.all().modules().stream()
                .map(each -> new Choice(
                        each.slug(),
                        each.title(),
                        filter().module().filter(each.slug()::equals).isPresent()))
                .toList();
    }

    public List<Choice> getTracks() {
        return titles.all().tracks().stream()
                .map(each -> new Choice(
                        each.slug(),
                        each.title(),
                        filter().track().filter(each.slug()::equals).isPresent()))
                .toList();
    }

    /** Of this manager, and who has no team where she sees all. */
    public List<Choice> getTeams() {
        List<Choice> known = teams;
        if (known == null) {
            known = teamChoices();
            teams = known;
        }
        return known;
    }

    private List<Choice> teamChoices() {
        var scope = people.managedBy(user);
        long asked = filter().team().orElse(-1);
        List<Choice> choices = new ArrayList<>();
        people.teams(user.organisation()).stream()
                .filter(each -> scope.teams().isEmpty() || scope.teams().contains(each.id()))
                .forEach(each -> choices.add(choice(each.id(), each.path(), asked)));
        if (scope.teams().isEmpty()) {
            choices.add(new Choice("0", language.texts().get("report.no-team"), asked == 0));
        }
        return choices;
    }

    private static Choice choice(TeamId team, String path, long asked) {
        return new Choice(Long.toString(team.value()), path, team.value() == asked);
    }

    public List<Choice> getProfessions() {
        Texts texts = language.texts();
        return Arrays.stream(Profession.values())
                .map(each -> new Choice(
                        each.name().toLowerCase(java.util.Locale.ROOT),
                        texts.get("report.profession." + each),
                        filter().profession().filter(each::equals).isPresent()))
                .toList();
    }

    public List<Choice> getStandings() {
        Texts texts = language.texts();
        return Arrays.stream(Standing.values())
                .map(each -> new Choice(
                        each.word(),
                        texts.get("report.standing." + each.key()),
                        filter().standing().filter(each::equals).isPresent()))
                .toList();
    }

    public String getFrom() {
        return filter().period().from().map(Object::toString).orElse("");
    }

    public String getUntil() {
        return filter().period().until().map(Object::toString).orElse("");
    }

    /** What is filtered on, each with the way to take it off. */
    public List<Chip> getChips() {
        CompletionFilter on = filter();
        if (on.on() == 0) {
            return List.of();
        }
        return words.parts(people.managedBy(user), on, titles.all(), language.texts(), clocks.today()).stream()
                .map(part -> new Chip(part.sentence(), without(on, part.parameters())))
                .toList();
    }

    private static String without(CompletionFilter filter, List<String> parameters) {
        CompletionFilter rest = filter;
        for (String parameter : parameters) {
            rest = rest.without(parameter);
        }
        return CompletionBean.address(rest);
    }
}
