package nl.overenweer.learning.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overenweer.content.Citation;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Item;
import nl.overenweer.content.Page;
import nl.overenweer.learning.QuestionState;

/** Which pages help with questions that went wrong: those that cite the same statute or source. */
final class Rereading {
    private static final int MOST = 4;

    private Rereading() {}

    /** In module order; the ones that help most questions when there are many. */
    static List<Item> of(CourseModule module, List<QuestionState> wrong) {
        List<Set<String>> grounds = wrong.stream()
                .map(question -> question.question().sources().stream()
                        .map(Rereading::key)
                        .collect(Collectors.toSet()))
                .toList();
        List<Page> helping = module.pages().stream()
                .filter(page -> helps(page, grounds) > 0)
                .sorted((one, other) -> Long.compare(helps(other, grounds), helps(one, grounds)))
                .limit(MOST)
                .toList();
        return module.items().stream().filter(helping::contains).toList();
    }

    private static long helps(Page page, List<Set<String>> grounds) {
        return grounds.stream()
                .filter(keys -> keys.stream().anyMatch(key -> page.body().contains("(" + key + ")")))
                .count();
    }

    /** As a page links it: {@code wet:bw7-457}. */
    private static String key(Citation citation) {
        return citation.text().split(" ")[0];
    }
}
