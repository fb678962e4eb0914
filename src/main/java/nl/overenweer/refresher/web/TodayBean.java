package nl.overenweer.refresher.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.overenweer.learning.Learner;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Role;
import nl.overenweer.refresher.Refreshers;
import nl.overenweer.refresher.scheduling.Hand;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.LanguageBean;
import org.jspecify.annotations.Nullable;

/** Today's refresher on the start page: one query, and nothing to see when nothing is due. */
@Named
@RequestScoped
public class TodayBean {
    @Inject
    private Refreshers refreshers;

    @Inject
    private CurrentUser user;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private @Nullable Hand hand;

    public boolean isDue() {
        return user.has(Role.LEARNER) && !hand().left().isEmpty();
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
            known = refreshers.today(Learner.of(user), clocks.today());
            hand = known;
        }
        return known;
    }
}
