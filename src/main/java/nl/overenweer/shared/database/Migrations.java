package nl.overenweer.shared.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the tables up to date before anything else starts; a failed migration stops the start. Other start-up beans say
 * {@code @DependsOn("Migrations")}. Two nodes that start together wait for each other on Flyway's own lock.
 */
@Startup
@Singleton(name = "Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {
    @Resource(lookup = MainDataSource.NAME)
    private DataSource database;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                // each feature counts within its own hundred, so a database that is in use gets the new ones of a lower
                // hundred too
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
