package nl.overenweer.privacy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.overenweer.shared.database.MainDataSource;
import nl.overenweer.shared.privacy.Keeper.Part;
import org.jspecify.annotations.Nullable;

/** Reads what the features keep of one person, row by row: a long ledger never stands in memory as a whole. */
@ApplicationScoped
class PartStore {
    @Resource(lookup = MainDataSource.NAME)
    private DataSource database;

    /** A cell is a text, a number, a day, a moment or nothing. */
    void each(Part part, long person, Consumer<Map<String, @Nullable Object>> reader) {
        long times = part.sql().chars().filter(sign -> sign == '?').count();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        part.sql().replace("?1", "?"), ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            query.setFetchSize(Integer.MIN_VALUE);
            for (int i = 1; i <= times; i++) {
                query.setLong(i, person);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reader.accept(row(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what is kept can't be read: " + part.subject(), e);
        }
    }

    private static Map<String, @Nullable Object> row(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            row.put(columns.getColumnLabel(i), told(rows.getObject(i)));
        }
        return row;
    }

    private static @Nullable Object told(@Nullable Object cell) {
        if (cell instanceof LocalDateTime moment) {
            return moment.toInstant(ZoneOffset.UTC);
        }
        if (cell instanceof java.sql.Timestamp moment) {
            return moment.toLocalDateTime().toInstant(ZoneOffset.UTC);
        }
        if (cell instanceof java.sql.Date day) {
            return day.toLocalDate();
        }
        return cell == null || cell instanceof Number || cell instanceof LocalDate ? cell : cell.toString();
    }
}
