package nl.overenweer.demo;

/**
 * How far somebody came in a module.
 *
 * @param item the page or case where she is now; empty where that is not what stops her
 * @param count the decisions taken in that case, or the number of the question that lies before her
 */
record Until(Kind kind, String item, int count) {
    enum Kind {
        /** All the way, the test that counts passed at once. */
        END,
        /** All the way, the test failed and then passed. */
        SECOND_TRY,
        /** All the way, the first case walked twice. */
        REPLAYED,
        /** In the middle of a page. */
        PAGE,
        /** At the scene that follows so many decisions. */
        SCENE,
        /** Decided so often; the last time the prediction is still to come. */
        PREDICTION,
        /** Before this question of the first test. */
        QUESTION,
        /** The test that counts failed, and left at that. */
        FAILED
    }

    /** Reads 'end', 'page veilig-thuis', 'scene casus-1 2' or 'question 4'. */
    static Until of(String words) {
        String[] parts = words.split(" ");
        return switch (parts[0]) {
            case "end" -> new Until(Kind.END, "", 0);
            case "second-try" -> new Until(Kind.SECOND_TRY, "", 0);
            case "replayed" -> new Until(Kind.REPLAYED, "", 0);
            case "failed" -> new Until(Kind.FAILED, "", 0);
            case "page" -> new Until(Kind.PAGE, parts[1], 0);
            case "scene" -> new Until(Kind.SCENE, parts[1], Integer.parseInt(parts[2]));
            case "prediction" -> new Until(Kind.PREDICTION, parts[1], Integer.parseInt(parts[2]));
            case "question" -> new Until(Kind.QUESTION, "", Integer.parseInt(parts[1]));
            default -> throw new IllegalArgumentException("no way to stop: " + words);
        };
    }

    boolean is(Kind asked) {
        return kind == asked;
    }

    boolean stopsAt(Kind asked, String where) {
        return kind == asked && item.equals(where);
    }

    boolean stopsAt(Kind asked, String where, int so) {
        return stopsAt(asked, where) && count == so;
    }
}
