package nl.overenweer.privacy;

import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import nl.overenweer.shared.JsonText;
import org.jspecify.annotations.Nullable;

/** The data as JSON: a list of parts, each with its rows. Moments are in UTC. */
final class DataJson implements DataWriter {
    private final JsonGenerator json;

    DataJson(OutputStream out) {
        this.json = JsonText.MAKER.createGenerator(new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int size) throws IOException {
                out.write(bytes, from, size);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        });
    }

    void begin(Instant now) {
        json.writeStartObject().write("gemaakt", now.toString()).writeStartArray("delen");
    }

    @Override
    public void part(String key) {
        json.writeStartObject().write("soort", key).writeStartArray("rijen");
    }

    @Override
    public void row(Map<String, @Nullable Object> row) {
        json.writeStartObject();
        row.forEach((name, cell) -> {
            if (cell == null) {
                json.writeNull(name);
            } else if (cell instanceof Number number) {
                json.write(name, new BigDecimal(number.toString()));
            } else {
                json.write(name, cell.toString());
            }
        });
        json.writeEnd();
    }

    @Override
    public void partEnd() {
        json.writeEnd().writeEnd();
    }

    void end() {
        json.writeEnd().writeEnd();
        json.close();
    }
}
