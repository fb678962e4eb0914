package nl.overenweer.accreditation;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.content.VersionId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** What registers accredited: applied for, granted for the versions that they looked at, and ended. */
@UseCase
public class Accreditations {
    @Inject
    private RegisterStore store;

    @Inject
    private Library library;

    @ReadOnly
    public List<Accreditation> of(RegisterId register) {
        return store.accreditationsOf(store.register(register));
    }

    /** What gives points to whoever finishes this module as it now is, on this day. */
    @ReadOnly
    public List<Accreditation> giving(String module, LocalDate today) {
        List<Accreditation> known = store.accreditationsOf(module);
        if (known.isEmpty()) {
            return known;
        }
        return library.current(module)
                .map(current -> known.stream()
                        .filter(each -> each.isGranted() && each.covers(current.id()))
                        .filter(each -> !today.isBefore(each.terms().from())
                                && !today.isAfter(each.terms().until()))
                        .toList())
                .orElse(List.of());
    }

    /** What was granted for this version, whenever; of registers that exist. */
    @ReadOnly
    public List<Accreditation> covering(String module, VersionId version) {
        return store.accreditationsOf(module).stream()
                .filter(each -> each.isGranted() && each.covers(version))
                .filter(each -> !each.register().isExample())
                .toList();
    }

    @ReadOnly
    public Accreditation accreditation(AccreditationId id) {
        return store.accreditation(id);
    }

    /**
     * Applies for points, or notes that they were applied for, for the module as it now is. Refuses a register that does not accredit for
     * this chamber, and a module without the closing test that it asks for.
     */
    public AccreditationId request(
            RegisterId register, String module, AccreditationTerms terms, PersonId by, Instant now) {
        Register asked = store.register(register);
        if (!asked.terms().accredits()) {
            throw new RuleBroken("accreditation.register.none", asked.title());
        }
        ModuleVersion current = library.current(module).orElseThrow(() -> new NotFound("module " + module));
        checkTest(asked, current.id());
        Accreditation accreditation = new Accreditation(asked, module, terms, by, now);
        accreditation.cover(current.id());
        store.add(accreditation);
        return accreditation.id();
    }

    public void keep(AccreditationId id, AccreditationTerms terms, PersonId by, Instant now) {
        store.accreditation(id).keep(terms, by, now);
    }

    /** From now on certificates give its points, also those from before. Refuses without the register's number. */
    public void grant(AccreditationId id) {
        Accreditation accreditation = store.accreditation(id);
        accreditation.versions().forEach(version -> checkTest(accreditation.register(), version));
        accreditation.grant();
    }

    /** From now on nobody gets points by it; what was awarded stays. */
    public void end(AccreditationId id) {
        store.accreditation(id).end();
    }

    /** It holds for this version too. Refuses a version of another module, and one without the closing test that the register asks for. */
    public void cover(AccreditationId id, VersionId version) {
        Accreditation accreditation = store.accreditation(id);
        if (!library.version(version).module().equals(accreditation.module())) {
            throw new NotFound("version " + version + " of " + accreditation.module());
        }
        checkTest(accreditation.register(), version);
        accreditation.cover(version);
    }

    /** Keeps what the register sent. Refuses what is no PDF, PNG or JPEG, and what is too big. */
    public void attach(AccreditationId id, String name, byte[] bytes, PersonId by, Instant now) {
        store.add(new Evidence(store.accreditation(id).id(), name, bytes, by, now));
    }

    @ReadOnly
    public List<Evidence> evidence(AccreditationId id) {
        return store.evidenceOf(id);
    }

    @ReadOnly
    public Evidence evidence(AccreditationId id, long number) {
        return store.evidence(id, number).orElseThrow(() -> new NotFound("evidence " + number));
    }

    private void checkTest(Register register, VersionId version) {
        if (register.terms().needsTest() && library.open(version).closingTest().isEmpty()) {
            throw new RuleBroken("accreditation.test.missing", register.title());
        }
    }
}
