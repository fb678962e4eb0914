package nl.overenweer.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import nl.overenweer.audit.AuditLog;
import nl.overenweer.mail.Postman;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.OrganisationKind;
import nl.overenweer.people.People;
import nl.overenweer.people.PeopleWorld;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.Seat;
import nl.overenweer.people.SignedIn;
import nl.overenweer.people.security.Sessions;
import nl.overenweer.privacy.DataRequest.Kind;
import nl.overenweer.privacy.DataRequest.Stage;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.database.MainDataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody with everything is taken along and erased; afterwards no table knows her, and the counts are what they were. */
@ExtendWith(ArquillianExtension.class)
class ErasingIT {
    @Inject
    private PeopleWorld world;

    @Inject
    private People people;

    @Inject
    private Sessions sessions;

    @Inject
    private Requests requests;

    @Inject
    private OwnData data;

    @Inject
    private AuditLog log;

    @Inject
    private Postman postman;

    @Resource(lookup = MainDataSource.NAME)
    private DataSource database;

    private Traces traces;
    private OrganisationId ours;
    private PersonId person;
    private String canary;
    private CurrentUser she;
    private CurrentUser administrator;

    @BeforeEach
    void somebodyWithEverything() throws SQLException {
        traces = new Traces(database);
        ours = world.organisation();
        canary = "kanarie" + System.nanoTime();
        person = people.register(canary + "@westerkade.example", "Wilma " + canary, PeopleWorld.NOW);
        people.join(
                person, ours, null, Role.LEARNER, Profession.GGZ, world.today().minusDays(20));
        she = user(person, Role.LEARNER);
        administrator = user(world.member(ours, Role.ADMINISTRATOR), Role.ADMINISTRATOR);
        for (String statement : Everything.OF_ONE_PERSON) {
            run(statement);
        }
        sessions.open(person, Optional.empty(), canary, PeopleWorld.NOW);
    }

    @Test
    void afterErasingNoTableKnowsHerAndTheCountsStay() throws SQLException {
        requests.ask(she, Kind.ERASURE, "Ik ga weg, " + canary, PeopleWorld.NOW);
        assertThat(traces.of(canary).size()).isGreaterThan(40);
        assertThat(traces.tablesWithout(person)).isEmpty();
        List<Long> before = counts();

        requests.erase(administrator, open().id(), "Gewist voor " + canary, PeopleWorld.NOW);

        assertThat(traces.number("select count(*) from mail_dispatch where state = 'WAITING' and address = '" + canary
                        + "@westerkade.example' and text_part like '%de laatste mail%'"))
                .isEqualTo(1);
        itWent();
        assertThat(traces.of(canary)).isEmpty();
        assertThat(traces.tablesWithout(person)).containsAll(Everything.THAT_GO);
        assertThat(counts()).isEqualTo(before);
        assertThat(requests.of(person).get(0).stage()).isEqualTo(Stage.DONE);
        assertThat(people.name(person)).isEqualTo("Gewiste persoon");
        assertThat(log.prove(Optional.empty()).whole()).isTrue();
    }

    /** The last letter to her: afterwards nothing is kept of it. */
    private void itWent() throws SQLException {
        run("update mail_dispatch set state = 'SENT', done_at = posted_at where fleeting");
        postman.tidy();
    }

    @Test
    void whoAskedIsToldThatThereIsAnAnswerAndWhereToComplain() throws SQLException {
        requests.ask(she, Kind.ERASURE, "", PeopleWorld.NOW);

        requests.answer(administrator, open().id(), Stage.REFUSED, "Nog nodig, " + canary, PeopleWorld.NOW);

        assertThat(traces.number("select count(*) from mail_dispatch where address = '" + canary
                        + "@westerkade.example' and subject = 'Je verzoek om gewist te worden is beantwoord'"
                        + " and text_part like '%Autoriteit Persoonsgegevens%' and text_part not like '%Nog nodig%'"))
                .isEqualTo(1);
    }

    @Test
    void pointsThatWentNowhereGoAndWhatTheRegisterTookIsAnsweredByNumberOfTheProof() throws SQLException {
        erased();

        assertThat(traces.number("select count(*) from accreditation_award where person_id = " + person))
                .isEqualTo(1);
        assertThat(traces.number("select count(*) from accreditation_list where made_by = " + person))
                .isEqualTo(1);
        assertThat(traces.number(
                        "select count(*) from accreditation_number where withdrawn_at is not null and person_id = "
                                + person))
                .isEqualTo(1);
        assertThat(traces.number(
                        "select count(*) from accreditation_line where name = 'Gewiste persoon' and number = '' and serial = 'taken'"
                                + " and state = 'CONFIRMED' and award_id in (select id from accreditation_award where person_id = "
                                + person + ")"))
                .isEqualTo(1);
    }

    @Test
    void aLetterToSomebodyElseStillGoesWithoutHerName() throws SQLException {
        erased();

        assertThat(traces.number("select count(*) from mail_dispatch where occasion = 'drie/" + person
                        + "' and state = 'WAITING'"
                        + " and subject = 'Over Gewiste persoon' and text_part like '%Gewiste persoon, Meldcode%Ans Bos%'"
                        + " and html_part = '<li>Gewiste persoon, Meldcode</li>'"))
                .isEqualTo(1);
        assertThat(traces.number("select count(*) from people_sign_in_failure where subject = sha2('account " + canary
                        + "@westerkade.example', 256)"))
                .isZero();
    }

