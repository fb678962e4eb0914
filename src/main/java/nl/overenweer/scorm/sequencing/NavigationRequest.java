package nl.overenweer.scorm.sequencing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a learner, content or the player asks for (NB.2.1).
 *
 * @param target the activity to choose or to jump to
 */
public record NavigationRequest(Kind kind, @Nullable String target) {
    /** The kinds of navigation requests, with the words of {@code adl.nav.request}. */
    public enum Kind implements Words {
        START("start"),
        RESUME_ALL("resumeAll"),
        CONTINUE("continue"),
        PREVIOUS("previous"),
        CHOICE("choice"),
        JUMP("jump"),
        EXIT("exit"),
        EXIT_ALL("exitAll"),
        ABANDON("abandon"),
        ABANDON_ALL("abandonAll"),
        SUSPEND_ALL("suspendAll");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    private static final Pattern WITH_TARGET = Pattern.compile("\\{target=([^{}]+)}(choice|jump)");

    public NavigationRequest {
        boolean aimed = kind == Kind.CHOICE || kind == Kind.JUMP;
        if (aimed != (target != null)) {
            throw new IllegalArgumentException(kind + " to " + target);
        }
    }

    public static NavigationRequest of(Kind kind) {
        return new NavigationRequest(kind, null);
    }

    public static NavigationRequest choice(String target) {
        return new NavigationRequest(Kind.CHOICE, target);
    }

    public static NavigationRequest jump(String target) {
        return new NavigationRequest(Kind.JUMP, target);
    }

    /**
     * What to do when content has terminated: time that ran out and signing out end all, then a learner's own click goes before what content asked
     * for; without either it just ends.
     *
     * @param exit {@code cmi.exit}
     * @param written {@code adl.nav.request}
     * @param clicked what the learner asked for outside content, that made it terminate
     */
    public static NavigationRequest after(String exit, String written, @Nullable NavigationRequest clicked) {
        if (exit.equals("time-out") || exit.equals("logout")) {
            return of(Kind.EXIT_ALL);
        }
        return clicked != null ? clicked : written(written).orElse(of(Kind.EXIT));
    }

    /** What content wrote in {@code adl.nav.request}; none for {@code _none_} and for what isn't a request that content can make. */
    public static Optional<NavigationRequest> written(String text) {
        Matcher aimed = WITH_TARGET.matcher(text);
        if (aimed.matches()) {
            return Words.find(Kind.class, aimed.group(2)).map(kind -> new NavigationRequest(kind, aimed.group(1)));
        }
        return Words.find(Kind.class, text)
                .filter(kind -> kind.compareTo(Kind.RESUME_ALL) > 0 && kind != Kind.CHOICE && kind != Kind.JUMP)
                .map(NavigationRequest::of);
    }
}
