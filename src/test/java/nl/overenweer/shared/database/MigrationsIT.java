package nl.overenweer.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MigrationsIT {
    @Resource(lookup = MainDataSource.NAME)
    private DataSource database;

    @Test
    void everyTableBelongsToAFeature() throws SQLException {
        List<String> tables = ask("select table_name from information_schema.tables where table_schema = database()");

        assertThat(tables).contains("flyway_schema_history");
        assertThat(tables)
                .filteredOn(name -> !name.equals("flyway_schema_history"))
                .allSatisfy(
                        name -> assertThat(name)
                                .matches(
                                        "(accreditation|audit|authoring|certificate|content|enrolment|learning|mail|mirror|people|privacy|refresher|report|scorm|survey|vault)_.*"));
    }

    @Test
    void momentsComeBackAsTheyWentIn() throws SQLException {
        List<String> zones = ask("select @@session.time_zone");

        assertThat(zones).containsExactly("+00:00");
    }

    @Test
    void theQueriesOfARequestAreCounted() throws SQLException {
        QueryCount.start();

        ask("select 1");
        ask("select 2");

        assertThat(QueryCount.soFar()).isEqualTo(2);
    }

    private List<String> ask(String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
