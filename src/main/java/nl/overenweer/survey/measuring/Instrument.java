package nl.overenweer.survey.measuring;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A list of statements. Their texts stand in the bundle, under the instrument's word and the statement's id. */
public enum Instrument {
    /** 'Hoe zeker ben je dat je dit in je werk kunt?': eight statements, 0 to 10, made for this platform and not validated. */
    SELF_EFFICACY("zelfvertrouwen"),
    /** What registers ask for: content, what was learned, neutrality, use in practice; 1 to 5. */
    EVALUATION("evaluatie");

    private static final int SURE = 10;
    private static final int AGREES = 5;
    private static final Statement LOOKING_BACK = new Statement("terugblik", 0, SURE);
    private static final Statement APPLIED = new Statement("toegepast", 1, AGREES);

    private final String word;

    Instrument(String word) {
        this.word = word;
    }

    /** As it stands in an address and in a message key. */
    public String word() {
        return word;
    }

    /** The statements that are the same at each moment, so that moments can be compared. */
    public List<Statement> core() {
        return this == SELF_EFFICACY
                ? IntStream.rangeClosed(1, 8)
                        .mapToObj(number -> new Statement("z" + number, 0, SURE))
                        .toList()
                : Stream.of("inhoud", "leerwinst", "neutraliteit", "toepasbaarheid")
                        .map(id -> new Statement(id, 1, AGREES))
                        .toList();
    }

    /** 'Nameting, twee extra vragen'; and of a module after three months one question about its use. */
    public List<Statement> statements(Moment moment) {
        if (this == EVALUATION) {
            return moment == Moment.LATER ? List.of(APPLIED) : core();
        }
        return moment == Moment.AFTER
                ? Stream.concat(core().stream(), Stream.of(LOOKING_BACK)).toList()
                : core();
    }

    /** Whether own words are asked for too. */
    public boolean asksRemark(Moment moment) {
        return moment != Moment.BEFORE;
    }

    public static Optional<Instrument> worded(String word) {
        return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
