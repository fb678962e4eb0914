package nl.overenweer.content;

/** How a choice is weighed, best first. */
public enum Judgement {
    STRONG("sterk"),
    DEFENSIBLE("verdedigbaar"),
    RISKY("riskant"),
    AGAINST_RULE("in-strijd");

    private final String key;

    Judgement(String key) {
        this.key = key;
    }

    /** As the text form writes it. */
    public String key() {
        return key;
    }
}
