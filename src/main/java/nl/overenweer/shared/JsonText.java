package nl.overenweer.shared;

import jakarta.json.spi.JsonProvider;

/** JSON is read and written with the one maker that is kept here: {@code Json.createObjectBuilder} searches the class path for one at each call. */
public final class JsonText {
    public static final JsonProvider MAKER = JsonProvider.provider();

    private JsonText() {}
}
