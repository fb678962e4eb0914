package nl.overenweer.certificate;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.content.Library;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.Role;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotAllowed;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/**
 * How long a certificate counts: so many months as its module says, or fewer where the organisation of its holder says so. A rule holds for
 * what is issued from then on; what was issued keeps the date that is printed on it.
 */
@UseCase
public class Validity {
    /** Where a rule says this instead of a module, it holds for all modules without a rule of their own. */
    public static final String ALL = "";

    private static final int LONGEST = 120;

    @Inject
    private ValidityStore store;

    @Inject
    private Library library;

    @Inject
    private Audit audit;

    /** Months by module; {@link #ALL} comes first. */
    @ReadOnly
    public Map<String, Integer> rules(CurrentUser user) {
        Map<String, Integer> rules = new TreeMap<>();
        store.of(kept(user)).forEach(rule -> rules.put(rule.module(), rule.months()));
        return rules;
    }

    /** Refuses a module that does not exist, and fewer than one or more than 120 months. */
    public void set(CurrentUser user, String module, int months, Instant now) {
        OrganisationId organisation = kept(user);
        if (months < 1 || months > LONGEST) {
            throw new RuleBroken("certificate.validity.months.wrong", LONGEST);
        }
        if (!module.equals(ALL) && library.current(module).isEmpty()) {
            throw new RuleBroken("certificate.validity.module.unknown");
        }
        ValidityRule rule = store.of(organisation, module).orElseGet(() -> {
            ValidityRule fresh = new ValidityRule(organisation, module);
            store.keep(fresh);
            return fresh;
        });
        rule.set(months, user.person(), now);
        record(user, "certificate-validity " + module + " months=" + months);
    }

    /** From now on the module's own rule, or that for all, holds again. */
    public void drop(CurrentUser user, String module) {
        store.of(kept(user), module).ifPresent(store::drop);
        record(user, "certificate-validity " + module + " none");
    }

    private void record(CurrentUser user, String what) {
        audit.record(Deed.of(AuditAct.SETTING_CHANGED)
                .by(user.person().value())
                .in(user.organisation().value())
                .with(what));
    }

    /** The last day on which a certificate of this module counts that is issued now; empty where it does not expire. */
    @ReadOnly
    Optional<LocalDate> until(Instant finished, OrganisationId organisation, String module, int ofModule) {
        List<ValidityRule> rules = store.of(organisation);
        int ofOrganisation = months(rules, module).or(() -> months(rules, ALL)).orElse(0);
        return until(finished, ofModule, ofOrganisation);
    }

    private static Optional<Integer> months(List<ValidityRule> rules, String module) {
        return rules.stream()
                .filter(rule -> rule.module().equals(module))
                .map(ValidityRule::months)
                .findFirst();
    }

    /** Counted from the Dutch day of finishing; the shorter of both counts, and 0 is no end. */
    static Optional<LocalDate> until(Instant finished, int ofModule, int ofOrganisation) {
        LocalDate day = LocalDate.ofInstant(finished, Clocks.ZONE);
        return IntStream.of(ofModule, ofOrganisation).filter(months -> months > 0).min().stream()
                .mapToObj(day::plusMonths)
                .findFirst();
    }

    private static OrganisationId kept(CurrentUser user) {
        if (!user.has(Role.ADMINISTRATOR)) {
            throw new NotAllowed("no administrator");
        }
        return user.organisation();
    }
}
