package nl.overenweer.scorm;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.overenweer.testing.browser.OwnBrowser;

/** A package in a page that plays a learning system: it keeps what it is told, refuses what the standard refuses, and can be left and opened again. */
final class PlayedPackage implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html",
            "text/html",
            "js",
            "text/javascript",
            "css",
            "text/css",
            "svg",
            "image/svg+xml",
            "woff2",
            "font/woff2");

    private final HttpServer server;
    private final OwnBrowser browser = new OwnBrowser();
    private final List<String> asked = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private final String address;
    private Page page;

    PlayedPackage(PackageFolder folder, PackageForm form) throws IOException {
        this(folder, form, "normal");
    }

    /** @param mode as the host says it: {@code normal}, {@code review}, {@code browse} */
    PlayedPackage(PackageFolder folder, PackageForm form, String mode) throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/package/",
                exchange -> send(
                        exchange,
                        folder.path().resolve(exchange.getRequestURI().getPath().substring(9))));
        server.createContext(
                "/host.html", exchange -> send(exchange, Path.of("src/test/resources/nl/overenweer/scorm/host.html")));
        server.start();
        this.address =
                "http://127.0.0.1:" + server.getAddress().getPort() + "/host.html?" + form.key() + "#mode=" + mode;
        this.page = browser.open();
        page.onRequest(request -> asked.add(request.url()));
        page.onPageError(broken::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                broken.add(message.text());
            }
        });
        open();
    }

    /** Opens the host's page; what it kept is still there. */
    void open() {
        page.navigate(address);
        at("#inhoud h1").first().waitFor();
    }

    /** As when the tab is closed: the host keeps what it was told until then. */
    void leave() {
        page.navigate("about:blank");
    }

    PackageStage stage() {
        return new PackageStage(page, this::at);
    }

    Locator at(String selector) {
        return page.frameLocator("iframe").locator(selector);
    }

    Page page() {
        return page;
    }

    /** What the host keeps, by the name of the element. */
    Map<String, String> told() {
        Map<String, String> told = new TreeMap<>();
        ((Map<?, ?>) page.evaluate("() => host.kept"))
                .forEach((name, value) -> told.put(String.valueOf(name), String.valueOf(value)));
        return told;
    }

    int commits() {
        return ((Number) page.evaluate("() => host.commits")).intValue();
    }

    /** What the host refused. */
    List<String> refused() {
        return ((List<?>) page.evaluate("() => host.refused"))
                .stream().map(String::valueOf).toList();
    }

    /** Every address that was asked for. */
    List<String> asked() {
        return asked;
    }

    /** What the browser complained of. */
    List<String> broken() {
        return broken;
    }

    private static void send(HttpExchange exchange, Path file) throws IOException {
        boolean there = Files.isRegularFile(file);
        byte[] bytes = there ? Files.readAllBytes(file) : new byte[0];
        String name = file.toString();
        exchange.getResponseHeaders()
                .add(
                        "Content-Type",
                        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
        exchange.sendResponseHeaders(there ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        browser.close();
        server.stop(0);
    }
}
