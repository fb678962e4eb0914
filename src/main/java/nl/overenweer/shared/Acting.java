package nl.overenweer.shared;

import java.util.OptionalLong;

/** By whom what happens now is done, as far as the request tells; the room that knows people says it. */
public interface Acting {
    /** Empty where nobody is signed in. */
    OptionalLong actingPerson();

    /** Empty where nobody is signed in, or where no membership of hers holds. */
    OptionalLong actingOrganisation();
}
