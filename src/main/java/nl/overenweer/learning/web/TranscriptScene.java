package nl.overenweer.learning.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overenweer.content.Choice;
import nl.overenweer.content.reading.Links;
import nl.overenweer.content.reading.Markdown;
import nl.overenweer.learning.SceneState;
import nl.overenweer.learning.branching.Phase;
import nl.overenweer.shared.web.LanguageBean;
import org.jspecify.annotations.Nullable;

/**
 * One scene of a transcript: what was told, what came, what was asked, what was decided and what came of it.
 *
 * @param mine her choice; null before she decided
 * @param consequence empty until it may be told
 * @param predicted the letter and text of what she predicted; empty before
 */
public record TranscriptScene(
        SceneState state,
        int number,
        String story,
        List<String> later,
        @Nullable ClockView clock,
        List<DocumentView> documents,
        List<Question> asked,
        @Nullable ChoiceView mine,
        String consequence,
        String predicted) {
    /** What was asked here, of whom. */
    public record Question(String of, String what, List<InquiryView.OutcomeView> outcomes) {
        public Question {
            outcomes = List.copyOf(outcomes);
        }
    }

    public TranscriptScene {
        later = List.copyOf(later);
        documents = List.copyOf(documents);
        asked = List.copyOf(asked);
    }

    static TranscriptScene of(SceneState state, Spot spot, LanguageBean language) {
        String prefix = state.scene().id() + "-";
        Links links = spot.links();
        CaseFiles files = new CaseFiles(state, links, language.texts(), language.getLocale());
        Optional<ChoiceView> mine = new Scenes(state, links)
                .choices().stream().filter(ChoiceView::mine).findFirst();
        boolean told = state.phase() == Phase.FEEDBACK;
        return new TranscriptScene(
                state,
                state.path().indexOf(state.scene()) + 1,
                Markdown.html(state.scene().text(), links.named("verhaal-" + prefix)),
                Stream.of(state.later())
                        .flatMap(List::stream)
                        .map(text -> Markdown.html(
                                text,
                                links.named("later-" + prefix + state.later().indexOf(text) + "-")))
                        .toList(),
                files.clock().orElse(null),
                files.arrivals(),
                asked(state, files),
                mine.orElse(null),
                told
                        ? state.chosen()
                                .map(Choice::consequence)
                                .map(text -> Markdown.html(text, links.named("gevolg-" + prefix)))
                                .orElse("")
                        : "",
                told ? state.predicted().map(Choice::text).orElse("") : "");
    }

    private static List<Question> asked(SceneState state, CaseFiles files) {
        return state.vignette().inquiries().stream()
                .filter(inquiry -> inquiry.sides().contains(state.attempt().own()))
                .map(inquiry -> new Question(inquiry.of(), inquiry.what(), files.outcomes(inquiry.id())))
                .filter(question -> !question.outcomes().isEmpty())
                .toList();
    }

    /** {@code DECIDE}, {@code PREDICT}, {@code FEEDBACK} or {@code ENDING}. */
    public String phase() {
        return state.phase().name();
    }
}
