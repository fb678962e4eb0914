package nl.overenweer.scorm.manifest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * From where addresses in a manifest are meant, and to which file of the package they lead. "xml:base provides a relative path offset for the
 * content file(s)", one within the other.
 */
final class Base {
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|//).*");

    /**
     * Where an address leads.
     *
     * @param path of the file, as it is in the package where it is there
     * @param suffix query and fragment, or empty
     * @param there whether there is such a file
     * @param exact whether it is written as the file is
     */
    record Place(String path, String suffix, boolean there, boolean exact) {}

    private final String folder;
    private final Set<String> files;
    private final Map<String, String> byLowerCase;

    Base(String folder, Set<String> files) {
        this(folder, files, new TreeMap<>());
        files.forEach(file -> byLowerCase.putIfAbsent(file.toLowerCase(Locale.ROOT), file));
    }

    private Base(String folder, Set<String> files, Map<String, String> byLowerCase) {
        this.folder = folder;
        this.files = files;
        this.byLowerCase = byLowerCase;
    }

    static boolean isElsewhere(String address) {
        return ELSEWHERE.matcher(address.strip()).matches();
    }

    /** One further in; {@code offset} may be empty. */
    Base within(String offset) {
        String clean = offset.strip().replace('\\', '/');
        return clean.isEmpty() || isElsewhere(clean) ? this : new Base(joined(decoded(clean)), files, byLowerCase);
    }

    /** Empty for an address outside the package. */
    Optional<Place> place(String href) {
        String address = href.strip().replace('\\', '/');
        if (isElsewhere(address)) {
            return Optional.empty();
        }
        String whole = address.replaceFirst("(?s)[?#].*", "");
        String suffix = address.substring(whole.length());
        String written = normal(joined(whole));
        String meant = normal(joined(decoded(whole)));
        if (files.contains(written)) {
            return Optional.of(new Place(written, suffix, true, true));
        }
        if (files.contains(meant)) {
            return Optional.of(new Place(meant, suffix, true, true));
        }
        String alike = byLowerCase.get(meant.toLowerCase(Locale.ROOT));
        return Optional.of(new Place(alike == null ? meant : alike, suffix, alike != null, false));
    }

    private String joined(String path) {
        return path.startsWith("/") ? path.substring(1) : folder + path;
    }

    /** Without '.' and '..'; one that leads out of the package leads to no file of it. */
    private static String normal(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return "../" + path;
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /** '%20' as a space; as it is where that makes no text. */
    static String decoded(String path) {
        if (!path.contains("%")) {
            return path;
        }
        byte[] from = path.getBytes(StandardCharsets.UTF_8);
        ByteBuffer to = ByteBuffer.allocate(from.length);
        for (int i = 0; i < from.length; i++) {
            int high = i + 2 < from.length ? Character.digit(from[i + 1], 16) : -1;
            int low = i + 2 < from.length ? Character.digit(from[i + 2], 16) : -1;
            boolean escaped = from[i] == '%' && high >= 0 && low >= 0;
            to.put(escaped ? (byte) (high << 4 | low) : from[i]);
            i += escaped ? 2 : 0;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(to.flip()).toString();
        } catch (CharacterCodingException noText) {
            return path;
        }
    }
}
