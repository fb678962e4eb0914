package nl.overenweer.content;

/** What all modules share: the glossary and the statute register. */
public record Registers(Glossary glossary, StatuteRegister statutes) {
    public static final Registers EMPTY = new Registers(Glossary.EMPTY, StatuteRegister.EMPTY);
}
