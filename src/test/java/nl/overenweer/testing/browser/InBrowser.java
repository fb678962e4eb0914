package nl.overenweer.testing.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On a {@code …BrowserIT}: each test may ask for one or more {@link Visitor}s, each with a browser of its own. A test that fails leaves a
 * picture of each in {@code target/browser}; one during which a page broke the content security policy or its script, fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Visits.class)
public @interface InBrowser {}
