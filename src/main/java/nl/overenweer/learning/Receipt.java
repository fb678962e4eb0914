package nl.overenweer.learning;

import java.time.Instant;
import java.util.Optional;
import nl.overenweer.learning.grading.Explanation;

/**
 * What the database did with a step. Sending the step again gives the same receipt.
 *
 * @param seq its number in the ledger
 * @param at when it was stored
 * @param next the address to show now
 * @param explanation of an answer: only there once it has been stored, and never in a closing test
 * @param done items of the module that are done, out of {@code total}
 * @param completed whether this step completed the module
 */
public record Receipt(
        int seq,
        StepKind kind,
        Instant at,
        String next,
        Optional<Explanation> explanation,
        int done,
        int total,
        boolean completed) {}
