package nl.overenweer.shared.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a script sent, as text, if it is no more than may be. */
public final class SentText {
    private SentText() {}

    /** Empty when there is more; that is read to its end, since a server that answers halfway breaks the connection and is not heard. */
    public static Optional<String> of(InputStream body, int mostBytes) throws IOException {
        byte[] bytes = body.readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            body.transferTo(OutputStream.nullOutputStream());
            return Optional.empty();
        }
        return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }
}
