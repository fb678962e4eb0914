package nl.overenweer.certificate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.overenweer.learning.progress.Route;
import nl.overenweer.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Reads what somebody holds out of the rows of one query; by hand: the start page asks it, and nothing of it is changed there. */
final class ProofRows {
    /** In no order. */
    static final String OF_HOLDER = "select serial, holder, organisation, module, code, title, version_number, minutes, law_date,"
            + " quiz_right, quiz_total, completed_at, issued_at, valid_until, revoked_at, revoked_reason, showing, route"
            + " from certificate_certificate where person_id = ?";

    private ProofRows() {}

    /** The newest first. */
    static List<OwnProof> proofs(List<@Nullable Object[]> rows) {
        return rows.stream()
                .map(ProofRows::own)
                .sorted(Comparator.comparing((OwnProof own) -> own.proof().completedAt())
                        .reversed())
                .toList();
    }

    private static OwnProof own(@Nullable Object[] row) {
        Optional<Revocation> revocation = row[14] == null
                ? Optional.empty()
                : Optional.of(new Revocation(Sql.moment(row[14]), text(row[15])));
        return new OwnProof(proof(row), revocation, Optional.ofNullable((String) row[16]).map(Showing::valueOf));
    }

    private static Proof proof(@Nullable Object[] row) {
        return new Proof(
                new SerialNumber(text(row[0])),
                text(row[1]),
                text(row[2]),
                text(row[3]),
                text(row[4]),
                text(row[5]),
                (int) Sql.number(row[6]),
                (int) Sql.number(row[7]),
                Sql.day(row[8]),
                result(row),
                Sql.moment(row[11]),
                Sql.moment(row[12]),
                Optional.ofNullable(row[13]).map(Sql::day),
                Route.valueOf(text(row[17])));
    }

    private static Optional<Proof.Result> result(@Nullable Object[] row) {
        return row[9] == null || row[10] == null
                ? Optional.empty()
                : Optional.of(new Proof.Result((int) Sql.number(row[9]), (int) Sql.number(row[10])));
    }

    private static String text(@Nullable Object cell) {
        return cell == null ? "" : cell.toString();
    }
}
