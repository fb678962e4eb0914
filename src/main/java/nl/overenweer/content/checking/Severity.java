package nl.overenweer.content.checking;

/** An error keeps a module from being published; a warning does not. */
public enum Severity {
    ERROR,
    WARNING
}
