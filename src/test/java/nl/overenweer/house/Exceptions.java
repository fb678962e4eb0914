package nl.overenweer.house;

import java.util.Map;

/** What may be longer than the rule, each with its reason. This list may only shrink. */
final class Exceptions {
    static final Map<String, String> FILES = Map.of();

    static final Map<String, String> METHODS = Map.of(
            "DemoAccounts.accounts", "a list: a line per account",
            "ModuleReader.module", "a list: a line per key of module.yaml",
            "PageReader.read", "a list: a line per key of a page",
            "VignetteReader.decision", "a list: a line per key of a scene");

    private Exceptions() {}
}
