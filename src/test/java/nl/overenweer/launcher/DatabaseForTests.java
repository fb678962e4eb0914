package nl.overenweer.launcher;

import java.io.IOException;
import java.nio.file.Path;

/** The same embedded database as the product's, in a fresh folder of the build; gone when the tests are. */
public record DatabaseForTests(String url, String user, String password) {
    public static DatabaseForTests start(Path folder) {
        try {
            DataFolder.delete(folder);
        } catch (IOException e) {
            throw new IllegalStateException("can't empty " + folder, e);
        }
        return goOn(folder);
    }

    /** With what an earlier run left in the folder. */
    public static DatabaseForTests goOn(Path folder) {
        EmbeddedDatabase database = new EmbeddedDatabase(DataFolder.take(folder.toAbsolutePath()));
        Runtime.getRuntime().addShutdownHook(new Thread(database::stop, "stop test database"));
        database.start();
        return new DatabaseForTests(database.url(), database.user(), database.password());
    }
}
