package nl.overenweer.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** Whether anybody listens where {@code DB_URL} points: refused before the server is started, with the address in the sentence. */
final class OutsideDatabaseCheck {
    private static final int MILLISECONDS = 5000;
    private static final int USUAL_PORT = 3306;

    private OutsideDatabaseCheck() {}

    static void answers(Settings.OutsideDatabase database) {
        URI address = address(database.url());
        int port = address.getPort() < 0 ? USUAL_PORT : address.getPort();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), port), MILLISECONDS);
        } catch (IOException e) {
            throw new StartRefused("start.database-away", address.getHost(), Integer.toString(port), e.getMessage());
        }
    }

    private static URI address(String url) {
        try {
            URI address = URI.create(url.substring("jdbc:".length()));
            if (address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new StartRefused("setting.db-url", url);
        }
        throw new StartRefused("setting.db-url", url);
    }
}
