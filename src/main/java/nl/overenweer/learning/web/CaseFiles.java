package nl.overenweer.learning.web;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overenweer.content.Basis;
import nl.overenweer.content.CaseDocument;
import nl.overenweer.content.Citation;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Inquiry;
import nl.overenweer.content.LimitState;
import nl.overenweer.content.Situation;
import nl.overenweer.content.Situation.Asking;
import nl.overenweer.content.Situation.Filed;
import nl.overenweer.content.Situation.Limit;
import nl.overenweer.content.reading.Cited;
import nl.overenweer.content.reading.Links;
import nl.overenweer.content.reading.Markdown;
import nl.overenweer.learning.SceneState;
import nl.overenweer.learning.branching.Inquiring;
import nl.overenweer.learning.branching.Phase;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.Texts;

/** The clock, the file and what was asked, as one learner may see them at one scene: never anything of the other side's. */
final class CaseFiles {
    private static final int HOURS_TO_DAYS = 48;

    private final SceneState state;
    private final Situation now;
    private final Glasses own;
    private final Links links;
    private final Texts texts;
    private final Days days;

    CaseFiles(SceneState state, Links links, Texts texts, Locale locale) {
        this.state = state;
        this.now = state.situation();
        this.own = state.attempt().own();
        this.links = links;
        this.texts = texts;
        this.days = new Days(locale, now.now().toLocalDate());
    }

    /** Empty for a case without a clock. */
    Optional<ClockView> clock() {
        return isTimed()
                ? Optional.of(new ClockView(
                        days.moment(now.now()),
                        now.limits().stream().map(this::limit).toList()))
                : Optional.empty();
    }

    private ClockView.Line limit(Limit limit) {
        boolean hers = !limit.limit().met().isEmpty();
        String state = !hers && limit.state() == LimitState.MISSED
                ? "voorbij"
                : limit.state().key();
        String left = limit.state() == LimitState.RUNNING ? left(limit.until()) : "";
        return new ClockView.Line(
                limit.limit().what(),
                state,
                days.moment(limit.until()),
                left,
                cited(limit.limit().sources()));
    }

    private String left(LocalDateTime until) {
        Duration left = Duration.between(now.now(), until);
        if (left.toHours() >= HOURS_TO_DAYS) {
            return texts.of(
                    "learning.clock.left.days",
                    ChronoUnit.DAYS.between(now.now().toLocalDate(), until.toLocalDate()));
        }
        return left.toHours() >= 1
                ? texts.of("learning.clock.left.hours", left.toHours())
                : texts.of("learning.clock.left.minutes", left.toMinutes());
    }

    /** Her own file here, the oldest first. */
    List<DocumentView> documents() {
        List<Filed> arrived = arrived();
        return now.file(own).stream()
                .map(filed ->
                        document(filed, arrived.contains(filed) && !state.play().isFirst(state.scene())))
                .toList();
    }

    /** What came on her file since the scene before. */
    List<DocumentView> arrivals() {
        return arrived().stream().map(filed -> document(filed, true)).toList();
    }

    private List<Filed> arrived() {
        return state.play().arrived(state.scene(), own);
    }

    private DocumentView document(Filed filed, boolean fresh) {
        CaseDocument document = filed.document();
        boolean later = isTimed() && !document.arrival().isStart();
        return new DocumentView(
                document.id(),
                document.title(),
                document.kind().key(),
                Optional.ofNullable(document.date()).map(days::day).orElse(""),
                document.from(),
                later ? days.moment(filed.since()) : "",
                fresh,
                Markdown.html(
                        document.text(), links.named("stuk-" + state.scene().id() + "-" + document.id() + "-")));
    }

    /** What she may ask here, and what she asked before. */
    List<InquiryView> inquiries() {
        List<Inquiry> open = state.phase() == Phase.DECIDE ? now.inquiries(own) : List.of();
        return state.vignette().inquiries().stream()
                .filter(inquiry -> inquiry.sides().contains(own))
                .filter(inquiry ->
                        open.contains(inquiry) || !now.askings(inquiry.id()).isEmpty())
                .map(inquiry -> inquiry(inquiry, open.contains(inquiry)))
                .toList();
    }

    private InquiryView inquiry(Inquiry inquiry, boolean open) {
        List<Asking> askings = now.askings(inquiry.id());
        List<InquiryView.BasisView> bases = !open
                ? List.of()
                : inquiry.bases().stream()
                        .filter(basis -> Inquiring.refusal(now, own, inquiry.id(), basis.id())
                                .isEmpty())
                        .map(basis -> new InquiryView.BasisView(basis.id(), basis.text()))
                        .toList();
        return new InquiryView(
                inquiry.id(),
                inquiry.of(),
                inquiry.what(),
                state(askings),
                bases,
                askings.stream().map(this::outcome).toList());
    }

    private String state(List<Asking> askings) {
        Optional<Asking> granted =
                askings.stream().filter(asking -> asking.basis().isGranted()).findFirst();
        if (granted.isPresent()) {
            return came(granted.get()) ? "here" : "coming";
        }
        return askings.isEmpty() ? "open" : "refused";
    }

    private boolean came(Asking asking) {
        return asking.basis().isGranted() && !asking.answered().isAfter(now.now());
    }

    /** What was asked in this scene and what came of it, for the transcript. */
    List<InquiryView.OutcomeView> outcomes(String inquiry) {
        return now.askings(inquiry).stream()
                .filter(asking -> asking.scene().equals(state.scene().id()))
                .map(this::outcome)
                .toList();
    }

    private InquiryView.OutcomeView outcome(Asking asking) {
        Basis basis = asking.basis();
        String prefix = "vraag-" + state.scene().id() + "-" + asking.inquiry().id() + "-" + basis.id() + "-";
        boolean last = now.askings().get(now.askings().size() - 1).equals(asking);
        return new InquiryView.OutcomeView(
                basis.text(),
                Markdown.html(basis.answer(), links.named(prefix)),
                basis.refusal().isEmpty() ? "" : Markdown.html(basis.refusal(), links.named(prefix + "nee-")),
                basis.isGranted() && isTimed() ? days.moment(asking.answered()) : "",
                came(asking),
                came(asking) ? titles(basis) : List.of(),
                asking.scene().equals(state.scene().id()),
                last,
                lenses(basis, prefix),
                cited(basis.grounds()));
    }

    private List<String> titles(Basis basis) {
        return basis.documents().stream()
                .flatMap(id -> state.vignette().document(id).stream())
                .filter(document -> document.sides().contains(own))
                .map(CaseDocument::title)
                .collect(Collectors.toList());
    }

    private List<LensView> lenses(Basis basis, String prefix) {
        List<LensView> views = new ArrayList<>();
        for (Glasses side : List.of(own, own.other())) {
            Optional.ofNullable(basis.lenses().get(side))
                    .ifPresent(lens -> views.add(new LensView(
                            side.key(),
                            side == own,
                            lens.core(),
                            Markdown.html(lens.text(), links.named(prefix + side.key() + "-")),
                            cited(lens.sources()))));
        }
        return views;
    }

    private List<Cited> cited(List<Citation> citations) {
        return citations.stream()
                .flatMap(citation -> links.cited(citation).stream())
                .toList();
    }

    private boolean isTimed() {
        return state.vignette().clock() != null;
    }
}
