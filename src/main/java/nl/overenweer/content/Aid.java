package nl.overenweer.content;

import java.util.List;
import java.util.Optional;

/**
 * An aid to think with: questions in an order, answered in one's own words. It judges nothing and adds nothing up, as opposed to a {@link Quiz};
 * and it keeps nothing.
 *
 * @param what it is, in a sentence or two
 * @param noTest that it is no validated test; shown above and below every part
 * @param care what not to type
 * @param anchors the words to choose from at a domain; the last one is for what was not looked into
 * @param certainties the words for how sure one is
 * @param labels words of diagnoses, which are no observation
 */
public record Aid(
        String title,
        String what,
        String noTest,
        String care,
        List<String> anchors,
        List<String> certainties,
        List<String> labels,
        List<Part> parts) {
    public Aid {
        anchors = List.copyOf(anchors);
        certainties = List.copyOf(certainties);
        labels = List.copyOf(labels);
        parts = List.copyOf(parts);
    }

    /** How the questions of a part are answered. */
    public enum Kind {
        /** Yes, no, or not known; with what to do at once. */
        URGENT("spoed"),
        WRITING("tekst"),
        /** For each parent one of the anchors, and what was observed. */
        DOMAINS("domeinen"),
        /** One of some ages, each with the domains that weigh heavier. */
        AGE("leeftijd");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** As the text form writes it. */
        public String key() {
            return key;
        }
    }

    /**
     * Some questions that are answered in the same way.
     *
     * @param least so many questions have to be answered before the parts that follow; 0 for none
     */
    public record Part(String id, String title, String intro, Kind kind, int least, List<Prompt> prompts) {
        public Part {
            prompts = List.copyOf(prompts);
        }
    }

    /**
     * One question.
     *
     * @param title of a domain; empty elsewhere
     * @param others the question to the child, the other parent or the network; may be empty
     * @param action what to do at once, or how soon; may be empty
     * @param anchors what each of the aid's anchors looks like in this domain
     * @param heavier the ids of the domains that weigh heavier at this age
     */
    public record Prompt(
            String id,
            String title,
            String question,
            String others,
            String action,
            List<String> anchors,
            List<String> heavier) {
        public Prompt {
            anchors = List.copyOf(anchors);
            heavier = List.copyOf(heavier);
        }
    }

    public Optional<Prompt> domain(String id) {
        return parts.stream()
                .filter(part -> part.kind() == Kind.DOMAINS)
                .flatMap(part -> part.prompts().stream())
                .filter(prompt -> prompt.id().equals(id))
                .findFirst();
    }
}
