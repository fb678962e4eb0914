package nl.overenweer.refresher;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overenweer.content.Glossary;
import nl.overenweer.content.Library;
import nl.overenweer.content.Mentions;
import nl.overenweer.learning.AttemptCard;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.Mistake;
import nl.overenweer.learning.Mistakes;
import nl.overenweer.learning.Standings;
import nl.overenweer.learning.Ticket;
import nl.overenweer.refresher.RefresherStore.Kept;
import nl.overenweer.refresher.scheduling.CardKind;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.UseCase;

/**
 * Makes a learner's cards out of what she did: when she opens her refreshers, and from time to time for all. Never while she answers: that
 * has to be quick.
 */
@UseCase
public class CatchingUp {
    @Inject
    private RefresherStore store;

    @Inject
    private Standings standings;

    @Inject
    private Mistakes mistakes;

    @Inject
    private Library library;

    /** Who switched them off, gets nothing new. */
    public Deck catchUp(Learner learner, Instant now) {
        Kept kept = held(learner);
        if (kept.learner().pausedAt().isEmpty()) {
            Grounds grounds = new Grounds(library, library.shelf());
            List<AttemptCard> attempts = standings.mine(learner);
            kept.cards().forEach(card -> settle(learner, card, grounds, now));
            List<Subject> fresh = unknown(subjects(learner, kept.learner(), attempts, grounds, now), kept.cards());
            attempts.stream().map(AttemptCard::lastAt).forEach(kept.learner()::caughtUp);
            if (!fresh.isEmpty()) {
                store.add(learner, fresh, now);
                return Refreshers.deck(store.kept(learner).orElseThrow());
            }
        }
        return Refreshers.deck(kept);
    }

    private Kept held(Learner learner) {
        if (store.held(learner).isEmpty()) {
            store.welcome(learner);
            store.held(learner);
        }
        return store.kept(learner).orElseThrow();
    }

    /** A card goes with what it asked and comes back with it; a law that changed once more starts anew. */
    private void settle(Learner learner, Card card, Grounds grounds, Instant now) {
        Subject subject = card.subject();
        if (subject.kind() == CardKind.LAW
                && grounds.change(subject.key(), card.madeAt()).isPresent()) {
            Reviews reviews = store.reviews(card);
            Turn turn = new Turn(Ticket.fresh(), now);
            Review renewed =
                    new Review(learner, card.id(), reviews.nextSeq(), Review.Deed.RENEWED, null, List.of(), turn);
            store.add(renewed);
            card.renew(now, turn.today());
            card.follow(reviews.plus(renewed));
        }
        card.stand(grounds.of(card.subject()).isPresent());
    }

    private List<Subject> subjects(
            Learner learner, RefresherLearner row, List<AttemptCard> attempts, Grounds grounds, Instant now) {
        List<Subject> subjects = new ArrayList<>();
        boolean busySince = attempts.stream().anyMatch(each -> each.lastAt().isAfter(row.caughtUpTo()));
        if (busySince) {
            mistakes.of(learner, row.caughtUpTo()).stream()
                    .map(CatchingUp::subject)
                    .filter(subject -> grounds.of(subject).isPresent())
                    .forEach(subjects::add);
        }
        for (AttemptCard attempt : attempts) {
            attempt.completedAt().ifPresent(done -> subjects.addAll(ofModule(attempt, done, grounds, now)));
        }
        return subjects;
    }

    private List<Subject> ofModule(AttemptCard attempt, Instant done, Grounds grounds, Instant now) {
        List<Subject> subjects = new ArrayList<>();
        Mentions mentions = library.mentions(attempt.version());
        Glossary glossary = library.glossary();
        for (String id : mentions.terms()) {
            if (glossary.term(id).filter(Grounds::canBeAsked).isPresent()) {
                subjects.add(new Subject(CardKind.TERM, id, attempt.module(), done, dayAfter(done)));
            }
        }
        if (library.registersSince().isAfter(done)) {
            for (String id : mentions.statutes()) {
                if (grounds.change(id, done).isPresent()) {
                    subjects.add(new Subject(CardKind.LAW, id, attempt.module(), done, day(now)));
                }
            }
        }
        return subjects;
    }

    /** Each once, and not what she has already. */
    private static List<Subject> unknown(List<Subject> subjects, List<Card> cards) {
        Map<String, Subject> fresh = new HashMap<>();
        subjects.stream()
                .filter(Subject::fits)
                .forEach(subject -> fresh.merge(name(subject), subject, CatchingUp::later));
        cards.forEach(card -> fresh.remove(name(card.subject())));
        return List.copyOf(fresh.values());
    }

    /** What she learned last is what she knows. */
    private static Subject later(Subject one, Subject other) {
        return other.learnedAt().isAfter(one.learnedAt()) ? other : one;
    }

    private static String name(Subject subject) {
        return subject.kind() + " " + subject.key();
    }

    private static Subject subject(Mistake mistake) {
        String key = Subject.ofQuestion(mistake.module(), mistake.quiz(), mistake.question());
        return new Subject(CardKind.QUESTION, key, mistake.module(), mistake.at(), dayAfter(mistake.at()));
    }

    /** She has just seen it: it comes when she has slept. */
    private static LocalDate dayAfter(Instant moment) {
        return day(moment).plusDays(1);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Clocks.ZONE);
    }
}
