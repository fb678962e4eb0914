package nl.overenweer.content;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.overenweer.content.reading.CourseReader;
import nl.overenweer.content.reading.CourseTree;
import nl.overenweer.content.reading.Problem;
import nl.overenweer.content.reading.Reading;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Keeps every published version of every module, and what they share. A version never changes, so it is read once. */
@UseCase
public class Library {
    /** Who publishes what came with the product itself. */
    private static final String RELEASE = "courses";

    /** So long may another node not know of new registers; this one knows at once. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Map<VersionId, CourseModule> opened = new ConcurrentHashMap<>();
    private final Map<VersionId, String> folders = new ConcurrentHashMap<>();
    private final Map<VersionId, Mentions> mentions = new ConcurrentHashMap<>();
    private final Map<Long, Registers> past = new ConcurrentHashMap<>();
    private volatile Instant looked = Instant.EPOCH;
    private volatile Catalogue catalogue = Catalogue.NONE;

    /** The shelf is not remembered until what was put on it here is surely committed. */
    private volatile Instant shelfMoved = Instant.EPOCH;

    private volatile Instant shelfLooked = Instant.EPOCH;
    private volatile List<ModuleVersion> shelf = List.of();

    @Inject
    private LibraryStore store;

    @Inject
    private Clocks clocks;

    /** The module as this version has it. Refuses a version that does not exist. */
    @ReadOnly
    public CourseModule open(VersionId version) {
        CourseModule known = opened.get(version);
        if (known != null) {
            return known;
        }
        Reading<CourseModule> reading = CourseReader.readDraft(files(version));
        CourseModule module = reading.value()
                .orElseThrow(() ->
                        new IllegalStateException("version " + version + " no longer reads: " + reading.problems()));
        opened.put(version, module);
        return module;
    }

    /** The version that whoever starts this module now gets. */
    @ReadOnly
    public Optional<ModuleVersion> current(String module) {
        return store.currentOf(module);
    }

    /** The current version of every module, in the order of the tracks and of their courses; on another node up to two seconds old. */
    @ReadOnly
    public List<ModuleVersion> shelf() {
        List<ModuleVersion> known = shelf;
        Instant now = clocks.now();
        if (isFresh(shelfLooked, now) && !isFresh(shelfMoved, now)) {
            return known;
        }
        known = sorted(store.shelved());
        shelf = known;
        shelfLooked = now;
        return known;
    }

    private List<ModuleVersion> sorted(LibraryStore.Shelved shelved) {
        List<Course> courses = shelved.register()
                .map(this::catalogue)
                .orElseGet(this::catalogue)
                .courses();
        List<String> order = courses.stream()
                .flatMap(course -> course.folders().stream().map(folder -> course.slug() + "/" + folder))
                .toList();
        return shelved.versions().stream()
                .sorted(Comparator.comparing(
                                (ModuleVersion version) -> place(order, version.course() + "/" + folder(version.id())))
                        .thenComparing(ModuleVersion::module))
                .toList();
    }

    /** By track. */
    @ReadOnly
    public List<Course> courses() {
        return catalogue().courses();
    }

    @ReadOnly
    public Registers registers() {
        return catalogue().registers();
    }

    /** As they were at this moment, or as they first were when that was later. What is frozen is read once. */
    @ReadOnly
    public Registers registers(Instant then) {
        Catalogue newest = catalogue();
        long id = newest.registerAt(then);
        return id == newest.id() ? newest.registers() : past.computeIfAbsent(id, this::read);
    }

    /** The moment from which the registers of now count. */
    @ReadOnly
    public Instant registersSince() {
        return catalogue().since();
    }

    /** The terms and articles that a version names. */
    @ReadOnly
    public Mentions mentions(VersionId version) {
        return mentions.computeIfAbsent(version, id -> Mentions.of(files(id)));
    }

    @ReadOnly
    public Glossary glossary() {
        return registers().glossary();
    }

    @ReadOnly
    public StatuteRegister statutes() {
        return registers().statutes();
    }

    /** Refuses a version that does not exist. */
    @ReadOnly
    public ModuleVersion version(VersionId version) {
        return store.version(version).orElseThrow(() -> new NotFound("version " + version));
    }

