package nl.overenweer.mail.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A letter for who reads no HTML: the same words in the same order, addresses in full. */
public final class TextPart {
    private static final int WIDTH = 76;

    private TextPart() {}

    public static String of(Draft draft) {
        List<String> parts = new ArrayList<>();
        parts.add(draft.greeting());
        draft.blocks().forEach(block -> parts.add(block(block)));
        parts.add(draft.farewell() + "\nOver en Weer");
        parts.add("-- \n" + wrapped(draft.why()));
        Block.Call less = draft.less();
        if (less != null) {
            parts.add(block(less));
        }
        return String.join("\n\n", parts) + "\n";
    }

    private static String block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return wrapped(paragraph.sentence());
        }
        if (block instanceof Block.Rows rows) {
            return rows.lines().stream()
                    .map(line -> "- " + wrapped(line).replace("\n", "\n  "))
                    .collect(Collectors.joining("\n"));
        }
        Block.Call call = (Block.Call) block;
        return wrapped(call.label() + ":") + "\n" + call.address();
    }

    /** Broken between words only: an address stays whole. */
    static String wrapped(String sentence) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : sentence.strip().split("\\s+")) {
            boolean fits = column == 0 || column + 1 + word.length() <= WIDTH;
            if (column > 0) {
                text.append(fits ? ' ' : '\n');
            }
            column = fits && column > 0 ? column + 1 + word.length() : word.length();
            text.append(word);
        }
        return text.toString();
    }
}
