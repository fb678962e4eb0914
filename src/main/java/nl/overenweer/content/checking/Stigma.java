package nl.overenweer.content.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that put a label on a person, with a better wording. A text may quote such a word to discuss it: between quotation marks, or
 * struck through with {@code ~~}, it passes.
 */
final class Stigma {
    /** A word that was found, with what to write instead. */
    record Word(String word, String better) {
        String sentence() {
            return "‘" + word + "’ zet een etiket op een mens. Schrijf liever: " + better + ".";
        }
    }

    private record Rule(Pattern pattern, String better) {}

    private static final List<Rule> RULES = List.of(
            rule("borderliners?|borderlinepati[eë]nt(en)?", "iemand met een borderline-persoonlijkheidsstoornis"),
            rule(
                    "(is|als|een|de|echte) borderline(?![- ]persoonlijkheid)",
                    "wat diegene doet of voelt, of ‘heeft een borderline-persoonlijkheidsstoornis’"),
            rule("schizofreen|schizofrenen", "iemand met psychosen of met de diagnose schizofrenie"),
            rule("psychoten?|psychotici", "iemand die een psychose heeft"),
            rule(
                    "(psychiatrische|verslaafde|depressieve|psychotische|gestoorde) (moeder|vader|ouder|ouders)",
                    "‘een ouder met psychische klachten’ of ‘een ouder die verslaafd is geweest’, en wat je ziet"),
            rule(
                    "verslaafden?|alcoholisten?|alcoholist|junks?|junkies?|drugsverslaafden?",
                    "iemand met een verslaving, of wat en hoe vaak iemand gebruikt"),
            rule("narcisten?|autisten?|psychopaten?|psychopaat", "welk gedrag je ziet, met een voorbeeld en een datum"),
            rule("zorgmijders?|zorgmijdend", "wat iemand afslaat en waarom, als je dat weet"),
            rule("(geestelijk|psychisch) gestoorden?|gestoorde", "iemand met een psychische stoornis"),
            rule(
                    "probleemgezin(nen)?|multiprobleemgezin(nen)?|probleemouders?|probleemkind(eren)?",
                    "welke problemen het gezin heeft, en van wie ze zijn"),
            rule(
                    "(slechte|incapabele|onbekwame|gekke) (moeder|vader|ouder|ouders)",
                    "wat de ouder doet of niet doet, met een voorbeeld"),
            rule(
                    "zelfmoordpoging(en)?|zelfmoord (ge)?pleeg[dt]?e?n?|pleegde zelfmoord|zelfmoord plegen",
                    "suïcidepoging, of ‘een poging om een einde aan het leven te maken’"),
            rule("vechtscheiding(en)?", "complexe scheiding"));

    private static final Pattern QUOTED =
            Pattern.compile("[‘“'\"][^‘’“”'\"\\n]{1,200}[’”'\"](?![\\p{L}])|~~[^~\\n]+~~");

    private Stigma() {}

    static List<Word> in(String text) {
        String plain = QUOTED.matcher(text).replaceAll(" ");
        var found = new ArrayList<Word>();
        for (Rule rule : RULES) {
            rule.pattern()
                    .matcher(plain)
                    .results()
                    .map(match -> new Word(match.group(), rule.better()))
                    .filter(word ->
                            found.stream().noneMatch(other -> other.word().contains(word.word())))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static Rule rule(String words, String better) {
        return new Rule(
                Pattern.compile(
                        "(?<![\\p{L}\\d-])(" + words + ")(?![\\p{L}\\d-])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                better);
    }
}
