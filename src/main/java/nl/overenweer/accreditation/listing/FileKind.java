package nl.overenweer.accreditation.listing;

/** As what a register takes its list. */
public enum FileKind {
    CSV,
    XLSX
}
