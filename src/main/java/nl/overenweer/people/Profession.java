package nl.overenweer.people;

/** By which trade a member looks at a case. Different from the {@link OrganisationKind}: a jurist may work at a ggz-instelling. */
public enum Profession {
    GGZ,
    RVDK,
    OTHER
}
