package nl.overenweer.people;

/** What an organisation is in the field of child protection. */
public enum OrganisationKind {
    GGZ,
    RVDK,
    OTHER;

    /** The trade that most of its members have. */
    public Profession usualProfession() {
        return Profession.valueOf(name());
    }
}
