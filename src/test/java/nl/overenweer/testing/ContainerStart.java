package nl.overenweer.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import nl.overenweer.launcher.DatabaseForTests;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Starts a database and picks a free port before Arquillian reads its settings: {@code arquillian.xml} names them as properties. Loaded
 * only in a run that has a test in the container.
 */
public class ContainerStart implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        DatabaseForTests database = DatabaseForTests.start(Path.of("target/container/var"));
        String url = database.url() + "&queryInterceptors=nl.overenweer.shared.database.QueryCount";
        System.setProperty("container.db.url", url.replace("&", "&amp;"));
        System.setProperty("container.db.user", database.user());
        System.setProperty("container.db.password", database.password());
        System.setProperty("container.port", Integer.toString(freePort()));
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
