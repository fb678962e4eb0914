package nl.overenweer.shared;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The product's sentences in one language. The first word of a key names the feature whose bundle holds it:
 * {@code learning.home.title} stands in {@code nl/overenweer/learning/messages}. Dutch is the root; an apostrophe is just an apostrophe.
 */
public final class Texts {
    public static final Locale DUTCH = Locale.forLanguageTag("nl");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final ResourceBundle.Control DUTCH_IS_THE_ROOT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<Locale, Texts> KNOWN = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, String> found = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
    }

    /** The sentences in this language; Dutch for every language but English. */
    public static Texts in(Locale locale) {
        Locale spoken = locale.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : DUTCH;
        return KNOWN.computeIfAbsent(spoken, Texts::new);
    }

    /** The sentence as it stands; the key between question marks when there is none. */
    public String get(String key) {
        String sentence = find(key);
        return sentence == null ? "??" + key + "??" : sentence;
    }

    /** The sentence with these filled in, as in {@code {0}}, {@code {0,number}}, {@code {0,choice,0#geen|1#één|1<{0}}}. */
    public String of(String key, @Nullable Object... arguments) {
        Object[] told = Arrays.stream(arguments).map(this::told).toArray();
        return new MessageFormat(get(key).replace("'", "''"), locale).format(told);
    }

    /** A moment is told as pages tell it. */
    private @Nullable Object told(@Nullable Object argument) {
        return argument instanceof Instant moment
                ? new Days(locale, moment.atZone(Clocks.ZONE).toLocalDate()).moment(moment)
                : argument;
    }

    /** Every sentence whose whole key begins so, as it stands; its first word names one feature. */
    public SortedMap<String, String> starting(String beginning) {
        String feature = beginning.substring(0, beginning.indexOf('.'));
        ResourceBundle bundle = bundle(feature);
        SortedMap<String, String> sentences = new TreeMap<>();
        for (String key : bundle.keySet()) {
            String whole = key.startsWith(feature + ".") ? key : feature + "." + key;
            if (whole.startsWith(beginning)) {
                sentences.put(whole, bundle.getString(key));
            }
        }
        return sentences;
    }

    public boolean has(String key) {
        return find(key) != null;
    }

    public Locale locale() {
        return locale;
    }

    private @Nullable String find(String key) {
        String known = found.get(key);
        if (known == null) {
            known = search(key);
            if (known != null) {
                found.put(key, known);
            }
        }
        return known;
    }

    private @Nullable String search(String key) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            return null;
        }
        try {
            ResourceBundle bundle = bundle(key.substring(0, dot));
            return bundle.containsKey(key) ? bundle.getString(key) : shortForm(bundle, key.substring(dot + 1));
        } catch (MissingResourceException noSuchFeature) {
            return null;
        }
    }

    private ResourceBundle bundle(String feature) {
        return ResourceBundle.getBundle("nl.overenweer." + feature + ".messages", locale, loader(), DUTCH_IS_THE_ROOT);
    }

    /** A bundle may leave its own feature out of its keys. */
    private static @Nullable String shortForm(ResourceBundle bundle, String rest) {
        return bundle.containsKey(rest) ? bundle.getString(rest) : null;
    }

    private static ClassLoader loader() {
        ClassLoader current = Thread.currentThread().getContextClassLoader();
        return current == null ? Objects.requireNonNull(Texts.class.getClassLoader()) : current;
    }
}
