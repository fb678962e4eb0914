package nl.overenweer.certificate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.overenweer.learning.progress.Route;
import nl.overenweer.shared.Cells;
import org.jspecify.annotations.Nullable;

/** Reads what somebody holds out of the rows of one query; by hand: the start page asks it, and nothing of it is changed there. */
final class ProofRows {
    /** In no order. */
    static final String OF_HOLDER =
            "select serial, holder, organisation, module, code, title, version_number, minutes, law_date,"
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
        Optional<Revocation> revocation =
                row[14] == null ? Optional.empty() : Optional.of(new Revocation(Cells.moment(row[14]), text(row[15])));
        return new OwnProof(
                proof(row), revocation, Optional.ofNullable((String) row[16]).map(Showing::valueOf));
    }

    private static Proof proof(@Nullable Object[] row) {
        return new Proof(
                new SerialNumber(text(row[0])),
                text(row[1]),
                text(row[2]),
                text(row[3]),
                text(row[4]),
                text(row[5]),
                (int) Cells.number(row[6]),
                (int) Cells.number(row[7]),
                Cells.day(row[8]),
                result(row),
                Cells.moment(row[11]),
                Cells.moment(row[12]),
                Optional.ofNullable(row[13]).map(Cells::day),
                Route.valueOf(text(row[17])));
    }

    private static Optional<Proof.Result> result(@Nullable Object[] row) {
        return row[9] == null || row[10] == null
                ? Optional.empty()
                : Optional.of(new Proof.Result((int) Cells.number(row[9]), (int) Cells.number(row[10])));
    }

    private static String text(@Nullable Object cell) {
        return cell == null ? "" : cell.toString();
    }
}
