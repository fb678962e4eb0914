package nl.overenweer.audit;

import java.time.Instant;
import java.util.OptionalLong;
import nl.overenweer.audit.chain.Link;

/**
 * One line of the log.
 *
 * @param act the name of an {@link AuditAct}, also of one that a later version of the product knows
 * @param actor who did it
 * @param person whom it touches
 */
public record AuditEntry(
        long number,
        Instant at,
        String act,
        OptionalLong actor,
        OptionalLong organisation,
        OptionalLong person,
        String detail,
        String hash) {
    /** All that it says, in one fixed form: a line per field, and a field holds no line break. */
    String content() {
        return String.join("\n", at.toString(), act, text(actor), text(organisation), text(person), detail);
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "-";
    }

    Link link() {
        return new Link(number, content(), hash);
    }

    AuditEntry chained(long newNumber, String newHash) {
        return new AuditEntry(newNumber, at, act, actor, organisation, person, detail, newHash);
    }
}