    private void erased() {
        requests.ask(she, Kind.ERASURE, "", PeopleWorld.NOW);
        requests.erase(administrator, open().id(), "Gewist.", PeopleWorld.NOW);
    }

    @Test
    void whoAlsoWorksElsewhereIsNotErasedByOneOrganisation() throws SQLException {
        people.join(person, world.organisation(), null, Role.LEARNER, Profession.RVDK, world.today());
        requests.ask(she, Kind.ERASURE, "", PeopleWorld.NOW);
        long id = open().id();

        assertThatThrownBy(() -> requests.erase(administrator, id, "Gewist.", PeopleWorld.NOW))
                .isInstanceOf(RuleBroken.class);

        assertThat(traces.of(canary)).isNotEmpty();
        assertThat(open().id()).isEqualTo(id);
    }

    @Test
    void anotherOrganisationFindsNoRequestOfOurs() {
        requests.ask(she, Kind.CORRECTION, "Mijn naam is anders", PeopleWorld.NOW);
        OrganisationId theirs = world.organisation();
        CurrentUser other = user(world.member(theirs, Role.ADMINISTRATOR), theirs, Role.ADMINISTRATOR);

        assertThat(requests.toAnswer(other)).isEmpty();
        assertThatThrownBy(() -> requests.one(other, open().id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.answer(other, open().id(), Stage.DONE, "Ja", PeopleWorld.NOW))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyErasesHerself() {
        requests.ask(administrator, Kind.ERASURE, "", PeopleWorld.NOW);
        long id = requests.of(administrator.person()).get(0).id();

        assertThatThrownBy(() -> requests.erase(administrator, id, "Gewist.", PeopleWorld.NOW))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void aRequestWaitsOnceAndIsAnsweredOnceInWords() {
        requests.ask(she, Kind.CORRECTION, "Mijn team is Noord", PeopleWorld.NOW);
        long id = open().id();

        assertThatThrownBy(() -> requests.ask(she, Kind.CORRECTION, "Nog eens", PeopleWorld.NOW))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> requests.answer(administrator, id, Stage.DONE, " ", PeopleWorld.NOW))
                .isInstanceOf(RuleBroken.class);
        requests.answer(administrator, id, Stage.DONE, "Je staat nu bij Noord.", PeopleWorld.NOW);

        assertThat(requests.of(person).get(0).answer()).isEqualTo("Je staat nu bij Noord.");
        assertThatThrownBy(() -> requests.withdraw(she, id, PeopleWorld.NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void allThatIsKeptOfHerIsInHerDownloadAndNothingOfAnother() throws IOException {
        PersonId other = world.member(ours, Role.LEARNER);
        Map<String, String> files = download(person);

        assertThat(files).containsOnlyKeys("gegevens.html", "gegevens.json");
        assertThat(files.get("gegevens.json"))
                .contains(
                        "reden-" + canary,
                        "vrij-" + canary,
                        "antwoord-" + canary,
                        "woorden-" + canary,
                        "zegel-" + canary);
        assertThat(files.get("gegevens.json"))
                .contains("brief-" + canary, "nr-" + canary, "onderwerp-" + canary, "kolom-" + canary, "fout-" + canary)
                .doesNotContain("factor-" + canary, "code-" + canary, "geheim-" + canary, "aanvraag-" + canary);
        assertThat(files.get("gegevens.html")).contains("reden-" + canary, "Je kluis");
        assertThat(files.get("gegevens.json")).doesNotContain(world.emailOf(other));
        assertThat(download(other).get("gegevens.json")).doesNotContain(canary);
    }

    private Map<String, String> download(PersonId whose) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        data.write(whose, Texts.in(Texts.DUTCH), PeopleWorld.NOW, out);
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private DataRequest open() {
        return requests.of(person).stream()
                .filter(DataRequest::open)
                .findFirst()
                .orElseThrow();
    }

    /** What must not change: the Spiegel's counts, what was done, asked and scored, and how many proofs there are. */
    private List<Long> counts() throws SQLException {
        List<Long> counts = new ArrayList<>();
        for (String counted : Everything.THAT_STAYS) {
            counts.add(traces.number(counted));
        }
        return counts;
    }

    private void run(String statement) throws SQLException {
        String filled = statement
                .replace(":person", person.toString())
                .replace(":other", administrator.person().toString())
                .replace(":organisation", ours.toString())
                .replace(":word", canary);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(filled)) {
            insert.executeUpdate();
        }
    }

    private CurrentUser user(PersonId who, Role role) {
        return user(who, ours, role);
    }

    private static CurrentUser user(PersonId who, OrganisationId where, Role role) {
        CurrentUser user = new CurrentUser();
        Seat seat = new Seat(where, "Ggz", OrganisationKind.GGZ, null, role, Profession.GGZ);
        user.enter(new SignedIn(1, who, "Lid", "lid@westerkade.example", List.of(seat), Optional.of(where)));
        return user;
    }
}
