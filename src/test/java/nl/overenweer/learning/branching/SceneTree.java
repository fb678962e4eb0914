package nl.overenweer.learning.branching;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overenweer.content.Agreement;
import nl.overenweer.content.Arrival;
import nl.overenweer.content.Basis;
import nl.overenweer.content.CaseClock;
import nl.overenweer.content.CaseDocument;
import nl.overenweer.content.CaseMoment;
import nl.overenweer.content.ChildAnswer;
import nl.overenweer.content.ChildLane;
import nl.overenweer.content.ChildQuestion;
import nl.overenweer.content.Choice;
import nl.overenweer.content.Condition;
import nl.overenweer.content.Demands;
import nl.overenweer.content.DocumentKind;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Inquiry;
import nl.overenweer.content.Judgement;
import nl.overenweer.content.Later;
import nl.overenweer.content.LimitState;
import nl.overenweer.content.Next;
import nl.overenweer.content.Scene;
import nl.overenweer.content.SceneTime;
import nl.overenweer.content.Span;
import nl.overenweer.content.TimeLimit;
import nl.overenweer.content.Vignette;
import org.jspecify.annotations.Nullable;

/**
 * A case written as a tree, so that a test shows what it walks through:
 *
 * <pre>
 * clock 2026-11-12T09:00                       when the case begins
 * limit report 5 werkdagen from desk=b by hall=d   a term, what begins it and what meets it
 * paper letter rvdk                            a document that comes on request; 'paper note ggz 3 dagen' comes by itself
 * ask school rvdk: consent 2 werkdagen letter, none
 * desk                          a scene; the first one opens the case
 *   a -> hall                   a choice and where it leads
 *   b [2 dagen] -> home if desk=a, hall   takes two days; the first way whose condition holds
 *   c if not desk=b -> hall     a choice that is only offered then
 *   + if desk=a: He knows you.  a paragraph that comes back
 * peace.                        an ending
 * </pre>
 *
 * A condition is {@code desk=a/b}, {@code !report=gemist}, {@code ?school=consent}, {@code @&gt;=3_dagen} or {@code @&lt;3_dagen}.
 */
public final class SceneTree {
    private static final String IF = "( if (not )?(\\S+?))?";
    private static final Pattern CHOICE = Pattern.compile("(\\w+)( \\[(.+)])?" + IF + " -> (.*)");
    private static final Pattern LATER = Pattern.compile("\\+ if (not )?(\\S+): (.*)");
    private static final Pattern WAY = Pattern.compile("(\\w+)" + IF);
    private static final Pattern LIMIT =
            Pattern.compile("limit (\\w+) (\\d+ \\w+)( from (\\w+)(=([\\w/]+))?)?( by (\\w+)=([\\w/]+))?");
    private static final Pattern PAPER = Pattern.compile("paper (\\w+) (ggz|rvdk)( (\\d+ \\w+))?");
    private static final Pattern ASK = Pattern.compile("ask (\\w+) (ggz|rvdk): (.*)");
    private static final Pattern BASIS = Pattern.compile("(\\w+)(( (\\d+ \\w+))? (\\w+))?");

    private SceneTree() {}

