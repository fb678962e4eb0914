package nl.overenweer.learning;

import static nl.overenweer.learning.LearningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import nl.overenweer.people.Profession;
import nl.overenweer.shared.database.MainDataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RecountingIT {
    private static final AttemptId START = new AttemptId(0);

    @Inject
    private LearningWorld world;

    @Inject
    private Attempts attempts;

    @Inject
    private Recounting recounting;

    @Resource(lookup = MainDataSource.NAME)
    private DataSource database;

    private Learner learner;
    private AttemptId attempt;

    @BeforeEach
    void reads() {
        learner = world.learner(Profession.GGZ);
        attempt = attempts.open(learner, world.module(), NOW);
        attempts.read(learner, attempt, "begin", Ticket.fresh(), NOW.plusSeconds(1));
    }

    @Test
    void whatIsKeptFollowsFromTheLedger() {
        Recounting.Part part = recounting.after(learner.organisation(), START);

        assertThat(part.attempts()).isEqualTo(1);
        assertThat(part.steps()).isEqualTo(1);
        assertThat(part.differences()).isEmpty();
        assertThat(recounting.after(learner.organisation(), part.last()).attempts())
                .isZero();
    }

    @Test
    void aFigureThatSomebodyChangedIsNamed() throws SQLException {
        run("update learning_progress set pages_done = 7 where attempt_id = " + attempt.value());

        assertThat(recounting.after(learner.organisation(), START).differences())
                .containsExactly(new Difference(learner.organisation(), attempt, "pages_done", "7", "1"));
    }

    @Test
    void aRowThatWentAwayIsNamed() throws SQLException {
        run("delete from learning_progress where attempt_id = " + attempt.value());

        assertThat(recounting.after(learner.organisation(), START).differences())
                .containsExactly(new Difference(learner.organisation(), attempt, Difference.ROW, "", "BUSY"));
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
