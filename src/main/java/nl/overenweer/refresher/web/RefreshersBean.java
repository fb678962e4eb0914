package nl.overenweer.refresher.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.overenweer.refresher.CatchingUp;
import nl.overenweer.refresher.Deck;
import nl.overenweer.refresher.Recalling;
import nl.overenweer.refresher.Refreshers;
import nl.overenweer.refresher.scheduling.Hand;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The overview: what comes today, when the next one comes, and whether she wants them. */
@Named
@RequestScoped
public class RefreshersBean {
    /** A card that she took away. */
    public record Removed(String id, String name, String kind) {}

    @Inject
    private Round round;

    @Inject
    private CatchingUp catchingUp;

    @Inject
    private Refreshers refreshers;

    @Inject
    private Recalling recalling;

    @Inject
    private LanguageBean language;

    @Inject
    private NoticeBean notice;

    private @Nullable Hand hand;

    /** Makes the cards of what she did since the last time. */
    public void load() {
        round.deck(catchingUp.catchUp(round.learner(), round.now()));
    }

    /** Goes to the card that is next. */
    public void next() {
        Faces.redirect(round.next());
    }

    public void pause() {
        refreshers.pause(round.learner(), round.now());
        notice.tell("refresher.paused.told");
        Faces.redirect(Round.HOME);
    }

    public void resume() {
        refreshers.resume(round.learner());
        notice.tell("refresher.resumed.told");
        Faces.redirect(Round.HOME);
    }

    /** Takes back a card that she took away. */
    public void bringBack() {
        recalling.bringBack(round.learner(), round.sentCard());
        notice.tell("refresher.brought-back.told");
        Faces.redirect(Round.HOME);
    }

    /** {@code paused}, {@code ready}, {@code begun}, {@code done}, {@code none} for today, or {@code nothing} at all yet. */
    public String getState() {
        Deck deck = round.deck();
        if (deck.paused()) {
            return "paused";
        }
        if (deck.cards().isEmpty()) {
            return "nothing";
        }
        if (hand().left().isEmpty()) {
            return hand().done() > 0 ? "done" : "none";
        }
        return hand().done() > 0 ? "begun" : "ready";
    }

    public int getLeft() {
        return hand().left().size();
    }

    public int getDone() {
        return hand().done();
    }

    public int getTotal() {
        return hand().total();
    }

    public int getMinutes() {
        return hand().minutes();
    }

    public String getContents() {
        return Contents.of(hand(), language.texts());
    }

    /** The day on which the next one comes. */
    public @Nullable LocalDate getNextDay() {
        return hand().next().orElse(null);
    }

    /** Another three minutes would bring something. */
    public boolean isMore() {
        return hand().hasMore();
    }

    public int getNextRound() {
        int rounds = 1;
        while (rounds < 9 && round.deck().hand(round.today(), rounds).left().isEmpty()) {
            rounds++;
        }
        return rounds;
    }

    public List<Removed> getRemoved() {
        return round.deck().removed().stream()
                .map(card -> new Removed(
                        card.id().toString(), round.name(card), card.kind().key()))
                .toList();
    }

    private Hand hand() {
        Hand known = hand;
        if (known == null) {
            known = round.hand();
            hand = known;
        }
        return known;
    }
}
