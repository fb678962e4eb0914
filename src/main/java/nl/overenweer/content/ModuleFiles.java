package nl.overenweer.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A module as a folder of files: the form in which it is written, kept and exported. Immutable. */
public final class ModuleFiles {
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");

    private final String course;
    private final String folder;
    private final SortedMap<String, byte[]> files;

    /**
     * @param course slug of the course it stands in
     * @param folder name of the module's folder
     * @param files bytes per path within the folder; refuses paths that could leave it
     */
    public ModuleFiles(String course, String folder, Map<String, byte[]> files) {
        Checks.slug(course);
        Checks.slug(folder);
        files.keySet().forEach(path -> Checks.that(isSafe(path), "not a path within a module: '" + path + "'"));
        this.course = course;
        this.folder = folder;
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** True for a path that stays within the folder and has no surprising characters. */
    public static boolean isSafe(String path) {
        return path.length() <= 200 && PATH.matcher(path).matches();
    }

    public String course() {
        return course;
    }

    public String folder() {
        return folder;
    }

    public Set<String> paths() {
        return files.keySet();
    }

    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path)).map(byte[]::clone);
    }

    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    public ModuleFiles with(String path, byte[] bytes) {
        var changed = new TreeMap<>(files);
        changed.put(path, bytes.clone());
        return new ModuleFiles(course, folder, changed);
    }

    public ModuleFiles with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public ModuleFiles without(String path) {
        var changed = new TreeMap<>(files);
        changed.remove(path);
        return new ModuleFiles(course, folder, changed);
    }

    /** SHA-256 over every path, length and content, in order of path; equal for equal folders. */
    public String digest() {
        MessageDigest sha = sha256();
        files.forEach((path, bytes) -> {
            sha.update((path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
        });
        return HexFormat.of().formatHex(sha.digest());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModuleFiles that
                && course.equals(that.course)
                && folder.equals(that.folder)
                && files.keySet().equals(that.files.keySet())
                && files.keySet().stream().allMatch(path -> Arrays.equals(files.get(path), that.files.get(path)));
    }

    @Override
    public int hashCode() {
        return digest().hashCode();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
