package nl.overenweer.content.checking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StigmaTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zij is een borderliner.",
                "Moeder is borderline.",
                "Een echte borderline.",
                "De borderline-moeder belt.",
                "Hij is schizofreen.",
                "De schizofrene vader.",
                "Een psychoot.",
                "De psychoten.",
                "De verslaafde vader belt.",
                "De psychotische moeder slaapt.",
                "Een **verslaafde** moeder.",
                "Een manisch-depressieve\nvader.",
                "Een psychiatrisch belaste ouder.",
                "Moeder psychiatrisch, vader onbekend.",
                "Een ex-verslaafde.",
                "Zij is een alcoholist.",
                "Een drugsverslaafde.",
                "Die junk.",
                "Twee junkies.",
                "Een dronkaard.",
                "Hij is een narcist.",
                "Een narcistische vader.",
                "De autist.",
                "Hij lijdt aan autisme.",
                "Een psychopaat.",
                "Een zorgmijder.",
                "Een zorgmijdende moeder.",
                "Hij is geestelijk gestoord.",
                "Een gestoorde.",
                "De gestoorde man.",
                "Een zwakbegaafde moeder.",
                "Het gekkenhuis.",
                "Een verwarde man.",
                "Verwarde personen op straat.",
                "Een probleemgezin.",
                "Een multiprobleemgezin.",
                "Een KOPP-kind.",
                "Twee KOPP/KOV-kinderen.",
                "Een slechte moeder.",
                "Een instabiele moeder.",
                "De labiele vader.",
                "Hij deed een zelfmoordpoging.",
                "Zij wilde zelfmoord plegen.",
                "Hij heeft zelfmoord gepleegd.",
                "Hij pleegde zelfmoord.",
                "Het is een vechtscheiding.",
                "Moeder heeft moordgedachten."
            })
    void aLabelOnAPersonIsAnError(String sentence) {
        assertThat(Stigma.in(sentence)).singleElement().satisfies(word -> {
            assertThat(word.severity()).isEqualTo(Severity.ERROR);
            assertThat(word.sentence()).contains("zet een etiket op een mens. Schrijf liever: ");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hij is onbehandelbaar.",
                "Zij is uitbehandeld.",
                "Hij is hechtingsgestoord.",
                "Zij doet theatraal.",
                "Een claimende moeder.",
                "Zij manipuleert de school.",
                "Hij is manipulatief.",
                "Zij zit in een slachtofferrol.",
                "Een overbezorgde moeder.",
                "Hij heeft een motivatieprobleem.",
                "Vader weigert ziekte-inzicht.",
                "Zij weigert haar medicatie.",
                "Moeder weigert toestemming.",
                "Zij leeft in haar eigen wereld.",
                "Hij liegt over gebruik.",
                "Hij is clean.",
                "Een vuile test.",
                "Een terugval is falen.",
                "Hij is niet leerbaar.",
                "Hij reageert niet adequaat.",
                "Een lage belastbaarheid.",
                "Pedagogische onmacht.",
                "De hechting is verstoord.",
                "De ouders werken niet mee.",
                "Moeder saboteert het contact.",
                "Zij is emotioneel instabiel."
            })
    void aJudgementIsAWarning(String sentence) {
        assertThat(Stigma.in(sentence)).singleElement().satisfies(word -> {
            assertThat(word.severity()).isEqualTo(Severity.WARNING);
            assertThat(word.sentence()).contains("is een oordeel, geen waarneming. Schrijf liever: ");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Een moeder met een borderline-persoonlijkheidsstoornis.",
                "De diagnose schizofrenie.",
                "Een schizofrene stoornis.",
                "Een vader met een verslaving, die verslaafd is geweest.",
                "Psychotische klachten.",
                "Een psychiatrische diagnose in het dossier.",
                "De junkfood van gisteren.",
                "De junk food van gisteren.",
                "Door gestoorde nachtrust is zij moe.",
                "De slaap was gestoord.",
                "Een autistische vader, of een vader met autisme.",
                "Een narcistische stoornis.",
                "Zorgmijding kost tijd.",
                "Een verward verhaal.",
                "Een probleem. Gezinnen hebben er meer.",
                "Kinderen van ouders met psychische problemen (KOPP).",
                "Een slechte nacht voor moeder.",
                "113 Zelfmoordpreventie.",
                "Een complexe scheiding.",
                "Een clean desk.",
                "Het weekend telt niet mee.",
                "Hij werkt bij de gemeente, niet meer bij de Raad.",
                "Ouders mogen toestemming weigeren.",
                "Een leerbare stof.",
                "Over de terugval. Falen is iets anders.",
                "Een ziekte-inzicht dat groeit.",
                "Het gesprek ging niet mee naar huis."
            })
    void whatOnlyLooksLikeItIsNot(String sentence) {
        assertThat(Stigma.in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het woord ‘vechtscheiding’ zegt niets.",
                "~~Moeder is borderline~~ wordt: moeder ging drie keer weg.",
                "Hij zei: ‘Zo’n junk komt er hier niet in.’",
                "‘Zij is een\nborderliner’, staat er.",
                "\"Een narcist\", zegt zij.",
                "Het woord 'psychoot' zegt niets."
            })
    void aQuotedWordIsDiscussed(String sentence) {
        assertThat(Stigma.in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zo'n junk, dacht Lars. 's Avonds wist hij beter.",
                "'s Ochtends belt de junk. Het is 't zoveelste telefoontje'",
                "Tess' moeder is een junk, en Lars' vader weet het."
            })
    void anApostropheIsNoQuotationMark(String sentence) {
        assertThat(Stigma.in(sentence)).hasSize(1);
    }

    @Test
    void twoWordsOfOneSentenceAreNamedEach() {
        assertThat(Stigma.in("De junk en de psychoot."))
                .extracting(Stigma.Word::word)
                .containsExactly("psychoot", "junk");
    }
}
