package nl.overenweer.testing;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that the build made, with the tests that run inside it; deployed once for all of them. */
@ArquillianSuiteDeployment
public final class BuiltWar {
    private static final Path WAR = Path.of("target/app/ROOT.war");
    private static final Path TESTS = Path.of("target/test-classes");
    private static final String FIRST_FILTER = "  <filter>\n    <filter-name>counting";

    private BuiltWar() {}

    @Deployment
    public static WebArchive withTests() {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, WAR.toFile());
        testClasses()
                .forEach(file -> war.add(
                        new FileAsset(file.toFile()),
                        "WEB-INF/classes/" + TESTS.relativize(file).toString().replace('\\', '/')));
        war.addAsLibraries(jarOf(Assertions.class), jarOf(GreenMail.class));
        war.setWebXML(new StringAsset(openToArquillian()));
        return war;
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    /** Tests in the container and what they share; not what drives a browser or reads class files. */
    private static List<Path> testClasses() {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> inContainer(TESTS.relativize(file).toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean inContainer(String name) {
        boolean outside = name.contains("BrowserIT")
                || name.contains("launcher")
                || name.contains("house")
                || name.matches(".*Test(\\$.*)?\\.class")
                || name.matches(".*testing.(browser.*|ContainerStart.*|BuiltWar.*)");
        return !outside;
    }

    /** Arquillian's own servlet is in no table of routes: a filter before all others leads to it. */
    private static String openToArquillian() {
        try {
            String xml = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
            if (!xml.contains(FIRST_FILTER)) {
                throw new IllegalStateException("web.xml has another first filter now: tell BuiltWar");
            }
            String gate = "  <filter>\n    <filter-name>arquillian</filter-name>\n    <filter-class>"
                    + ArquillianGate.class.getName() + "</filter-class>\n  </filter>\n"
                    + "  <filter-mapping>\n    <filter-name>arquillian</filter-name>\n"
                    + "    <url-pattern>/ArquillianServletRunnerEE9</url-pattern>\n  </filter-mapping>\n";
            return xml.replace(FIRST_FILTER, gate + FIRST_FILTER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
