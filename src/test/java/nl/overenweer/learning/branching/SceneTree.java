package nl.overenweer.learning.branching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overenweer.content.Agreement;
import nl.overenweer.content.ChildAnswer;
import nl.overenweer.content.ChildLane;
import nl.overenweer.content.ChildQuestion;
import nl.overenweer.content.Choice;
import nl.overenweer.content.Condition;
import nl.overenweer.content.Judgement;
import nl.overenweer.content.Later;
import nl.overenweer.content.Next;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Vignette;

/**
 * A case written as a tree, so that a test shows what it walks through:
 *
 * <pre>
 * desk                          a scene; the first one opens the case
 *   a -> hall                   a choice and where it leads
 *   b -> home if desk=a, hall   the first way whose condition holds
 *   c if not desk=b -> hall     a choice that is only offered then
 *   + if desk=a: He knows you.  a paragraph that comes back
 * peace.                        an ending
 * </pre>
 */
public final class SceneTree {
    private static final Pattern CHOICE = Pattern.compile("(\\w+)( if (not )?(\\w+)=([\\w/]+))? -> (.*)");
    private static final Pattern LATER = Pattern.compile("\\+ if (not )?(\\w+)=([\\w/]+): (.*)");
    private static final Pattern WAY = Pattern.compile("(\\w+)( if (not )?(\\w+)=([\\w/]+))?");

    private SceneTree() {}

    public static Vignette plant(String slug, String tree) {
        Map<String, List<String>> scenes = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : tree.lines()
                .map(text -> text.replaceAll("#.*", "").stripTrailing())
                .toList()) {
            if (line.isBlank()) {
                continue;
            }
            if (line.startsWith(" ")) {
                lines.add(line.strip());
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
                grown.get(0).id(),
                grown);
    }

    private static Scene scene(String name, List<String> lines) {
        boolean ending = name.endsWith(".");
        String id = ending ? name.substring(0, name.length() - 1) : name;
        return new Scene(
                id,
                id,
                "",
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
                ending);
    }

    private static Choice choice(String line) {
        Matcher match = fits(CHOICE, line);
        List<Next> next = new ArrayList<>();
        for (String way : match.group(6).split(",")) {
            Matcher to = fits(WAY, way.strip());
            next.add(new Next(condition(to.group(3), to.group(4), to.group(5)), to.group(1)));
        }
        return new Choice(
                match.group(1),
                condition(match.group(3), match.group(4), match.group(5)),
                "I do " + match.group(1),
                Judgement.DEFENSIBLE,
                "",
                "",
                Map.of(),
                List.of(),
                next);
    }

    private static Later later(String line) {
        Matcher match = fits(LATER, line);
        return new Later(condition(match.group(1), match.group(2), match.group(3)), match.group(4));
    }

    private static Condition condition(String not, String scene, String choices) {
        if (scene == null) {
            return Condition.ALWAYS;
        }
        Map<String, Set<String>> lines = Map.of(scene, Set.of(choices.split("/")));
        return not == null ? new Condition(lines, Map.of()) : new Condition(Map.of(), lines);
    }

    private static Matcher fits(Pattern pattern, String line) {
        Matcher match = pattern.matcher(line);
        if (!match.matches()) {
            throw new IllegalArgumentException("can't read: " + line);
        }
        return match;
    }
}
