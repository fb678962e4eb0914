package nl.overenweer.accreditation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.overenweer.accreditation.listing.ListForm;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** The registers and their chambers, as an administrator of the platform keeps them. */
@UseCase
public class Registers {
    @Inject
    private RegisterStore store;

    @ReadOnly
    public List<Register> all() {
        return store.registers();
    }

    @ReadOnly
    public Register register(RegisterId id) {
        return store.register(id);
    }

    /** Refuses a register and chamber that we have. */
    public RegisterId add(String name, String chamber, boolean example) {
        if (store.isKnown(name, chamber)) {
            throw new RuleBroken("accreditation.register.twice");
        }
        Register register = new Register(name, chamber, example);
        store.add(register);
        return register.id();
    }

    public void ask(RegisterId id, RegisterTerms terms) {
        store.register(id).ask(terms);
    }

    public void listAs(RegisterId id, ListForm form) {
        store.register(id).listAs(form);
    }

    /** Somebody looked up there whether all of it is so. */
    public void check(RegisterId id, String source, PersonId by, LocalDate today) {
        store.register(id).check(source, by, today);
    }
}
