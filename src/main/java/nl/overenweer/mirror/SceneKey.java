package nl.overenweer.mirror;

/** A scene of a case, in whatever version of its module. */
record SceneKey(String module, String item, String scene) {}
