package nl.overenweer.audit;

import java.util.OptionalLong;

/**
 * What is to be written down: numbers and one short word for machines, never a name, an address or what somebody wrote. Who is signed in on
 * this request did it, for the organisation for which she works now, unless {@link #by} and {@link #in} say otherwise.
 *
 * @param detail as in {@code csv} or {@code role=MANAGER team=12}
 */
public record Deed(AuditAct act, OptionalLong actor, OptionalLong organisation, OptionalLong person, String detail) {
    public Deed {
        if (!detail.matches("[\\p{Alnum} ._:/=,+-]{0,200}")) {
            throw new IllegalArgumentException("no short detail for machines: " + detail.length() + " characters");
        }
    }

    public static Deed of(AuditAct act) {
        return new Deed(act, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), "");
    }

    /** The number of the person who did it: where nobody is signed in, and for work beside a request. */
    public Deed by(long who) {
        return new Deed(act, OptionalLong.of(who), organisation, person, detail);
    }

    /** The number of the organisation whose administrators read it. */
    public Deed in(long where) {
        return new Deed(act, actor, OptionalLong.of(where), person, detail);
    }

    /** The number of the person whose account, role or data it touches. */
    public Deed about(long whom) {
        return new Deed(act, actor, organisation, OptionalLong.of(whom), detail);
    }

    public Deed with(String word) {
        return new Deed(act, actor, organisation, person, word);
    }
}
