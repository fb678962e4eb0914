package nl.overenweer.people.scim.asking;

import java.util.function.BiPredicate;

/** Which resources are meant (RFC 7644 3.4.2.2): {@code eq} on attributes, joined by {@code and} and {@code or}. */
public sealed interface Filter {
    /**
     * @param attribute in small letters and without a schema: {@code username}, {@code name.familyname}
     * @param value what it must be, as text
     */
    record Equal(String attribute, String value) implements Filter {
        @Override
        public boolean fits(BiPredicate<String, String> has) {
            return has.test(attribute, value);
        }
    }

    /** Both hold. */
    record Both(Filter one, Filter other) implements Filter {
        @Override
        public boolean fits(BiPredicate<String, String> has) {
            return one.fits(has) && other.fits(has);
        }
    }

    /** One of them holds. */
    record Either(Filter one, Filter other) implements Filter {
        @Override
        public boolean fits(BiPredicate<String, String> has) {
            return one.fits(has) || other.fits(has);
        }
    }

    /**
     * @param has whether an attribute has this value
     */
    boolean fits(BiPredicate<String, String> has);
}
