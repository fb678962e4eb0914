package nl.overenweer.scorm.manifest;

/** A store that parts of one package share ({@code adlcp:data}, 2004 4th edition). */
public record SharedData(String target, boolean reads, boolean writes) {}
