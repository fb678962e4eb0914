package nl.overenweer.content.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that put a label on a person, and words that judge where an observation should stand; each with a better wording, as the lists
 * ‘Taalgebruik’ of the curriculum have it. A text may quote such a word to discuss it: between quotation marks, or struck through with
 * {@code ~~}, it passes.
 */
final class Stigma {
    /** A word that was found, with what to write instead. A label is an error; a judgement may be what a question is about. */
    record Word(Severity severity, String word, String better) {
        String sentence() {
            String why = severity == Severity.ERROR
                    ? "’ zet een etiket op een mens. Schrijf liever: "
                    : "’ is een oordeel, geen waarneming. Schrijf liever: ";
            return "‘" + word + why + better + ".";
        }
    }

    private record Rule(Severity severity, String words, Pattern pattern, String better) {}

    private static final String WHO = "(moeders?|vaders?|ouders?|papa|mama|vrouw(en)?|man(nen)?|mens(en)?|gezin(nen)?"
            + "|kind(eren)?|persoon|personen|jongens?|meisjes?)";

    private static final List<Rule> RULES = List.of(
            label("borderliners?|borderlinepati[eë]nt(en)?", "iemand met een borderline-persoonlijkheidsstoornis"),
            label(
                    "(is|als|een|de|echte) borderline(?![- ]persoonlijkheid)|borderline[- ]" + WHO,
                    "wat diegene doet of voelt, of ‘heeft een borderline-persoonlijkheidsstoornis’"),
            label(
                    "schizofreen|schizofrenen|schizofrene(?! stoornis)",
                    "iemand met een psychosegevoeligheid of met schizofrenie, en wie dat vaststelde"),
            label("psychoten?|psychoot|psychotici|psychoticus", "iemand die een psychose heeft"),
            label(
                    "(psychiatrische|verslaafde|depressieve|psychotische|gestoorde|manische|manisch-depressieve) "
                            + WHO,
                    "‘een ouder met psychische klachten’ of ‘een ouder die verslaafd is geweest’, en wat je ziet"),
            label(
                    "psychiatrisch belaste " + WHO + "|" + WHO + "( is)? psychiatrisch(?! [\\p{L}])",
                    "‘een ouder met psychische klachten’, en wat je ziet"),
            label(
                    "(alcohol|drugs)?verslaafden?|alcoholist(en|e)?|junks?(?! ?food)|junkies?|dronkaards?|drankorgels?",
                    "iemand met een verslaving, of wat en hoe vaak iemand gebruikt"),
            label(
                    "narcist(en)?|narcistische " + WHO + "|autist(en)?|psychopaten?|psychopaat|psychopathische " + WHO,
                    "welk gedrag je ziet, met een voorbeeld en een datum; bij autisme wat iemand zelf gebruikt"),
            label(
                    "lijd(t|en|end|ende) aan autisme",
                    "‘is autistisch’ of ‘heeft autisme’: vraag wat iemand zelf gebruikt"),
            label("zorgmijders?|zorgmijdende?", "wat iemand afslaat en waarom, als je dat weet"),
            label(
                    "gestoorden|(geestelijk|psychisch) gestoorde?|gestoorde(?! [\\p{L}])",
                    "iemand met een psychische stoornis"),
            label(
                    "zwakbegaafden?|zwakbegaafd|zwakzinnigen?|zwakzinnig",
                    "iemand met een licht verstandelijke beperking, met bron en jaar"),
            label("krankzinnigen?|krankzinnig|gekkenhuis|gekken", "iemand met een psychische stoornis, of de kliniek"),
            label("verwarde " + WHO, "wat iemand zei of deed, zoals ‘sliep twee nachten niet’"),
            label("(multi)?probleem(gezin(nen)?|ouders?|kind(eren)?)", "welke problemen er zijn, en van wie ze zijn"),
            label("(kopp|kov|kopp/kov)-?kind(eren)?", "‘een kind dat opgroeit met een ouder met …’"),
            label(
                    "(slechte|incapabele|onbekwame|gekke|falende|ontaarde|labiele|instabiele|asociale) " + WHO,
                    "wat iemand doet of niet doet, met een voorbeeld en een datum"),
            label(
                    "zelfmoordpoging(en)?|zelfmoord (te )?(ge)?pleeg[dt]?e?n?|pleeg(t|de|den) zelfmoord|zelfmoord (te )?plegen",
                    "suïcidepoging, of ‘een poging om een einde aan het leven te maken’"),
            label("vechtscheiding(en)?|vechtende ouders|vechtouders", "complexe scheiding"),
            label("moordgedachten?", "welke ongewilde beelden iemand heeft, en wat diegene doet om het te voorkomen"),
            judgement("onbehandelba(ar|re)|uitbehandelde?", "welke behandeling wanneer is gestopt, en wat er nog kan"),
            judgement("hechtingsgestoorde?", "bij wie het kind troost zoekt, en bij wie niet"),
            judgement("theatraal|theatrale", "wat iemand deed, waar en wanneer"),
            judgement("claimende?", "hoe vaak iemand belt, en wat diegene vraagt"),
            judgement("manipuleer(t|de|den)|manipuleren|manipulatie(f|ve)", "wat iemand tegen wie zei"),
            judgement("slachtofferrol", "waar iemand over vertelt, en op welke vraag stilte volgt"),
            judgement("overbezorgde?", "wat de ouder doet, en hoe vaak"),
            judgement("motivatieproble(em|men)", "wat iemand als voordeel en als nadeel noemt, en wat zou helpen"),
            judgement(
                    "weiger(t|de|den)? (elke? |zijn |haar |alle )?(ziekte-?inzicht|medicatie|toestemming)",
                    "waar iemand niet in meegaat, en welke reden diegene geeft"),
            judgement("leef(t|de) in (zijn|haar|een) eigen wereld", "op welke vraag iemand wel en niet antwoordde"),
            judgement(
                    "lieg(t|en) over (het |zijn |haar )?(drank|drugs)?gebruik",
                    "wat iemand op welke dag vertelde, en wat later bleek"),
            judgement("clean(?! desk)|vuile (test|urine|uitslag)", "‘negatieve of positieve test op …’, met de datum"),
            judgement("terugval (is|=) falen", "wat er gebruikt is, hoe lang, en wanneer diegene het vertelde"),
            judgement("(niet |on)leerba(ar|re)", "wat iemand in welke tijd leerde, en wat nog niet lukt"),
            judgement("niet adequate?|niet adequaat|inadequate?", "wat iemand deed of zei, en wanneer"),
            judgement(
                    "belastbaarheid (is )?(laag|gering)|(lage|geringe) belastbaarheid",
                    "wat te veel was, en wat wel ging"),
            judgement("pedagogische? (on)?machtig|pedagogische onmacht", "wat er die dag voor het kind anders ging"),
            judgement(
                    "hechting is verstoord|verstoorde hechting",
                    "bij wie het kind troost zoekt, en of het is onderzocht"),
            judgement("(ouders?|moeder|vader|zij|ze|hij) werk(t|en|te|ten) niet mee", "op welke afspraken iemand kwam"),
            judgement(
                    "(moeder|vader|ouders?|zij|ze|hij) saboteer(t|de|den)",
                    "wat iemand deed, en wat daarvan de reden was"),
            judgement(
                    "(is|lijkt|oogt) (emotioneel )?(instabiel|labiel)",
                    "wat er wanneer gebeurde, en hoe het daarvoor was"));

