package nl.overenweer.scorm;

/** A registration for whoever shows it. @param version the package on which she goes on */
public record Registered(RegistrationKey key, PackageVersionId version) {}
