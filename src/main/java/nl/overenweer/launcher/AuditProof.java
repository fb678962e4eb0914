package nl.overenweer.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Proves the audit log: starts the product once on a free port of this machine, lets the application look, and stops. */
record AuditProof(String number, String hash) {
    private static final String PROPERTY = "overenweer.audit.";

    /** With the number and the digest of an earlier answer, it also proves that nothing was cut off since. */
    static AuditProof asked(String[] words) {
        if (words.length == 0) {
            return new AuditProof("", "");
        }
        boolean both = words.length == 4 && words[0].equals("--number") && words[2].equals("--digest");
        if (!both) {
            throw new StartRefused("usage");
        }
        if (!words[1].matches("[1-9][0-9]{0,17}") || !words[3].matches("[0-9a-f]{64}")) {
            throw new StartRefused("audit.anchor");
        }
        return new AuditProof(words[1], words[3]);
    }

    /** 0 where the chain is whole. */
    int prove(Map<String, String> environment, Path application) {
        Main.hand(Map.of(PROPERTY + "prove", "true"));
        if (!hash.isEmpty()) {
            Main.hand(Map.of(PROPERTY + "number", number, PROPERTY + "hash", hash));
        }
        Map<String, String> quiet = new HashMap<>(environment);
        quiet.put("BIND", "127.0.0.1");
        quiet.put("DEMO", "false");
        quiet.put("PORT", Integer.toString(EmbeddedDatabase.freePort()));
        new Run(Settings.of(quiet), application).start();
        String answer = System.getProperty(PROPERTY + "answer");
        Console.print(answer == null ? Console.sentence("audit.no-answer") : answer);
        return Boolean.getBoolean(PROPERTY + "whole") ? 0 : 1;
    }
}