    /** Most texts have none of them: one look is enough. */
    private static final Pattern ANY = whole(RULES.stream().map(Rule::words).collect(Collectors.joining("|")));

    /** An apostrophe within a word ends no quotation, and neither ‘'s’ nor ‘'t’ begins one. */
    private static final Pattern QUOTED = Pattern.compile(
            "(?<!\\p{L})([‘“\"]|'(?![stmn] ))([^‘’“”'\"\\n]|\\n(?!\\n)|[’'](?=\\p{L})){1,300}[’”'\"](?!\\p{L})"
                    + "|~~[^~\\n]+~~");

    private Stigma() {}

    static List<Word> in(String text) {
        String plain = QUOTED.matcher(text)
                .replaceAll(" ‘’ ")
                .replaceAll("[*_]+", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        if (!ANY.matcher(plain).find()) {
            return List.of();
        }
        var found = new ArrayList<Word>();
        for (Rule rule : RULES) {
            rule.pattern()
                    .matcher(plain)
                    .results()
                    .map(match -> new Word(rule.severity(), match.group(), rule.better()))
                    .filter(word ->
                            found.stream().noneMatch(other -> other.word().contains(word.word())))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static Rule label(String words, String better) {
        return rule(Severity.ERROR, words, better);
    }

    private static Rule judgement(String words, String better) {
        return rule(Severity.WARNING, words, better);
    }

    private static Rule rule(Severity severity, String words, String better) {
        return new Rule(severity, words, whole(words), better);
    }

    /** In small letters, as the text is compared. */
    private static Pattern whole(String words) {
        return Pattern.compile("(?<![\\p{L}\\d-])((ex-)?(" + words + "))(?![\\p{L}\\d-])");
    }
}