    public static Vignette plant(String slug, String tree) {
        Map<String, List<String>> scenes = new LinkedHashMap<>();
        List<String> around = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : tree.lines()
                .map(text -> text.replaceAll("#.*", "").stripTrailing())
                .toList()) {
            if (line.isBlank()) {
                continue;
            }
            if (line.startsWith(" ")) {
                lines.add(line.strip());
            } else if (line.contains(" ")) {
                around.add(line);
            } else {
                lines = new ArrayList<>();
                scenes.put(line.strip(), lines);
            }
        }
        List<Scene> grown = scenes.entrySet().stream()
                .map(entry -> scene(entry.getKey(), entry.getValue()))
                .toList();
        return new Vignette(
                slug,
                "Case",
                "",
                10,
                List.of(),
                Map.of(),
                Map.of(),
                clock(around),
                those(around, "paper ").map(SceneTree::paper).toList(),
                those(around, "ask ").map(SceneTree::ask).toList(),
                grown.get(0).id(),
                grown);
    }

    private static Stream<String> those(List<String> lines, String start) {
        return lines.stream().filter(line -> line.startsWith(start));
    }

    private static @Nullable CaseClock clock(List<String> around) {
        List<TimeLimit> limits = those(around, "limit ").map(SceneTree::limit).toList();
        return those(around, "clock ")
                .map(line -> new CaseClock(LocalDateTime.parse(line.substring("clock ".length())), limits))
                .findFirst()
                .orElse(null);
    }

    private static TimeLimit limit(String line) {
        Matcher match = fits(LIMIT, line);
        return new TimeLimit(
                match.group(1),
                match.group(1),
                match.group(4) == null ? "" : match.group(4),
                match.group(6) == null ? Set.of() : Set.of(match.group(6).split("/")),
                Span.parse(match.group(2)).orElseThrow(),
                match.group(8) == null
                        ? Map.of()
                        : Map.of(match.group(8), Set.of(match.group(9).split("/"))),
                List.of());
    }

    private static CaseDocument paper(String line) {
        Matcher match = fits(PAPER, line);
        Arrival arrival = match.group(4) == null
                ? Arrival.ON_REQUEST
                : new Arrival("", CaseMoment.parse(match.group(4)).orElseThrow(), false);
        Set<Glasses> sides = Set.of(Glasses.valueOf(match.group(2).toUpperCase(Locale.ROOT)));
        return new CaseDocument(
                match.group(1), match.group(1), DocumentKind.LETTER, null, "school", sides, arrival, "Text");
    }

    private static Inquiry ask(String line) {
        Matcher match = fits(ASK, line);
        return new Inquiry(
                match.group(1),
                Set.of(Glasses.valueOf(match.group(2).toUpperCase(Locale.ROOT))),
                match.group(1),
                "what?",
                Set.of(),
                Condition.ALWAYS,
                Stream.of(match.group(3).split(", ")).map(SceneTree::basis).toList());
    }

    private static Basis basis(String text) {
        Matcher match = fits(BASIS, text);
        return new Basis(
                match.group(1),
                match.group(1),
                "answer",
                match.group(5) == null ? List.of() : List.of(match.group(5)),
                match.group(4) == null ? Span.NONE : Span.parse(match.group(4)).orElseThrow(),
                match.group(5) == null ? "refused" : "",
                Map.of(),
                List.of());
    }

    private static Scene scene(String name, List<String> lines) {
        boolean ending = name.endsWith(".");
        String id = ending ? name.substring(0, name.length() - 1) : name;
        return new Scene(
                id,
                id,
                "",
                SceneTime.AT_ONCE,
                "",
                lines.stream()
                        .filter(line -> line.startsWith("+"))
                        .map(SceneTree::later)
                        .toList(),
                new ChildLane("Mees", "ziet", "nodig", "morgen"),
                "What do you do?",
                ending
                        ? ChildQuestion.NONE
                        : new ChildQuestion(
                                "And Mees?", List.of(new ChildAnswer("calm", "calm"), new ChildAnswer("fear", "fear"))),
                Agreement.CONVERGE,
                lines.stream()
                        .filter(line -> !line.startsWith("+"))
                        .map(SceneTree::choice)
                        .toList(),
                "",
                Map.of(),
                Map.of(),
                ending);
    }

    private static Choice choice(String line) {
        Matcher match = fits(CHOICE, line);
        List<Next> next = new ArrayList<>();
        for (String way : match.group(7).split(",")) {
            Matcher to = fits(WAY, way.strip());
            next.add(new Next(condition(to.group(3), to.group(4)), to.group(1)));
        }
        return new Choice(
                match.group(1),
                condition(match.group(5), match.group(6)),
                "I do " + match.group(1),
                Judgement.DEFENSIBLE,
                match.group(3) == null ? Span.NONE : Span.parse(match.group(3)).orElseThrow(),
                "",
                "",
                Map.of(),
                List.of(),
                next);
    }

    private static Later later(String line) {
        Matcher match = fits(LATER, line);
        return new Later(condition(match.group(1), match.group(2)), match.group(3));
    }

    private static Condition condition(@Nullable String not, @Nullable String demand) {
        if (demand == null) {
            return Condition.ALWAYS;
        }
        Demands demands = demands(demand);
        return not == null ? new Condition(demands, Demands.NONE) : new Condition(Demands.NONE, demands);
    }

    private static Demands demands(String text) {
        if (text.startsWith("@")) {
            boolean from = text.startsWith("@>=");
            CaseMoment moment = CaseMoment.parse(text.replaceAll("@[>=<]+", "").replace('_', ' '))
                    .orElseThrow();
            return new Demands(Map.of(), Map.of(), Map.of(), from ? moment : null, from ? null : moment);
        }
        String[] sides = text.replaceAll("^[!?]", "").split("=");
        Set<String> values = Set.of(sides[1].split("/"));
        Map<String, Set<String>> line = Map.of(sides[0], values);
        if (text.startsWith("?")) {
            return new Demands(Map.of(), line, Map.of(), null, null);
        }
        if (text.startsWith("!")) {
            Set<LimitState> states = Stream.of(LimitState.values())
                    .filter(state -> values.contains(state.key()))
                    .collect(Collectors.toSet());
            return new Demands(Map.of(), Map.of(), Map.of(sides[0], states), null, null);
        }
        return new Demands(line, Map.of(), Map.of(), null, null);
    }

    private static Matcher fits(Pattern pattern, String line) {
        Matcher match = pattern.matcher(line);
        if (!match.matches()) {
            throw new IllegalArgumentException("can't read: " + line);
        }
        return match;
    }
}
