package nl.overenweer.audit.chain;

import java.util.Optional;
import nl.overenweer.audit.chain.Verdict.Fault;
import nl.overenweer.audit.chain.Verdict.Kind;

/** Proves a chain link by link, in the order of their numbers, and stops at the first that is wrong. */
public final class Proof {
    private final Optional<Anchor> anchor;
    private long entries;
    private String hash = Digest.BEGINNING;
    private Optional<Fault> fault = Optional.empty();

    public Proof(Optional<Anchor> anchor) {
        this.anchor = anchor;
    }

    /** Whether it makes sense to go on. */
    public boolean take(Link link) {
        if (fault.isEmpty()) {
            fault = wrong(link);
        }
        if (fault.isEmpty()) {
            entries = link.number();
            hash = link.hash();
        }
        return fault.isEmpty();
    }

    private Optional<Fault> wrong(Link link) {
        if (link.number() != entries + 1) {
            return Optional.of(new Fault(entries + 1, Kind.MISSING));
        }
        if (!link.hash().equals(Digest.of(hash, link.number(), link.content()))) {
            return Optional.of(new Fault(link.number(), Kind.ALTERED));
        }
        return anchor.filter(noted -> noted.number() == link.number())
                .filter(noted -> !noted.hash().equals(link.hash()))
                .map(noted -> new Fault(noted.number(), Kind.NOT_AS_NOTED));
    }

    /** After the last link. */
    public Verdict verdict() {
        Optional<Fault> cut = anchor.filter(noted -> noted.number() > entries)
                .map(noted -> new Fault(noted.number(), Kind.NOT_AS_NOTED));
        return new Verdict(entries, hash, fault.or(() -> cut));
    }
}
