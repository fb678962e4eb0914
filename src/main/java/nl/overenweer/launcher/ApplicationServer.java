package nl.overenweer.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Payara Micro with the one application in it, at the root of its port. Keeps nothing on disk between two starts. */
final class ApplicationServer {
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    private final Settings settings;
    private final DataFolder folder;
    private @Nullable PayaraMicroRuntime runtime;

    ApplicationServer(Settings settings, DataFolder folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /** Refuses a port that somebody else listens on, before anything was started. */
    void claimPort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(settings.bind()), settings.port()));
        } catch (IOException e) {
            throw new StartRefused(
                    "start.port-busy", Integer.toString(settings.port()), settings.bind(), e.getMessage());
        }
    }

    void start(Path application) {
        settings.cluster().ifPresent(ApplicationServer::join);
        PayaraMicroBoot server = PayaraMicro.getInstance()
                .setHttpPort(settings.port())
                .setHttpAutoBind(false)
                .setSslAutoBind(false)
                .setPrintLogo(false)
                .setLogPropertiesFile(new Logging(settings, folder).write().toFile())
                .setPreBootHandler(this::configure)
                .addDeploymentFile(application.toFile());
        settings.cluster()
                .ifPresentOrElse(
                        cluster -> server.setClusterStartPort(cluster.port()), () -> server.setNoHazelcast(true));
        try {
            runtime = server.bootStrap();
        } catch (BootstrapException e) {
            throw new StartRefused("start.server-failed", Logging.file(folder), e.getMessage());
        }
        if (runtime.getDeployedApplicationNames().isEmpty() || !Health.alive(settings)) {
            throw new StartRefused("start.application-failed", Logging.file(folder));
        }
    }

    void stop() {
        PayaraMicroRuntime running = runtime;
        if (running == null) {
            return;
        }
        try {
            running.shutdown();
        } catch (BootstrapException e) {
            Console.say("stop.failed", e.getMessage());
        } catch (IllegalStateException e) {
            // the server has a shutdown hook of its own, and that one was first
            Console.say("stop.itself");
        }
    }

    private void configure(AdminCommandRunner server) {
        set(server, LISTENER + "address=" + settings.bind());
        set(server, HTTP + "xpowered-by=false");
        set(server, HTTP + "max-form-post-size-bytes=2097152");
        set(server, HTTP + "compression=on");
        set(server, HTTP + "compressable-mime-type=text/html,text/css,text/javascript,application/json,image/svg+xml");
        set(server, HTTP + "compression-min-size-bytes=1400");
        if (settings.address().startsWith("https:")) {
            // a proxy ends TLS: without this, redirects would lead back to http
            set(server, HTTP + "scheme-mapping=X-Forwarded-Proto");
        }
        settings.cluster()
                .ifPresent(cluster -> set(server, "hazelcast-runtime-configuration.interface=" + cluster.ownAddress()));
    }

    private static void set(AdminCommandRunner server, String assignment) {
        ClusterCommandResult result = server.run("set", assignment);
        if (result.getExitStatus() == ClusterCommandResult.ExitStatus.FAILURE) {
            throw new StartRefused("start.server-failed", assignment, result.getOutput());
        }
    }

    /** The nodes find each other by name, on one address of this machine; nothing else is listened on. */
    private static void join(Settings.Cluster cluster) {
        Main.hand(Map.of(
                "payaramicro.clusterMode",
                "tcpip:" + cluster.members(),
                "payaramicro.clusterName",
                "overenweer",
                "payaramicro.interfaces",
                cluster.ownAddress(),
                "payaramicro.startPort",
                Integer.toString(cluster.port()),
                "hazelcast.socket.bind.any",
                "false"));
    }

    /** A folder of its own for what the server unpacks; emptied at each start. */
    static void ownTemporaryFolder(DataFolder folder) {
        try {
            Path temporary = folder.empty("tmp");
            System.setProperty("java.io.tmpdir", temporary.toString());
            PayaraMicro.setUpackedJarDir(
                    Files.createDirectories(temporary.resolve("server")).toFile());
        } catch (IOException e) {
            throw new StartRefused("start.folder-closed", folder.root(), e.getMessage());
        }
    }
}
