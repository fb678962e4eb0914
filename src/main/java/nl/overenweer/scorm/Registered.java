package nl.overenweer.scorm;

/**
 * A registration for whoever shows it.
 *
 * @param version the package on which she goes on
 * @param done whether what the package tells makes it done
 * @param failed whether it tells that she did not pass
 * @param goesOn whether something in it can be gone on with
 */
public record Registered(RegistrationKey key, PackageVersionId version, boolean done, boolean failed, boolean goesOn) {
    /** Whether it came to an outcome: then she chooses what she comes for. */
    public boolean isEnded() {
        return done || failed;
    }
}
