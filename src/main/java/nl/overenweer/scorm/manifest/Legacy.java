package nl.overenweer.scorm.manifest;

/**
 * What SCORM 1.2 lets a manifest say about a part; empty where it says nothing. In the words of the norm, checked, because content gets
 * them to read as they are.
 *
 * @param prerequisites in the language of AICC: what must be done before
 * @param maxTimeAllowed {@code HHHH:MM:SS.SS}
 * @param timeLimitAction such as {@code exit,message}; 2004 has it too
 * @param dataFromLms what content is told at its start; 2004 has it too
 * @param masteryScore from 0 to 100
 */
public record Legacy(
        String prerequisites, String maxTimeAllowed, String timeLimitAction, String dataFromLms, String masteryScore) {
    public static final Legacy NOTHING = new Legacy("", "", "", "", "");
}
