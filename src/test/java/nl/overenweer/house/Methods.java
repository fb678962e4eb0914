package nl.overenweer.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** How long each method is, from its name to its last brace. */
final class Methods {
    private static final int LINES = 30;

    private Methods() {}

    static List<String> longOnes(Set<String> excused) throws IOException {
        return lengths().entrySet().stream()
                .filter(method -> method.getValue() > LINES && !excused.contains(method.getKey()))
                .map(method -> method.getKey() + " has " + method.getValue() + " lines")
                .toList();
    }

    static boolean isLong(String method) {
        try {
            return lengths().getOrDefault(method, 0L) > LINES;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** By {@code Class.method}. */
    private static Map<String, Long> lengths() throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        Map<String, Long> lengths = new TreeMap<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    null,
                    null,
                    files.getJavaFileObjectsFromPaths(Sources.files(Sources.JAVA, ".java")));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Reader(unit, positions, lengths).scan(unit, null);
            }
        }
        return lengths;
    }

    private static final class Reader extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Map<String, Long> lengths;

        Reader(CompilationUnitTree unit, SourcePositions positions, Map<String, Long> lengths) {
            this.unit = unit;
            this.positions = positions;
            this.lengths = lengths;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            LineMap map = unit.getLineMap();
            long first = map.getLineNumber(positions.getStartPosition(unit, method));
            long last = map.getLineNumber(positions.getEndPosition(unit, method));
            lengths.merge(owner() + "." + method.getName(), last - first + 1, Math::max);
            return super.visitMethod(method, nothing);
        }

        private String owner() {
            return getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
                    ? type.getSimpleName().toString()
                    : "";
        }
    }
}
