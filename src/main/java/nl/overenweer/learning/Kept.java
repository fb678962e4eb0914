package nl.overenweer.learning;

/** An attempt as it is kept, with its ledger: read together, in one query. */
record Kept(Attempt attempt, Ledger ledger) {
    /** The number of its last step; 0 where there is none. */
    int lastSeq() {
        return ledger.nextSeq() - 1;
    }
}
