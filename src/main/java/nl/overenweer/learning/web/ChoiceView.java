package nl.overenweer.learning.web;

import java.util.List;
import nl.overenweer.content.Choice;

/**
 * A choice of a scene with the letter that it has on the page.
 *
 * @param mine this learner's own
 * @param views as each profession sees it, her own first; empty before there is feedback
 */
public record ChoiceView(String letter, Choice choice, boolean mine, List<LensView> views) {
    public ChoiceView {
        views = List.copyOf(views);
    }

    public String id() {
        return choice.id();
    }

    public String text() {
        return choice.text();
    }

    /** As the tags know judgements. */
    public String judgement() {
        return choice.judgement().key();
    }
}
