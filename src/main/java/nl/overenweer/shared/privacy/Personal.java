package nl.overenweer.shared.privacy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A table in which somebody is: what for, how long, and what becomes of it when she is erased. On its entity; for a table without one on the
 * {@code package-info} of the feature. The privacy statement is made of these, and a test fails where one is missing.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Personal.All.class)
public @interface Personal {
    /** As long as her account. */
    int WHILE_ACCOUNT = 0;
    /** As long as the product. */
    int ALWAYS = -1;

    /** Only where there is no entity to tell it. */
    String table() default "";

    /**
     * Of what kind it is: several tables may be of one. Its words stand in the feature's bundle, under {@code <feature>.kept.<subject>} (what it
     * is), with {@code .why} (what for) and {@code .who} (who sees it).
     */
    String subject();

    /** For so many days at most, whatever becomes of her account. The feature's {@link Keeper} says from when they are counted. */
    int days() default WHILE_ACCOUNT;

    Erase erase();

    /** Many of them. */
    @Target({ElementType.TYPE, ElementType.PACKAGE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        Personal[] value();
    }
}
