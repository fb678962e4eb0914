package nl.overenweer.scorm;

import nl.overenweer.shared.RuleBroken;

/** Another window is at this package, or has gone on with it since. */
public class SessionTaken extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private SessionTaken(String key) {
        super(key);
    }

    /** To whoever comes while it goes on elsewhere. */
    static SessionTaken now() {
        return new SessionTaken("scorm.session.taken");
    }

    /** To whoever was at it, and no longer is. */
    static SessionTaken since() {
        return new SessionTaken("scorm.session.elsewhere");
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
