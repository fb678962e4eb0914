package nl.overenweer.shared.database;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/**
 * The pool of connections to the database, under one name for everybody. The launcher says where the database is; a connection that died
 * (the database was started again) is noticed before it is handed out. READ COMMITTED: each statement sees what is there now, and a row that
 * is held for change holds no gap beside it, so that two learners who add steps side by side never wait for each other.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = MainDataSource.NAME,
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=DB_URL}",
        user = "${MPCONFIG=DB_USER}",
        password = "${MPCONFIG=DB_PASSWORD}",
        minPoolSize = 4,
        maxPoolSize = 32,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.MySQLConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=5000"
        })
public class MainDataSource {
    public static final String NAME = "java:app/jdbc/main";
}
