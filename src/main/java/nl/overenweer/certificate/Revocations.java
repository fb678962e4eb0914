package nl.overenweer.certificate;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.mail.Outbox;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Role;
import nl.overenweer.shared.NotAllowed;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Slice;
import nl.overenweer.shared.UseCase;

/**
 * What was issued, for those who may revoke it: an administrator for the own organisation, an administrator of the platform for whatever number
 * she is given. Each decision is a line of a record that stays, with its reason; taking it back is a line too.
 */
@UseCase
public class Revocations {
    /** Characters of a reason. */
    public static final int LONGEST_REASON = 500;

    private static final int SHORTEST_REASON = 10;

    @Inject
    private CertificateStore certificates;

    @Inject
    private IssuedStore store;

    @Inject
    private People people;

    @Inject
    private Audit audit;

    @Inject
    private CertificateLetters letters;

    @Inject
    private Outbox outbox;

    /** By number, or by holder or module in the own organisation; newest first. */
    @ReadOnly
    public Slice<OwnProof> search(CurrentUser user, String sought, int from, int size) {
        Optional<SerialNumber> serial = SerialNumber.typed(sought);
        if (serial.isPresent()) {
            List<OwnProof> found =
                    find(user, serial.get()).map(Certificate::own).stream().toList();
            return new Slice<>(found, found.size(), 0, size);
        }
        if (!user.has(Role.ADMINISTRATOR)) {
            keeper(user);
            return new Slice<>(List.of(), 0, 0, size);
        }
        List<Certificate> found = store.named(user.organisation(), sought.strip(), from, size);
        long total = store.countNamed(user.organisation(), sought.strip());
        return new Slice<>(found.stream().map(Certificate::own).toList(), total, from, size);
    }

    /** One of another organisation is not found. */
    @ReadOnly
    public IssuedLine line(CurrentUser user, SerialNumber serial) {
        Certificate certificate = certificate(user, serial);
        List<RevocationLine> record = store.recordOf(certificate);
        Map<PersonId, String> names =
                people.names(record.stream().map(RevocationLine::by).distinct().toList());
        return new IssuedLine(
                certificate.own(),
                record.stream()
                        .map(line -> new IssuedLine.Entry(
                                line.revoked(), line.reason(), names.getOrDefault(line.by(), ""), line.at()))
                        .toList());
    }

    /** From now on it does not count, and its holder reads why. Refuses one that is revoked already, and a reason that says nothing. */
    public void revoke(CurrentUser user, SerialNumber serial, String reason, Instant now) {
        Certificate certificate = lock(user, serial);
        String said = said(reason);
        certificate.revoke(said, now);
        store.keep(new RevocationLine(certificate, true, said, user.person(), now));
        record(AuditAct.CERTIFICATE_REVOKED, user, certificate);
        tell(certificate, now);
    }

    /** It counts again. Refuses one that was not revoked. */
    public void giveBack(CurrentUser user, SerialNumber serial, String reason, Instant now) {
        Certificate certificate = lock(user, serial);
        String said = said(reason);
        certificate.giveBack();
        store.keep(new RevocationLine(certificate, false, said, user.person(), now));
        record(AuditAct.CERTIFICATE_RESTORED, user, certificate);
    }

    /** In the log of the organisation in which it was issued, whoever decided. */
    private void record(AuditAct act, CurrentUser user, Certificate certificate) {
        audit.record(Deed.of(act)
                .by(user.person().value())
                .in(certificate.organisation().value())
                .about(certificate.person().value())
                .with("certificate=" + certificate.id()));
    }

    private void tell(Certificate certificate, Instant now) {
        people.contacts(List.of(certificate.person()))
                .values()
                .forEach(contact -> outbox.post(letters.revoked(certificate, contact, now), now));
    }

    /** Refuses what a reader could not do anything with. */
    public static String said(String reason) {
        String said = reason.strip();
        if (said.length() < SHORTEST_REASON) {
            throw new RuleBroken("certificate.revocation.reason.short", SHORTEST_REASON);
        }
        if (said.length() > LONGEST_REASON) {
            throw new RuleBroken("certificate.revocation.reason.long", LONGEST_REASON);
        }
        return said;
    }

    private Certificate certificate(CurrentUser user, SerialNumber serial) {
        return find(user, serial).orElseThrow(Revocations::notHers);
    }

    private Certificate lock(CurrentUser user, SerialNumber serial) {
        keeper(user);
        return certificates
                .lock(serial)
                .filter(certificate -> keeps(user, certificate))
                .orElseThrow(Revocations::notHers);
    }

    private Optional<Certificate> find(CurrentUser user, SerialNumber serial) {
        keeper(user);
        return certificates.numbered(serial).filter(certificate -> keeps(user, certificate));
    }

    private static boolean keeps(CurrentUser user, Certificate certificate) {
        return user.has(Role.PLATFORM_ADMINISTRATOR)
                || certificate.organisation().equals(user.organisation());
    }

    private static NotFound notHers() {
        return new NotFound("certificate that this administrator keeps");
    }

    private static void keeper(CurrentUser user) {
        if (!user.has(Role.ADMINISTRATOR) && !user.has(Role.PLATFORM_ADMINISTRATOR)) {
            throw new NotAllowed("no administrator");
        }
    }
}
