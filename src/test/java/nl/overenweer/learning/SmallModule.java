package nl.overenweer.learning;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.overenweer.content.ModuleFiles;

/** A module as a trainer writes it, as small as it can be: a page, a case of two scenes, a quiz of two questions. */
final class SmallModule {
    private static final String MODULE =
            """
            code: P1
            adres: %s
            titel: {nl: Proefmodule, en: Trial module}
            samenvatting: {nl: Een kleine module., en: A small module.}
            doelgroep: [ggz]
            voor: wie probeert
            minuten: 5
            wetsdatum: 2026-10-01
            doelen:
              - Na deze module kun je proberen.
            onderdelen:
              - {pagina: begin.md, adres: begin}
              - {casus: casus-1.yaml, adres: casus-1}
              - {toets: toets.yaml, adres: toets}
            afronding: {paginas: alle, casussen: alle, toets: 1}
            bronnen:
              - {id: proef, titel: Proefboek}
            """;

    private static final String PAGE =
            """
            ---
            titel: Begin
            minuten: 1
            ---

            Hier begint het.
            """;

    private static final String CASE =
            """
            titel: De proef
            samenvatting: Een proef.
            minuten: 2
            kinderen:
              - {naam: Mees, leeftijd: 11}
            rollen: {ggz: Je bent verpleegkundige., rvdk: Je bent raadsonderzoeker.}
            klok: {begin: 2026-11-12T09:00}
            dossiers:
              ggz: {titel: Wat weet je?, tekst: Dirk zit aan de balie.}
            stukken:
              - {id: notitie, titel: Notitie, soort: belnotitie, van: Jij, zijde: rvdk, tekst: Van de Raad.}
              - {id: brief, titel: Brief, soort: brief, van: School, zijde: ggz, komt: op-verzoek, tekst: Van school.}
            verzoeken:
              - id: school
                zijde: ggz
                aan: School
                wat: Wat ziet u?
                gronden:
                  - id: toestemming
                    tekst: Ik vraag het met toestemming.
                    antwoord: Zij schrijft een brief.
                    stukken: [brief]
                    na: 2 werkdagen
                    ggz: {kern: Het mag., tekst: Zo is het., bronnen: ["bron:proef"]}
                    rvdk: {kern: Het kan., tekst: Zo kan het., bronnen: ["bron:proef"]}
                    grond: ["bron:proef"]
                  - id: geen
                    tekst: Ik vraag het zomaar.
                    antwoord: Zij zegt niets.
                    geweigerd: Zonder reden geen antwoord.
                    ggz: {kern: Het mag niet., tekst: Zo is het., bronnen: ["bron:proef"]}
                    rvdk: {kern: Het kan niet., tekst: Zo kan het., bronnen: ["bron:proef"]}
                    grond: ["bron:proef"]
            begin: balie
            scenes:
              - id: balie
                titel: De balie
                wanneer: Donderdag
                tekst: Er staat iemand aan de balie.
                kind: {wie: 'Mees, 11 jaar', ziet: Papa neemt niet op., nodig: Iemand die belt., contact: Vanavond.}
                vraag: Wat doe je?
                kindvraag:
                  vraag: En Mees?
                  antwoorden:
                    - {id: gezien, tekst: Hij wordt gezien.}
                    - {id: niets, tekst: Hij merkt niets.}
                overeenstemming: samen
                keuzes:
            %s
            %s
            %s
                samen: Samen zien we Mees.
                verwachting:
                  ggz: {keuze: a, reden: Omdat ze vragen.}
                  rvdk: {keuze: b, reden: Omdat ze wachten.}
              - id: einde-rust
                einde: true
                titel: Rust
                tekst: Het is rustig.
                kind: {wie: 'Mees, 11 jaar', ziet: Papa belt., nodig: Slaap., contact: Morgen.}
              - id: einde-onrust
                einde: true
                titel: Onrust
                tekst: Het is onrustig.
                kind: {wie: 'Mees, 11 jaar', ziet: Niemand belt., nodig: Iemand., contact: Onbekend.}
            """;

    private static final String CHOICE =
            """
            - id: %s
              tekst: Ik doe %s.
              oordeel: verdedigbaar
              duurt: 3 werkdagen
              gevolg: Er gebeurt iets.
              kind: Mees merkt iets.
              ggz: {kern: Het mag., tekst: Zo is het., bronnen: ["bron:proef"]}
              rvdk: {kern: Het kan., tekst: Zo kan het., bronnen: ["bron:proef"]}
              grond: ["bron:proef"]
              naar: %s
            """;

    private static final String QUIZ =
            """
            titel: Toets
            inleiding: Twee vragen.
            vragen:
              - id: t01
                soort: enkel
                vraag: Wat klopt?
                opties:
                  - {id: a, tekst: Dit klopt., juist: true, feedback: Ja.}
                  - {id: b, tekst: Dit niet., juist: false, feedback: Nee.}
                  - {id: c, tekst: Dit ook niet., juist: false, feedback: Nee.}
                bronnen: ["bron:proef"]
              - id: t02
                soort: getal
                vraag: Hoeveel stappen?
                antwoord: 5
                marge: 0
                decimalen: 0
                eenheid: stappen
                feedback: {goed: Ja., te-laag: Meer., te-hoog: Minder.}
                bronnen: ["bron:proef"]
            """;

    private static final String CLOSING =
            """
            titel: Eindtoets
            soort: eindtoets
            trekking: 2
            geslaagd: 100%
            pogingen: 2
            pauze-uren: 24
            vragen:
              - {id: e1, soort: waar-onwaar, stelling: Een., antwoord: waar, feedback: {waar: Ja., onwaar: Nee.}, bronnen: ["bron:proef"]}
              - {id: e2, soort: waar-onwaar, stelling: Twee., antwoord: waar, feedback: {waar: Ja., onwaar: Nee.}, bronnen: ["bron:proef"]}
              - {id: e3, soort: waar-onwaar, stelling: Drie., antwoord: waar, feedback: {waar: Ja., onwaar: Nee.}, bronnen: ["bron:proef"]}
            """;

    private SmallModule() {}

    static ModuleFiles files(String slug) {
        String story =
                CASE.formatted(choice("a", "einde-rust"), choice("b", "einde-onrust"), choice("c", "einde-onrust"));
        return new ModuleFiles(
                "spoor-a",
                slug,
                Map.of(
                        "module.yaml", bytes(MODULE.formatted(slug)),
                        "begin.md", bytes(PAGE),
                        "casus-1.yaml", bytes(story),
                        "toets.yaml", bytes(QUIZ)));
    }

    /** The same with a closing test of two true statements, drawn from three; both must be right, two attempts, a day between them. */
    static ModuleFiles withClosingTest(String slug) {
        String module = MODULE.formatted(slug)
                .replace("  - {toets: toets.yaml, adres: toets}", "  - {toets: eindtoets.yaml, adres: eindtoets}")
                .replace(
                        "{paginas: alle, casussen: alle, toets: 1}",
                        "{paginas: geen, casussen: geen, eindtoets: geslaagd}");
        ModuleFiles files = files(slug).without("toets.yaml");
        return files.with("module.yaml", module).with("eindtoets.yaml", CLOSING);
    }

    /** The same with a clock: so many minutes for each attempt. */
    static ModuleFiles withTimedTest(String slug, int minutes) {
        String timed = CLOSING.replace("pauze-uren: 24", "pauze-uren: 24\ntijd-minuten: " + minutes);
        return withClosingTest(slug).with("eindtoets.yaml", timed);
    }

    private static String choice(String id, String next) {
        return CHOICE.formatted(id, id, next).indent(6).stripTrailing();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
