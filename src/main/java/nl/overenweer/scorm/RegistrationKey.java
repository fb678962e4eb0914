package nl.overenweer.scorm;

import java.util.regex.Pattern;
import nl.overenweer.shared.NotFound;

/** The name of a registration for whoever is outside: nobody can guess it. */
public record RegistrationKey(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public RegistrationKey {
        if (!FORM.matcher(value).matches()) {
            throw new NotFound("registration");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
