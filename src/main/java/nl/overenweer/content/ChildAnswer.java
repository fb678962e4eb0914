package nl.overenweer.content;

/** One of the expectations for the child that a learner can pick. */
public record ChildAnswer(String id, String text) {
    public ChildAnswer {
        Checks.slug(id);
    }
}
