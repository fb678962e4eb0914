package nl.overenweer.content.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Gives each top-level block of a text an id made of its words, so that it survives whatever changes around it. */
final class BlockIds {
    /** For a text that is not a page's. */
    static final BlockIds NONE = new BlockIds(false);

    private static final int DIGITS = 8;

    private final IdentityHashMap<Node, String> ids = new IdentityHashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    private final boolean page;

    private BlockIds(boolean page) {
        this.page = page;
    }

    static BlockIds of(Node document) {
        var ids = new BlockIds(true);
        ids.number(document);
        return ids;
    }

    private void number(Node document) {
        var headings = new HeadingIds("");
        var used = new HashMap<String, Integer>();
        String heading = "";
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof org.commonmark.node.Heading each) {
                heading = headings.next(Markdown.words(each));
            } else if (!words(node).isEmpty()) {
                String text = words(node);
                String id = "p-" + digest(text);
                int times = used.merge(id, 1, Integer::sum);
                String own = times == 1 ? id : id + "-" + times;
                ids.put(node, own);
                blocks.add(new Block(own, heading, text));
            }
        }
    }

    /** Whether this is the text of a page, as opposed to a smaller text on one. */
    boolean isPage() {
        return page;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** Empty for a heading and for what holds no words. */
    Optional<String> idOf(Node block) {
        return Optional.ofNullable(ids.get(block));
    }

    /** Puts the id of this block among the attributes of its outermost element; blocks of the core renderer come here by themselves. */
    void mark(Node node, String tag, Map<String, String> attributes) {
        String id = ids.get(node);
        if (id != null && !tag.equals("code")) {
            attributes.put("id", id);
        }
    }

    private static String words(Node block) {
        var words = new Words();
        block.accept(words);
        return words.gathered.toString().replaceAll("\\s+", " ").strip();
    }

    private static String digest(String text) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The words of a block, those of its parts kept apart. */
    private static final class Words extends AbstractVisitor {
        private final StringBuilder gathered = new StringBuilder();

        @Override
        public void visit(Text text) {
            gathered.append(text.getLiteral());
        }

        @Override
        public void visit(org.commonmark.node.Code code) {
            gathered.append(code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            gathered.append(GuideHtml.isGuide(code) ? GuideHtml.words(code.getLiteral()) : code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            gathered.append(' ');
        }

        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
            boolean apart = parent instanceof org.commonmark.node.Block || parent instanceof TableCell;
            gathered.append(apart ? " " : "");
        }
    }
}
