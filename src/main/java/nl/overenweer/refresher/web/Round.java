package nl.overenweer.refresher.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.overenweer.content.Library;
import nl.overenweer.content.Statute;
import nl.overenweer.content.Term;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.Ticket;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.refresher.CardId;
import nl.overenweer.refresher.CardView;
import nl.overenweer.refresher.Deck;
import nl.overenweer.refresher.Refreshers;
import nl.overenweer.refresher.Turn;
import nl.overenweer.refresher.scheduling.Hand;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.Outdated;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Who refreshes, which round of three minutes of today this is, and what her form sent. Read once for a page. */
@RequestScoped
public class Round {
    static final String HOME = "/opfrissers";
    private static final String CARDS = HOME + "/kaart";

    @Inject
    private CurrentUser user;

    @Inject
    private Refreshers refreshers;

    @Inject
    private Library library;

    @Inject
    private LanguageBean language;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    private @Nullable Deck deck;

    Learner learner() {
        return Learner.of(user);
    }

    String person() {
        return Long.toString(user.person().value());
    }

    Instant now() {
        return clocks.now();
    }

    LocalDate today() {
        return clocks.today();
    }

    /** 1, or more when she asked for another three minutes. */
    int number() {
        String asked = sent("ronde");
        return asked.matches("[1-9]") ? Integer.parseInt(asked) : 1;
    }

    Deck deck() {
        Deck known = deck;
        if (known == null) {
            known = refreshers.deck(learner());
            deck = known;
        }
        return known;
    }

    /** For a page that has it already. */
    void deck(Deck known) {
        deck = known;
    }

    Hand hand() {
        return deck().hand(today(), number());
    }

    /** Where the next card is; the overview when there is none. */
    String next() {
        return deck().paused()
                ? HOME
                : hand().left().stream()
                        .findFirst()
                        .map(card -> address(new CardId(card.card())))
                        .orElse(HOME);
    }

    String address(CardId card) {
        return CARDS + "/" + card + more();
    }

    String outcome(CardId card) {
        return CARDS + "/" + card + "/uitkomst" + more();
    }

    /** The way to the next card, whichever that is by then. */
    String onward() {
        return CARDS + more();
    }

    private String more() {
        return number() == 1 ? "" : "?ronde=" + number();
    }

    Turn turn() {
        return new Turn(new Ticket(sent("ticket")), now());
    }

    /** The card that a form is about. */
    CardId sentCard() {
        String sent = sent("kaart");
        if (!sent.matches("[0-9]{1,18}")) {
            throw new NotFound("no card: " + sent);
        }
        return new CardId(Long.parseLong(sent));
    }

    /** Does something and goes on to this address. What was done elsewhere meanwhile is told, and the round goes on. */
    void act(String then, Runnable deed) {
        try {
            deed.run();
            Faces.redirect(then);
        } catch (Outdated outdated) {
            notice.warn(outdated.messageKey(), outdated.arguments().toArray());
            Faces.redirect(onward());
        }
    }

    /** What a card is called where it is not shown itself. */
    String name(CardView card) {
        String key = card.subject().key();
        return switch (card.kind()) {
            case QUESTION -> text("refresher.name.question");
            case TERM ->
                library.glossary()
                        .term(key)
                        .map(Term::term)
                        .map(word -> "‘" + word + "’")
                        .orElse(key);
            case LAW -> library.statutes().statute(key).map(Statute::name).orElse(key);
        };
    }

    String text(String key, @Nullable Object... arguments) {
        return language.texts().of(key, arguments);
    }

    static String sent(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }
}
