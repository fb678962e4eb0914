package nl.overenweer.learning;

/** An attempt as it is kept, with its ledger: read together, in one query. */
record Kept(Attempt attempt, Ledger ledger) {}
