package nl.overenweer.authoring.editing;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Which field of a form stands on which line of a file: so that a problem with a line number is shown beside its field. */
public final class Places {
    private record Spot(String place, int first, int last) {}

    private final List<Spot> spots = new ArrayList<>();
    private final int bodyFrom;

    private Places(int bodyFrom) {
        this.bodyFrom = bodyFrom;
    }

    /** An unreadable file has no places: every line of it is the file as a whole. */
    public static Places of(String path, String text) {
        boolean page = SheetText.page(path);
        int fence = page ? text.indexOf("\n---", 3) : -1;
        String yaml = fence < 0 ? text : "\n" + text.substring(4, fence + 1);
        int body = fence < 0
                ? Integer.MAX_VALUE
                : (int) text.substring(0, fence).lines().count() + 2;
        Places places = new Places(body);
        try {
            LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
            new Compose(settings).composeString(yaml).ifPresent(node -> places.walk(node, ""));
        } catch (YamlEngineException e) {
            places.spots.clear();
        }
        return places;
    }

    /** The narrowest place that spans this line (from 1); empty for the file as a whole. */
    public String on(int line) {
        if (line >= bodyFrom) {
            return SheetText.BODY;
        }
        Spot narrowest = new Spot("", 0, Integer.MAX_VALUE);
        for (Spot spot : spots) {
            boolean spans = spot.first() <= line && line <= spot.last();
            if (spans && spot.last() - spot.first() <= narrowest.last() - narrowest.first()) {
                narrowest = spot;
            }
        }
        return narrowest.place();
    }

    private void walk(Node node, String place) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    String inner = place.isEmpty() ? key.getValue() : place + "." + key.getValue();
                    spot(inner, tuple.getKeyNode(), tuple.getValueNode());
                    walk(tuple.getValueNode(), inner);
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            int index = 0;
            for (Node one : sequence.getValue()) {
                String inner = place + "." + index++;
                spot(inner, one, one);
                walk(one, inner);
            }
        }
    }

    private void spot(String place, Node from, Node to) {
        int first = from.getStartMark().map(Mark::getLine).orElse(0) + 1;
        // the end mark of a block stands at the start of what follows it
        int last = to.getEndMark()
                .map(mark -> mark.getColumn() == 0 ? mark.getLine() : mark.getLine() + 1)
                .orElse(first);
        spots.add(new Spot(place, first, Math.max(first, last)));
    }
}
