package nl.overenweer.content.checking;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.reading.Passage;
import nl.overenweer.content.reading.Passages;

/**
 * How hard a Dutch text is to read, counted: long sentences, long words, and the formula of Flesch as Douma (1960) fitted it to Dutch. It is a
 * report for writers, and says nothing of what a text is about.
 *
 * @param longWords of more than six letters, as LIX counts them
 */
public record ReadingLevel(int sentences, int words, int longWords, int syllables) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+([-’'.:/][\\p{L}\\d]+)*");
    /** Sounds that are written with several vowels; longer ones first. Any other vowels side by side are two syllables. */
    private static final Pattern SOUND =
            Pattern.compile("aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|ie|oe|eu|ui|au|ou|ei|ij|[aeiouyàáâäèéêëìíîïòóôöùúûü]");

    private static final int LONG = 6;

    /** After these a full stop ends no sentence. */
    private static final Set<String> SHORT = Set.of(
            "art", "bijv", "bv", "ca", "dhr", "dr", "drs", "enz", "incl", "jl", "mevr", "mr", "nl", "nr", "o.a", "p",
            "resp", "vgl", "zgn");

    public static ReadingLevel of(String plain) {
        List<String> words =
                WORD.matcher(plain).results().map(found -> found.group()).toList();
        return new ReadingLevel(
                sentences(plain).size(),
                words.size(),
                (int) words.stream().filter(word -> letters(word) > LONG).count(),
                words.stream().mapToInt(ReadingLevel::syllables).sum());
    }

    /** Of everything that learners read in a module, its links to law and sources left out. */
    public static ReadingLevel of(CourseModule module) {
        return of(Stream.concat(
                        Wordings.of(module).stream(),
                        module.items().stream().flatMap(item -> Wordings.of(item).stream()))
                .flatMap(wording -> Passages.of(wording.text()).stream())
                .map(Passage::text)
                .toList());
    }

    /** Of several texts together: none of them goes on in the next. */
    public static ReadingLevel of(Collection<String> texts) {
        return texts.stream().map(ReadingLevel::of).reduce(new ReadingLevel(0, 0, 0, 0), ReadingLevel::with);
    }

    private ReadingLevel with(ReadingLevel other) {
        return new ReadingLevel(
                sentences + other.sentences,
                words + other.words,
                longWords + other.longWords,
                syllables + other.syllables);
    }

    /** Words per sentence. */
    public double meanSentence() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    /** Out of every hundred words. */
    public double longShare() {
        return words == 0 ? 0 : 100.0 * longWords / words;
    }

    /** {@code 206.84 - 0.77w - 0.93s}, with w syllables per hundred words and s words per sentence; the higher, the easier. */
    public double fleschDouma() {
        return words == 0 ? 0 : 206.84 - 0.77 * (100.0 * syllables / words) - 0.93 * meanSentence();
    }

    static List<String> sentences(String plain) {
        var found = new ArrayList<String>();
        var breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag("nl"));
        breaks.setText(plain);
        var sentence = new StringBuilder();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            sentence.append(plain, from, to);
            if (!isCut(sentence.toString().strip())) {
                add(found, sentence);
            }
        }
        add(found, sentence);
        return found;
    }

    private static void add(List<String> found, StringBuilder sentence) {
        if (WORD.matcher(sentence).find()) {
            found.add(sentence.toString().strip());
        }
        sentence.setLength(0);
    }

    private static boolean isCut(String sentence) {
        return sentence.endsWith(".")
                && SHORT.contains(sentence.substring(sentence.lastIndexOf(' ') + 1, sentence.length() - 1)
                        .toLowerCase(Locale.ROOT));
    }

    private static int letters(String word) {
        return (int) word.chars().filter(Character::isLetter).count();
    }

    /** Each written vowel sound is a syllable, a trema begins a new one, and a word without any is one: ‘art’, ‘7’. */
    static int syllables(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("y(?=[aeou])", "j");
        return Math.max(1, (int) SOUND.matcher(plain).results().count());
    }
}
