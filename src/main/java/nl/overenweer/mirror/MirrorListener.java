package nl.overenweer.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.overenweer.content.Glasses;
import nl.overenweer.learning.DecisionTaken;
import nl.overenweer.people.Profession;
import org.jspecify.annotations.Nullable;

/** Counts decisions: each person's first one in a scene, by profession. Somebody of neither profession is not counted. */
@ApplicationScoped
public class MirrorListener {
    @Inject
    private MirrorStore store;

    private volatile byte @Nullable [] salt;

    void on(@Observes DecisionTaken decision) {
        Profession profession = decision.learner().profession();
        if (profession == Profession.OTHER) {
            return;
        }
        SceneKey scene = new SceneKey(decision.module(), decision.item(), decision.scene());
        byte[] marker = Marker.of(salt(), decision.learner().person(), scene);
        if (store.mark(marker)) {
            store.count(scene, Glasses.valueOf(profession.name()), decision.choice());
        }
    }

    private byte[] salt() {
        byte[] known = salt;
        if (known == null) {
            known = store.salt();
            salt = known;
        }
        return known;
    }
}
