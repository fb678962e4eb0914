package nl.overenweer.privacy;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One form in which somebody gets her data, written part by part. */
interface DataWriter {
    /** A part begins; its words stand under this key. */
    void part(String key);

    void row(Map<String, @Nullable Object> row);

    void partEnd();
}
