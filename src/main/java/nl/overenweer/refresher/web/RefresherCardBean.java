package nl.overenweer.refresher.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Term;
import nl.overenweer.content.Typesetting;
import nl.overenweer.content.reading.Links;
import nl.overenweer.learning.LaidQuestion;
import nl.overenweer.learning.QuestionState;
import nl.overenweer.learning.Ticket;
import nl.overenweer.people.Profession;
import nl.overenweer.refresher.CardId;
import nl.overenweer.refresher.Change;
import nl.overenweer.refresher.Ground.OfQuestion;
import nl.overenweer.refresher.Look;
import nl.overenweer.refresher.Recalling;
import nl.overenweer.refresher.Refreshers;
import nl.overenweer.refresher.scheduling.CardKind;
import nl.overenweer.refresher.scheduling.Rating;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One card: what it asks, and what she does with it. */
@Named
@RequestScoped
public class RefresherCardBean {
    @Inject
    private Round round;

    @Inject
    private RouteParams params;

    @Inject
    private Refreshers refreshers;

    @Inject
    private Recalling recalling;

    @Inject
    private LaidQuestion laid;

    @Inject
    private Typesetting typesetting;

    @Inject
    private LanguageBean language;

    @Inject
    private NoticeBean notice;

    private @Nullable Look look;

    /** A card that is not to be asked today leads on: to how it went, or to the next one. */
    public void load() {
        boolean comes =
                !look().card().due().isAfter(round.today()) && !look().card().removed();
        if (!comes) {
            boolean told = isQuestion() && look().answered().isPresent();
            Faces.redirect(told ? round.outcome(id()) : round.onward());
        }
    }

    /** How it went is told of a question that was answered today. */
    public void loadOutcome() {
        if (look().answered().isEmpty() || !isQuestion()) {
            Faces.redirect(round.address(id()));
        }
    }

    /** The part of the page that asks this kind of card. */
    public String getPart() {
        CardKind kind = look().card().kind();
        if (kind == CardKind.QUESTION) {
            lay();
        }
        return "/refresher/" + kind.key() + ".xhtml";
    }

    /** The part that explains how the answer was. */
    public String getOutcomePart() {
        if (!isQuestion() || look().answered().isEmpty()) {
            return "/refresher/nothing.xhtml";
        }
        lay();
        return "/WEB-INF/learning/explained.xhtml";
    }

    public void again() {
        rate(Rating.AGAIN);
    }

    public void hard() {
        rate(Rating.HARD);
    }

    public void good() {
        rate(Rating.GOOD);
    }

    public void easy() {
        rate(Rating.EASY);
    }

    /** The question was easy: it comes back later. */
    public void ease() {
        round.act(round.onward(), () -> recalling.ease(round.learner(), id(), round.turn()));
    }

    public void remove() {
        recalling.remove(round.learner(), id());
        notice.tell("refresher.removed.told");
        Faces.redirect(round.onward());
    }

    public boolean isQuestion() {
        return look().card().kind() == CardKind.QUESTION;
    }

    public String getModule() {
        return look().ground().module().in(language.getLocale());
    }

    public @Nullable Term getTerm() {
        return look().ground().match(question -> null, term -> term.term(), law -> null);
    }

    public @Nullable Change getChange() {
        return look().ground().match(question -> null, term -> null, law -> law.change());
    }

    public Instant getLearnedAt() {
        return look().card().subject().learnedAt();
    }

    /** As text keys name it: whose meaning is asked. {@code both} for whoever has neither profession. */
    public String getAsked() {
        Profession own = round.learner().profession();
        return own == Profession.OTHER ? "both" : own == Profession.GGZ ? "rvdk" : "ggz";
    }

    /** Which one of today this is. */
    public int getNumber() {
        return round.hand().done() + (look().answered().isPresent() ? 0 : 1);
    }

    public int getTotal() {
        return Math.max(getNumber(), round.hand().total());
    }

    public int getMinutes() {
        return round.hand().minutes();
    }

    public boolean isLast() {
        return round.hand().left().isEmpty();
    }

    public String getOnward() {
        return round.onward();
    }

    public String getId() {
        return id().toString();
    }

    public String getPerson() {
        return round.person();
    }

    public int getRound() {
        return round.number();
    }

    /** A new one for each form. */
    public String getTicket() {
        return Ticket.fresh().value();
    }

    public LocalDate getDue() {
        return look().card().due();
    }

    public @Nullable Instant getAnsweredAt() {
        return look().answered().map(Look.Answered::at).orElse(null);
    }

    /** {@code good} may be called easy after all. */
    public String getRating() {
        return look().answered()
                .map(answered -> answered.rating().name().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** The day on which it comes back when she knew it so well. */
    public LocalDate dayAfter(String rating) {
        return look().dayAfter(Rating.valueOf(rating), round.today());
    }

    private void rate(Rating rating) {
        round.act(round.onward(), () -> recalling.rate(round.learner(), id(), rating, round.turn()));
    }

    private void lay() {
        look().ground().match(this::lay, term -> false, law -> false);
    }

    private boolean lay(OfQuestion ground) {
        QuestionState asked = QuestionState.alone(ground.question(), round.address(id()), look().seed());
        QuestionState state = look().answered()
                .map(answered -> asked.answered(answered.given(), answered.at()))
                .orElse(asked);
        Glasses own = round.learner().profession() == Profession.RVDK ? Glasses.RVDK : Glasses.GGZ;
        Links links = typesetting.links(ground.version().id(), own, language.getLocale());
        laid.lay(state, links, this::answer);
        return true;
    }

    private void answer(List<String> given) {
        round.act(
                round.outcome(id()) + "#uitkomst", () -> recalling.answer(round.learner(), id(), given, round.turn()));
    }

    private CardId id() {
        return new CardId(params.number("card"));
    }

    private Look look() {
        Look known = look;
        if (known == null) {
            known = refreshers.look(round.learner(), id(), round.now());
            look = known;
        }
        return known;
    }
}
