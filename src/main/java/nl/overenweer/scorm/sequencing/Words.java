package nl.overenweer.scorm.sequencing;

import java.util.Optional;

/** A word of the standard's vocabularies, as a manifest or content writes it. */
public interface Words {
    /** As the standard writes it. */
    String word();

    /** Of these, the one that is written so; older editions' spelling with other capitals counts too. */
    static <T extends Enum<T> & Words> Optional<T> find(Class<T> words, String written) {
        for (T word : words.getEnumConstants()) {
            if (word.word().equalsIgnoreCase(written.strip())) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
