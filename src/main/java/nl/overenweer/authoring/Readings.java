package nl.overenweer.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.Registers;
import nl.overenweer.content.reading.CourseReader;
import nl.overenweer.content.reading.Reading;

/** What a folder says, read once: check, preview and print all ask for the same draft, on every page of the studio. */
@ApplicationScoped
class Readings {
    private static final int KEPT = 40;

    private record Kept(Registers registers, Reading<CourseModule> reading) {}

    private final Map<String, Kept> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > KEPT;
        }
    };

    @Inject
    private Library library;

    /** The folder as a module that can be published, or all that is wrong with it. */
    Reading<CourseModule> of(ModuleFiles files) {
        Registers registers = library.registers();
        String digest = files.digest();
        synchronized (kept) {
            Kept known = kept.get(digest);
            if (known != null && known.registers() == registers) {
                return known.reading();
            }
        }
        Reading<CourseModule> reading = CourseReader.readModule(files, registers);
        synchronized (kept) {
            kept.put(digest, new Kept(registers, reading));
        }
        return reading;
    }
}
