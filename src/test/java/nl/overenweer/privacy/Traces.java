package nl.overenweer.privacy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.overenweer.people.PersonId;

/** Looks for somebody in the whole database, whichever tables there are. */
record Traces(DataSource database) {
    /** Each column of text of the whole database in which the word stands. */
    List<String> of(String word) throws SQLException {
        List<String> traces = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            List<String[]> columns = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement(
                            "select c.table_name, c.column_name from information_schema.columns c"
                                    + " join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name"
                                    + " where c.table_schema = database() and t.table_type = 'BASE TABLE'"
                                    + " and (c.data_type like '%char%' or c.data_type like '%text%' or c.data_type like '%blob%')");
                    ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    columns.add(new String[] {rows.getString(1), rows.getString(2)});
                }
            }
            for (String[] column : columns) {
                try (PreparedStatement query = connection.prepareStatement("select count(*) from " + column[0]
                        + " where instr(lower(convert(" + column[1] + " using utf8mb4)), ?) > 0")) {
                    query.setString(1, word);
                    try (ResultSet rows = query.executeQuery()) {
                        rows.next();
                        if (rows.getLong(1) > 0) {
                            traces.add(column[0] + "." + column[1]);
                        }
                    }
                }
            }
        }
        return traces;
    }

    /** Tables with a column for a person in which there is no row of hers; a new table shows up here until it has one above. */
    List<String> tablesWithout(PersonId person) throws SQLException {
        List<String> without = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select c.table_name from information_schema.columns c"
                                + " join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name"
                                + " where c.table_schema = database() and t.table_type = 'BASE TABLE' and c.column_name = 'person_id'");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                String table = rows.getString(1);
                if (number("select count(*) from " + table + " where person_id = " + person) == 0) {
                    without.add(table);
                }
            }
        }
        return without;
    }

    long number(String question) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(question);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
