package nl.overenweer.content;

import java.util.List;

/** A table: for each row one of the columns is right. */
public record Matrix(String id, String text, Grouping grouping, List<Citation> sources) implements Question {
    public Matrix {
        Checks.slug(id);
        sources = List.copyOf(sources);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.MATRIX;
    }

    @Override
    public <R> R match(ByKind<R> kinds) {
        return kinds.matrix(this);
    }
}
