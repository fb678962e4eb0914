package nl.overenweer.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Gives tests their visitors, all from one browser. */
class Visits implements ParameterResolver, AfterEachCallback, TestExecutionExceptionHandler {
    private static final int MOST_WORDS = 2_000;
    private static final Namespace OURS = Namespace.create(Visits.class);
    static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Opened at the first visit; it closes with the virtual machine. */
    private static final class Opened {
        static final Browser BROWSER = open();

        private static Browser open() {
            BrowserType.LaunchOptions options =
                    new BrowserType.LaunchOptions().setArgs(FLAGS).setHeadless(true);
            Chromium.program().ifPresent(options::setExecutablePath);
            return Chromium.driver().chromium().launch(options);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Visitor visitor = new Visitor(Opened.BROWSER, Product.running());
        visitors(context).add(visitor);
        return visitor;
    }

    /** What went wrong, and what was in front of the visitors then: where only the words of a run are kept, they must tell. */
    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable fault) {
        String seen = visitors(context).stream().map(Visitor::sees).collect(Collectors.joining("; "));
        String said = String.valueOf(fault.getMessage());
        throw new AssertionError(
                said.substring(0, Math.min(MOST_WORDS, said.length())) + " [seen: " + seen + "]", fault);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<Visitor> visitors = visitors(context);
        boolean failed = context.getExecutionException().isPresent();
        for (int i = 0; i < visitors.size() && failed; i++) {
            visitors.get(i)
                    .picture(context.getRequiredTestClass().getSimpleName() + "-"
                            + context.getRequiredTestMethod().getName() + "-" + i);
        }
        visitors.forEach(Visitor::close);
        if (!failed) {
            visitors.forEach(Visitor::assertNothingBroke);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Visitor> visitors(ExtensionContext context) {
        return context.getStore(OURS).getOrComputeIfAbsent("visitors", key -> new ArrayList<Visitor>(), List.class);
    }
}
