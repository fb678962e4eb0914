package nl.overenweer.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The door plate of a feature, on the {@code package-info} of its root package. The house rules read it: what is used must be declared,
 * and a feature is entered only by the packages that it opens.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Feature {
    /** The last word of the root package. */
    String name();

    /** Names of the features that this one uses; {@code shared} needs no mention. */
    String[] uses() default {};

    /** Full names of the packages by which others enter. The root is open when left out. */
    String[] opens() default {};
}
