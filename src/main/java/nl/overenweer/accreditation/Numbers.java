package nl.overenweer.accreditation;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.UseCase;

/** Under which numbers somebody is known to registers, as she gives them herself. */
@UseCase
public class Numbers {
    @Inject
    private RegisterStore store;

    @Inject
    private AwardStore awards;

    @ReadOnly
    public List<RegisterNumber> of(PersonId person) {
        return store.numbersOf(person);
    }

    /**
     * Keeps her number of this register, in place of the one before. What that register refused goes into its next list when the number
     * became another. Gives how many those are.
     */
    public int keep(PersonId person, RegisterId id, String typed, Instant now) {
        awards.lock();
        Register register = store.register(id);
        Optional<RegisterNumber> known = store.number(person, register);
        if (known.isEmpty()) {
            store.add(new RegisterNumber(person, register, typed, now));
            return 0;
        }
        String before = known.get().number();
        known.get().mend(typed, now);
        if (known.get().number().equals(before)) {
            return 0;
        }
        List<Award> refused = awards.refused(known.get());
        refused.forEach(Award::mend);
        return refused.size();
    }

    /** From now on nothing is awarded under it. What went to the register stays there. */
    public void withdraw(PersonId person, RegisterId id, Instant now) {
        store.number(person, store.register(id)).ifPresent(number -> number.withdraw(now));
    }
}
