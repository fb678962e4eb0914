package nl.overenweer.mirror.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import nl.overenweer.content.Choice;
import nl.overenweer.content.Glasses;
import nl.overenweer.learning.SceneState;
import nl.overenweer.mirror.Mirror;
import nl.overenweer.mirror.Reflection;
import nl.overenweer.shared.web.LanguageBean;
import org.jspecify.annotations.Nullable;

/** Holds the Spiegel before a learner who decided and predicted. */
@Named
@RequestScoped
public class MirrorBean {
    private static final int TEN = 10;
    private static final int HALF_OF_TEN = 5;
    private static final int NEARLY_ALL = 95;

    @Inject
    private Mirror mirror;

    @Inject
    private LanguageBean language;

    private @Nullable Face face;

    public Face face(SceneState scene) {
        Face known = face;
        if (known == null) {
            Glasses own = scene.attempt().own();
            Map<Glasses, Reflection> sides = mirror.of(
                    scene.attempt().version(),
                    scene.vignette().slug(),
                    scene.scene().id());
            known = Face.of(scene, of(sides, own), of(sides, own.other()));
            face = known;
        }
        return known;
    }

    /** {@code right}, {@code wrong}, or {@code open} where no choice leads; with {@code -panel} or {@code -expected} where too few were counted yet. */
    public String outcome(SceneState scene) {
        Half other = face(scene).other();
        String measured = other.source().equals("live") ? "" : "-" + other.source();
        if (other.letter().isEmpty() || scene.predicted().isEmpty()) {
            return "open" + measured;
        }
        return (predicted(scene).equals(other.letter()) ? "right" : "wrong") + measured;
    }

    /** The letter of what she predicted. */
    public String predicted(SceneState scene) {
        return scene.predicted().map(choice -> Half.letter(scene, choice.id())).orElse("");
    }

    /** How many chose as she did, in words: 'bijna 4 op de 10'. Empty where that may not be shown. */
    public String asMany(SceneState scene, Half half) {
        int percent = scene.chosen().map(Choice::id).map(half::percent).orElse(Half.MERGED);
        if (!half.source().equals("live") || percent == Half.MERGED) {
            return "";
        }
        return language.texts().of("mirror.as-you." + half.side(), inTen(percent));
    }

    private String inTen(int percent) {
        if (percent < HALF_OF_TEN) {
            return language.texts().get("mirror.nobody");
        }
        if (percent >= NEARLY_ALL) {
            return language.texts().get("mirror.everybody");
        }
        return language.texts().of("mirror.in-ten", Math.max(1, Math.round((float) percent / TEN)));
    }

    private static Reflection of(Map<Glasses, Reflection> sides, Glasses side) {
        return Objects.requireNonNull(sides.get(side));
    }
}