    /** All versions of a module, the newest first. */
    @ReadOnly
    public List<ModuleVersion> history(String module) {
        return store.versionsOf(module);
    }

    /** The frozen folder. Refuses a version that does not exist. */
    @ReadOnly
    public ModuleFiles files(VersionId version) {
        return store.files(version).orElseThrow(() -> new NotFound("version " + version));
    }

    /** A picture or other file of this version. Refuses what is not there, and the text files. */
    @ReadOnly
    public byte[] media(VersionId version, String path) {
        return Optional.of(path)
                .filter(asked -> asked.contains("/") && ModuleFiles.isSafe(asked))
                .flatMap(asked -> store.file(version, asked))
                .orElseThrow(() -> new NotFound("file " + path + " of version " + version));
    }

    /** True when the version came with the product's own courses rather than from a trainer's screen. */
    @ReadOnly
    public boolean isImported(VersionId version) {
        return store.publisherOf(version).equals(RELEASE);
    }

    /**
     * Puts a folder on the shelf as the module's next and current version. Refuses a folder with faults, and a folder that is the current
     * version already.
     */
    public ModuleVersion shelve(ModuleFiles files, String note, String by, Instant now) {
        store.lock();
        CourseModule module = read(files);
        if (current(module.slug())
                .filter(version -> version.digest().equals(files.digest()))
                .isPresent()) {
            throw new RuleBroken("content.shelve.same", module.title().nl());
        }
        return add(module.slug(), files, note, by, now);
    }

    /** Puts a folder that came with the product on the shelf, unless a version of its module says the same. Refuses a folder with faults. */
    public Optional<ModuleVersion> shelveRelease(ModuleFiles files, String note, Instant now) {
        store.lock();
        String module = read(files).slug();
        boolean known = store.versionsOf(module).stream()
                .anyMatch(version -> version.digest().equals(files.digest()));
        return known ? Optional.empty() : Optional.of(add(module, files, note, RELEASE, now));
    }

    /** Freezes the glossary, the statute register and the courses as one; they count from now on. Equal ones change nothing. */
    public void shelveRegisters(Map<String, byte[]> files, Instant now) {
        store.lock();
        Reading<Registers> registers = CourseTree.read(files).registers();
        if (registers.value().isEmpty()) {
            throw refusal(registers.problems());
        }
        String digest = new ModuleFiles("courses", "courses", files).digest();
        if (store.newestRegister()
                .filter(newest -> newest.getValue().equals(digest))
                .isEmpty()) {
            store.addRegister(files, digest, now);
            looked = Instant.EPOCH;
        }
    }

    private Registers read(long id) {
        return Catalogue.read(id, store.registerFiles(id), new TreeMap<>()).registers();
    }

    private String folder(VersionId version) {
        return folders.computeIfAbsent(version, store::folder);
    }

    private CourseModule read(ModuleFiles files) {
        Reading<CourseModule> reading = CourseReader.readModule(files, registers());
        return reading.value().orElseThrow(() -> refusal(reading.problems()));
    }

    private ModuleVersion add(String module, ModuleFiles files, String note, String by, Instant now) {
        VersionId id = store.add(module, files, note, by, now);
        store.makeCurrent(module, id);
        shelfMoved = clocks.now();
        shelfLooked = Instant.EPOCH;
        return version(id);
    }

    private Catalogue catalogue() {
        Instant now = clocks.now();
        if (catalogue.id() != 0 && isFresh(looked, now)) {
            return catalogue;
        }
        return catalogue(store.newestRegister().map(Map.Entry::getKey).orElse(0L));
    }

    /** The registers under this number, which is the newest; read once. */
    private Catalogue catalogue(long newest) {
        Catalogue known = catalogue;
        if (known.id() != newest) {
            known = Catalogue.read(newest, store.registerFiles(newest), store.registerMoments());
            catalogue = known;
        }
        looked = clocks.now();
        return known;
    }

    private static boolean isFresh(Instant moment, Instant now) {
        return Duration.between(moment, now).abs().compareTo(FRESH) < 0;
    }

    private static RuleBroken refusal(List<Problem> problems) {
        return new RuleBroken(
                "content.shelve.faults", problems.size(), problems.get(0).toString());
    }

    private static int place(List<String> order, String folder) {
        int place = order.indexOf(folder);
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
