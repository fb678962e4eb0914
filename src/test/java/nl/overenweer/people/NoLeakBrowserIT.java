package nl.overenweer.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.overenweer.shared.web.Route;
import nl.overenweer.testing.browser.Caller;
import nl.overenweer.testing.browser.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who works for A finds nothing of B: every page, file and answer, as each role of A, with every number that something of B may have, is
 * searched for the names of B's people, teams and organisations.
 */
class NoLeakBrowserIT {
    private static final Path PEOPLE = Path.of("src/main/resources/nl/overenweer/demo/people.csv");
    private static final Set<String> B = Set.of("Ggz De Linde", "Raad locatie Maasoever");
    private static final Pattern SERIAL = Pattern.compile("/bewijs/([0-9A-Z][0-9A-Z-]{6,})");
    private static final List<String> SEARCHES = List.of(
            "/voortgang?naam=%s",
            "/api/voortgang.csv?naam=%s",
            "/api/voortgang.xlsx?naam=%s",
            "/beheer/mensen?naam=%s",
            "/beheer/mensen?zoek=%s",
            "/beheer/logboek?wie=%s",
            "/api/logboek.csv?wie=%s",
            "/beheer/bewijzen?naam=%s",
            "/zoeken?q=%s");
    private static final List<String> FILTERS = List.of(
            "/voortgang?team=%d",
            "/api/voortgang.csv?team=%d",
            "/api/voortgang.xlsx?team=%d",
            "/voortgang/zelfvertrouwen?team=%d",
            "/beheer/mensen?team=%d",
            "/beheer/logboek?persoon=%d",
            "/api/logboek.csv?organisatie=%d",
            "/voortgang?organisatie=%d");

    private static final Set<String> CANARIES = new LinkedHashSet<>();
    private static final List<String> FIRST_NAMES = new ArrayList<>();

    /** Whoever works in both is no canary. */
    @BeforeAll
    static void readsWhoWorksAtB() throws IOException {
        Set<String> ofA = new LinkedHashSet<>();
        Set<String> ofB = new LinkedHashSet<>();
        boolean atB = false;
        for (String line : Files.readAllLines(PEOPLE, StandardCharsets.UTF_8)) {
            String[] parts = line.split(";");
            if (parts[0].equals("organisation")) {
                atB = B.contains(parts[1]);
                if (atB) {
                    ofB.add(parts[1]);
                    ofB.add("@" + parts[4]);
                }
            } else if (parts[0].equals("person") || parts[0].equals("team")) {
                (atB ? ofB : ofA).add(parts[1]);
            }
        }
        ofB.removeAll(ofA);
        CANARIES.addAll(ofB);
        ofB.stream()
                .filter(name -> name.contains(" "))
                .map(name -> name.split(" ")[0])
                .forEach(FIRST_NAMES::add);
    }

    @Test
    void thereIsSomethingToFind() throws Exception {
        Caller hanneke = Caller.of(Product.running()).signIn("hanneke.bosman@ggz-delinde.example");

        String csv = text(hanneke.bytes("/api/voortgang.csv"));
        String xlsx = text(hanneke.bytes("/api/voortgang.xlsx"));

        assertThat(CANARIES).hasSizeGreaterThan(20);
        assertThat(csv).contains("Meryem Aksoy");
        assertThat(xlsx).contains("Meryem Aksoy");
    }

    @Test
    void noAddressOfTheProductShowsATraceOfB() throws Exception {
        List<String> faults = new ArrayList<>();
        for (String account : Addresses.ACCOUNTS_OF_A.keySet()) {
            Caller caller = Caller.of(Product.running()).signIn(account);
            for (Route route : RoutesOfProduct.all()) {
                for (String address : Addresses.all(route)) {
                    look(caller, account, address, faults);
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void noFilterOrSearchShowsATraceOfB() throws Exception {
        List<String> faults = new ArrayList<>();
        for (String account : Addresses.ACCOUNTS_OF_A.keySet()) {
            Caller caller = Caller.of(Product.running()).signIn(account);
            for (int number = 1; number <= 16; number++) {
                for (String filter : FILTERS) {
                    look(caller, account, String.format(filter, number), faults);
                }
            }
            for (String name : FIRST_NAMES.subList(0, 6)) {
                for (String search : SEARCHES) {
                    look(caller, account, String.format(search, name), faults);
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void aCertificateOfBTellsAsLittleAsItsHolderChose() throws Exception {
        Caller meryem = Caller.of(Product.running()).signIn("meryem.aksoy@ggz-delinde.example");
        Matcher serials = SERIAL.matcher(text(meryem.bytes("/bewijzen")));
        assertThat(serials.find()).isTrue();
        String serial = serials.group(1);
        List<String> faults = new ArrayList<>();

        for (String account : Addresses.ACCOUNTS_OF_A.keySet()) {
            Caller caller = Caller.of(Product.running()).signIn(account);
            for (String path : List.of("/bewijs/", "/api/bewijzen/", "/beheer/bewijzen/")) {
                look(caller, account, path + serial, faults);
            }
            look(caller, account, "/api/bewijzen/" + serial + "/badge", faults);
            look(caller, account, "/bewijs?nummer=" + serial, faults);
        }

        assertThat(faults).isEmpty();
    }

    private static void look(Caller caller, String account, String address, List<String> faults)
            throws IOException, InterruptedException {
        String body = text(caller.bytes(address));
        CANARIES.stream()
                .filter(body::contains)
                .forEach(trace -> faults.add(address + " shows " + account + ": " + trace));
    }

    /** What is in a packed file counts as said. */
    private static String text(byte[] body) throws IOException {
        boolean packed = body.length > 3 && body[0] == 'P' && body[1] == 'K';
        if (!packed) {
            return new String(body, StandardCharsets.UTF_8);
        }
        Path file = Files.createTempFile("noleak", ".zip");
        StringBuilder said = new StringBuilder();
        // by the directory at its end: what is streamed tells its sizes behind the data
        try (ZipFile zip = new ZipFile(Files.write(file, body).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                said.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return said.toString();
    }
}
