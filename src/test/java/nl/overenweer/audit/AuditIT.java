package nl.overenweer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.overenweer.audit.chain.Anchor;
import nl.overenweer.audit.chain.Verdict;
import nl.overenweer.audit.chain.Verdict.Kind;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PeopleWorld;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Role;
import nl.overenweer.people.security.SignIn;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.database.MainDataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The log in a real database: one order, nothing lost, nothing of what did not happen, and an altered row is named. */
@ExtendWith(ArquillianExtension.class)
class AuditIT {
    @Inject
    private Audit audit;

    @Inject
    private AuditLog log;

    @Inject
    private Acts acts;

    @Inject
    private PeopleWorld world;

    @Inject
    private SignIn signIn;

    @Resource(lookup = MainDataSource.NAME)
    private DataSource database;

    @Test
    void whatIsDoneAndThatItIsWrittenDownLandTogether() {
        OrganisationId ours = world.organisation();

        acts.twice(ours.value());

        assertThat(of(ours)).extracting(AuditEntry::act).startsWith("SETTING_CHANGED", "SETTING_CHANGED");
        assertThat(log.prove(Optional.empty()).whole()).isTrue();
    }

    @Test
    void whatWasTakenBackIsNotInTheLog() {
        OrganisationId ours = world.organisation();
        long before = log.prove(Optional.empty()).entries();

        assertThatThrownBy(() -> acts.refused(ours.value())).isInstanceOf(RuleBroken.class);

        assertThat(log.prove(Optional.empty()).entries()).isEqualTo(before);
    }

    @Test
    void manyWritersMakeOneChain() throws Exception {
        OrganisationId ours = world.organisation();
        ExecutorService writers = Executors.newFixedThreadPool(8);
        Callable<Void> write = () -> {
            for (int i = 0; i < 25; i++) {
                audit.record(Deed.of(AuditAct.EXPORTED).in(ours.value()).with("csv"));
            }
            return null;
        };

        List<Future<Void>> all =
                writers.invokeAll(IntStream.range(0, 8).mapToObj(i -> write).toList());
        for (Future<Void> each : all) {
            each.get();
        }
        writers.shutdown();

        assertThat(of(ours).stream().filter(each -> each.act().equals("EXPORTED")))
                .hasSize(200);
        assertThat(log.prove(Optional.empty()).whole()).isTrue();
    }

    @Test
    void anAlteredRowIsNamedByItsNumber() throws SQLException {
        audit.record(Deed.of(AuditAct.EXPORTED).with("csv rows=214"));
        audit.record(Deed.of(AuditAct.EXPORTED).with("csv rows=3"));
        long last = log.prove(Optional.empty()).entries();

        change(last - 1, "csv rows=2");
        Verdict altered = log.prove(Optional.empty());
        change(last - 1, "csv rows=214");

        assertThat(altered.fault()).contains(new Verdict.Fault(last - 1, Kind.ALTERED));
        assertThat(altered.entries()).isEqualTo(last - 2);
        assertThat(log.prove(Optional.empty()).whole()).isTrue();
    }

    @Test
    void anEarlierAnswerProvesThatNothingWasCutOff() {
        Verdict noted = log.prove(Optional.empty());
        audit.record(Deed.of(AuditAct.EXPORTED).with("csv"));

        assertThat(log.prove(Optional.of(new Anchor(noted.entries(), noted.hash())))
                        .whole())
                .isTrue();
        assertThat(log.prove(Optional.of(new Anchor(noted.entries() + 10_000, noted.hash())))
                        .fault())
                .contains(new Verdict.Fault(noted.entries() + 10_000, Kind.NOT_AS_NOTED));
    }

    @Test
    void signingOnAndBeingRefusedAreInTheLog() {
        OrganisationId ours = world.organisation();
        PersonId person = world.member(ours, Role.LEARNER);
        SignIn.Visitor visitor = new SignIn.Visitor("10.1.1." + person, "", Optional.empty());
        String email = world.emailOf(person);

        signIn.attempt(email, "een ander wachtwoord", visitor, PeopleWorld.NOW);
        signIn.attempt(email, PeopleWorld.PASSWORD, visitor, PeopleWorld.NOW);

        assertThat(log.page(about(person), 0, 10).rows())
                .extracting(AuditEntry::act)
                .startsWith("SIGNED_ON", "SIGN_ON_REFUSED")
                .contains("ROLE_GIVEN", "PERSON_REGISTERED", "PASSWORD_CHANGED");
        assertThat(of(ours)).extracting(AuditEntry::act).startsWith("SIGNED_ON");
    }

    private List<AuditEntry> of(OrganisationId organisation) {
        return log.page(
                        new AuditFilter(
                                OptionalLong.of(organisation.value()),
                                Optional.empty(),
                                Optional.empty(),
                                LocalDate.of(2000, 1, 1),
                                LocalDate.of(2100, 1, 1)),
                        0,
                        500)
                .rows();
    }

    private static AuditFilter about(PersonId person) {
        return new AuditFilter(
                OptionalLong.empty(),
                Optional.empty(),
                Optional.of(Set.of(person.value())),
                LocalDate.of(2000, 1, 1),
                LocalDate.of(2100, 1, 1));
    }

    private void change(long number, String detail) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update audit_entry set detail = ? where number = ?")) {
            update.setString(1, detail);
            update.setLong(2, number);
            update.executeUpdate();
        }
    }
}
