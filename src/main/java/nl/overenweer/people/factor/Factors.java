package nl.overenweer.people.factor;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.Administration;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.security.Sealing;
import nl.overenweer.people.security.Sessions;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Keeps second factors. How often somebody may guess is no matter of this class: see {@link SecondStep}. */
@UseCase
public class Factors {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST_REASON = 250;

    @Inject
    private FactorStore store;

    @Inject
    private Audit audit;

    @Inject
    private Sealing sealing;

    @Inject
    private Sessions sessions;

    @Inject
    private Administration administration;

    /** Empty for who has none, or did not confirm it. */
    @ReadOnly
    public Optional<FactorState> of(PersonId person) {
        return store.of(person)
                .flatMap(Factor::confirmedAt)
                .map(since -> new FactorState(since, store.codesLeft(person)));
    }

    /** Whether this server can keep a second factor at all. */
    public boolean possible() {
        return sealing.ready();
    }

    /** A secret to put into a device, in Base32; the same one for as long as this session is setting it up. Refuses who has one already. */
    public String begin(PersonId person, long session, Instant now) {
        Optional<Factor> begun = store.forUse(person);
        if (begun.flatMap(Factor::confirmedAt).isPresent()) {
            throw new RuleBroken("people.factor.exists");
        }
        if (begun.filter(each -> each.shownIn(session, now)).isPresent()) {
            return sealing.open(begun.get().sealed(), owner(person));
        }
        byte[] bytes = new byte[Totp.SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        String secret = Base32.write(bytes);
        String sealed = sealing.seal(secret, owner(person));
        begun.ifPresentOrElse(
                each -> each.begin(sealed, session, now), () -> store.add(new Factor(person, sealed, session, now)));
        return secret;
    }

    /** The secret that this session is setting up. */
    @ReadOnly
    public Optional<String> begun(PersonId person, long session, Instant now) {
        return store.of(person)
                .filter(each -> each.shownIn(session, now))
                .map(each -> sealing.open(each.sealed(), owner(person)));
    }

    /** By the device's first code. Refuses a wrong one. Gives the recovery codes, this once. */
    public List<String> confirm(PersonId person, long session, String typed, Instant now) {
        Factor factor = store.forUse(person)
                .filter(each -> each.shownIn(session, now))
                .orElseThrow(() -> new RuleBroken("people.factor.late"));
        if (!factor.take(secret(factor, person), RecoveryCode.bare(typed), now)) {
            throw new RuleBroken("people.factor.wrong");
        }
        factor.confirm(now);
        audit.record(deed(AuditAct.SECOND_FACTOR_SET, person));
        return freshCodes(person);
    }

    /** Whether this is a code of her device or one of her recovery codes; either works once. */
    public boolean take(PersonId person, String typed, Instant now) {
        Optional<Factor> factor =
                store.forUse(person).filter(each -> each.confirmedAt().isPresent());
        if (factor.isEmpty()) {
            return false;
        }
        String bare = RecoveryCode.bare(typed);
        if (bare.matches("[0-9]{" + Totp.DIGITS + "}")) {
            return factor.get().take(secret(factor.get(), person), bare, now);
        }
        Optional<RecoveryCode> code = store.codeForUse(person, RecoveryCode.digest(person, bare));
        code.ifPresent(each -> each.use(now));
        return code.isPresent();
    }

    /** New recovery codes; the old ones no longer work. Refuses who has no second factor. */
    public List<String> renewCodes(PersonId person) {
        store.forUse(person).flatMap(Factor::confirmedAt).orElseThrow(() -> new RuleBroken("people.factor.none"));
        audit.record(deed(AuditAct.SECOND_FACTOR_SET, person).with("recovery codes"));
        return freshCodes(person);
    }

    private List<String> freshCodes(PersonId person) {
        store.dropCodes(person);
        List<String> codes =
                Stream.generate(RecoveryCode::fresh).limit(RecoveryCode.MANY).toList();
        store.add(codes.stream().map(code -> new RecoveryCode(person, code)).toList());
        return codes;
    }

    /** By herself, as when she gets another device. */
    public void drop(PersonId person) {
        forget(person);
        audit.record(deed(AuditAct.SECOND_FACTOR_REMOVED, person));
    }

    private void forget(PersonId person) {
        store.forUse(person).ifPresent(store::drop);
        store.dropCodes(person);
    }

    private static Deed deed(AuditAct act, PersonId person) {
        return Deed.of(act).by(person.value()).about(person.value());
    }

    /**
     * By an administrator, for one of the own people who lost her device; ends her sessions. Refuses himself, who works for another
     * organisation too, who has none, and no reason.
     */
    public void reset(CurrentUser administrator, PersonId person, String reason, Instant now) {
        if (administrator.person().equals(person)) {
            throw new RuleBroken("people.factor.self");
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RuleBroken("people.factor.reason", LONGEST_REASON);
        }
        administration.refuseShared(administrator, person, LocalDate.ofInstant(now, Clocks.ZONE));
        store.forUse(person).orElseThrow(() -> new RuleBroken("people.factor.nothing"));
        forget(person);
        store.add(new FactorReset(person, administrator.organisation(), administrator.person(), reason, now));
        audit.record(
                Deed.of(AuditAct.SECOND_FACTOR_REMOVED).about(person.value()).with("by administrator"));
        sessions.endAll(person, now);
    }

    /** When this organisation's administrators took this person's second factor away, newest first. */
    @ReadOnly
    public List<ResetLine> resets(OrganisationId organisation, PersonId person) {
        return store.resetsOf(organisation, person).stream()
                .map(FactorReset::line)
                .toList();
    }

    private byte[] secret(Factor factor, PersonId person) {
        return Base32.read(sealing.open(factor.sealed(), owner(person)));
    }

    private static String owner(PersonId person) {
        return "factor of person " + person;
    }
}
