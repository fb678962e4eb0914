package nl.overenweer.refresher.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Role;
import nl.overenweer.refresher.scheduling.Hand;
import nl.overenweer.shared.web.LanguageBean;
import org.jspecify.annotations.Nullable;

/** Today's refresher on the start page: one query, and nothing to see when nothing is due. */
@Named
@RequestScoped
public class TodayBean {
    @Inject
    private Round round;

    @Inject
    private CurrentUser user;

    @Inject
    private LanguageBean language;

    private @Nullable Hand hand;

    public boolean isDue() {
        return user.has(Role.LEARNER)
                && !round.deck().paused()
                && !hand().left().isEmpty();
    }

    public int getCount() {
        return hand().left().size();
    }

    public int getMinutes() {
        return hand().minutes();
    }

    /** Some of today were done already. */
    public boolean isBegun() {
        return hand().done() > 0;
    }

    public String getContents() {
        return Contents.of(hand(), language.texts());
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
