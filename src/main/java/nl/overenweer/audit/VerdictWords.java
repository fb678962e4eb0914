package nl.overenweer.audit;

import nl.overenweer.audit.chain.Verdict;
import nl.overenweer.shared.Texts;

/** A verdict as people read it. */
public final class VerdictWords {
    private VerdictWords() {}

    public static String of(Verdict verdict, Texts texts) {
        return verdict.fault()
                .map(fault -> texts.of("audit.proof." + fault.kind(), fault.number(), verdict.entries()))
                .orElseGet(() -> verdict.entries() == 0
                        ? texts.get("audit.proof.empty")
                        : texts.of("audit.proof.whole", verdict.entries(), verdict.hash()));
    }
}
