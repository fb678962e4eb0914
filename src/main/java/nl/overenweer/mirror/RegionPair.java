package nl.overenweer.mirror;

import nl.overenweer.people.Neighbour;
import nl.overenweer.people.OrganisationKind;

/** A ggz-instelling and a location of the Raad in one region, seen from one of them. */
public record RegionPair(Neighbour own, Neighbour other, Accord accord) {
    public boolean isOpen() {
        return accord == Accord.BOTH;
    }

    Neighbour ggz() {
        return own.kind() == OrganisationKind.GGZ ? own : other;
    }

    Neighbour rvdk() {
        return own.kind() == OrganisationKind.GGZ ? other : own;
    }
}
