package nl.overenweer.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overenweer.learning.AttemptCard;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.Standings;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Role;
import nl.overenweer.search.Search;
import nl.overenweer.search.finding.Asked;
import nl.overenweer.search.finding.Kind;
import nl.overenweer.search.finding.Results;
import nl.overenweer.shared.web.LanguageBean;

/** What somebody sought and what there is. Everything stands in the address, so a result can be kept and sent. */
@Named
@RequestScoped
public class SearchBean {
    /** A kind of thing to choose, with how many there are. */
    public record Choice(String kind, int count, String href, boolean chosen) {}

    /** Words to try instead. */
    public record Suggestion(String words, String href) {}

    @Inject
    private Search search;

    @Inject
    private Standings standings;

    @Inject
    private CurrentUser user;

    @Inject
    private LanguageBean language;

    @Inject
    private HttpServletRequest request;

    private Asked asked = new Asked("", Optional.empty(), 1);
    private Optional<Results> results = Optional.empty();
    private List<Line> lines = List.of();

    @PostConstruct
    void load() {
        asked = new Asked(typed("zoek"), Kind.of(typed("soort")), number(typed("pagina")));
        if (!asked.isEmpty()) {
            results = search.find(asked);
            Shown shown = new Shown(begun(), language.getLocale());
            lines = results.stream()
                    .flatMap(found -> found.hits().stream())
                    .map(hit -> Line.of(hit, shown))
                    .toList();
        }
    }

    public String getWords() {
        return asked.words();
    }

    public boolean isAsked() {
        return !asked.isEmpty();
    }

    /** The index of this node is still being made. */
    public boolean isWaiting() {
        return isAsked() && results.isEmpty();
    }

    public boolean isNothing() {
        return results.filter(found -> found.total() == 0).isPresent();
    }

    /** There is something, but nothing of the kind asked for, or not on this page of it. */
    public boolean isElsewhere() {
        return results.filter(found -> found.total() > 0 && found.hits().isEmpty())
                .isPresent();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** How many of the kind asked for. */
    public int getFitting() {
        return results.map(Results::fitting).orElse(0);
    }

    public String getRead() {
        return results.map(Results::read).orElse("");
    }

    public boolean isPartly() {
        return results.filter(found -> found.total() > 0 && !found.all()).isPresent();
    }

    public List<Suggestion> getSuggestions() {
        return results.stream()
                .flatMap(found -> found.suggestions().stream())
                .map(words -> new Suggestion(words, href(words, Optional.empty(), 1)))
                .toList();
    }

    /** All kinds together, then each of which there is something. */
    public List<Choice> getChoices() {
        return results.filter(found -> found.total() > 0).map(this::choices).orElse(List.of());
    }

    private List<Choice> choices(Results found) {
        Choice all = new Choice(
                "ALL",
                found.total(),
                href(asked.words(), Optional.empty(), 1),
                asked.kind().isEmpty());
        return Stream.concat(
                        Stream.of(all),
                        Stream.of(Kind.values())
                                .filter(kind -> found.count(kind) > 0)
                                .map(kind -> new Choice(
                                        kind.name(),
                                        found.count(kind),
                                        href(asked.words(), Optional.of(kind), 1),
                                        asked.kind().equals(Optional.of(kind)))))
                .toList();
    }

    public int getPage() {
        return asked.page();
    }

    public int getPages() {
        return Math.max(1, (getFitting() + Asked.PER_PAGE - 1) / Asked.PER_PAGE);
    }

    /** Of the page before this one; empty on the first. */
    public String getPrevious() {
        return asked.page() > 1 ? href(asked.words(), asked.kind(), Math.min(asked.page() - 1, getPages())) : "";
    }

    /** Of the page after this one; empty on the last. */
    public String getNext() {
        return asked.page() < getPages() ? href(asked.words(), asked.kind(), asked.page() + 1) : "";
    }

    /** The same words, everything. */
    public String getEverything() {
        return href(asked.words(), Optional.empty(), 1);
    }

    public String href(String words) {
        return href(words, Optional.empty(), 1);
    }

    private static String href(String words, Optional<Kind> kind, int page) {
        return "/zoeken?zoek=" + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + kind.map(one -> "&soort=" + one.key()).orElse("")
                + (page > 1 ? "&pagina=" + page : "");
    }

    private Set<String> begun() {
        if (!user.has(Role.LEARNER)) {
            return Set.of();
        }
        return standings.mine(Learner.of(user)).stream()
                .map(AttemptCard::module)
                .collect(Collectors.toSet());
    }

    private String typed(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 1;
    }
}
