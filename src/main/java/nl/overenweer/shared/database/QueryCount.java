package nl.overenweer.shared.database;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Counts the queries that one request sends: Connector/J calls it for each statement when the settings ask for counting. */
public class QueryCount implements QueryInterceptor {
    private static final Set<String> WORK = Set.of("select", "insert", "update", "delete", "replace", "with", "call");
    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    static void start() {
        COUNT.get()[0] = 0;
    }

    static int soFar() {
        return COUNT.get()[0];
    }

    @Override
    public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
        return this;
    }

    @Override
    public <T extends Resultset> @Nullable T preProcess(Supplier<String> sql, Query query) {
        String statement = sql.get();
        if (statement != null && WORK.contains(firstWord(statement))) {
            COUNT.get()[0]++;
        }
        return null;
    }

    @Override
    public boolean executeTopLevelOnly() {
        return true;
    }

    @Override
    public <T extends Resultset> @Nullable T postProcess(
            Supplier<String> sql, Query query, T result, ServerSession session) {
        return null;
    }

    @Override
    public void destroy() {
        COUNT.remove();
    }

    private static String firstWord(String sql) {
        String[] words = sql.strip().split("[\\s(/]+", 2);
        return words[0].toLowerCase(Locale.ROOT);
    }
}
