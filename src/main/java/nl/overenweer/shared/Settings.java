package nl.overenweer.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the operator decided, read from the environment. The launcher has checked the values before the start; see the table in README.md. */
@ApplicationScoped
public class Settings {
    private static final String ADMIN = "overenweer.admin.";
    private static final String RECOUNT = "overenweer.recount.";
    private static final String PROOF = "overenweer.audit.";
    private static final String DEMO_KEY = "b3ZlciBlbiB3ZWVyIGRlbW9uc3RyYXRpZSBzbGV1dGU=";

    /**
     * The mail server; {@code user} and {@code password} are empty for one that asks none.
     *
     * @param startTls whether the line turns to TLS after its first words (port 587); then it goes no other way
     * @param tls whether it speaks TLS from its first word (port 465)
     */
    public record MailServer(
            String host, int port, String user, String password, boolean startTls, boolean tls, String from) {}

    /** Asked by the launcher's command {@code admin}: make this administrator of the platform. */
    public record AskedAdministrator(String email, String name, String password) {}

    /** Asked by the launcher's command {@code audit}: prove the log; the digest is empty where no earlier answer was given along. */
    public record AskedProof(long number, String hash) {}

    private final Config config = ConfigProvider.getConfig();

    /** Whether demo organisations, people and accounts are made and shown. */
    public boolean demo() {
        return config.getOptionalValue("DEMO", Boolean.class).orElse(false);
    }

    /** The address that people type, without a slash at its end: for links in mails, certificates and packages. */
    public String baseUrl() {
        return text("BASE_URL").orElse("http://127.0.0.1:8080").replaceAll("/+$", "");
    }

    /** Whether people come in by TLS: then cookies are marked secure and browsers are told to stay with it. */
    public boolean secure() {
        return "https".equals(URI.create(baseUrl()).getScheme());
    }

    /**
     * The keys that secrets in the database are sealed with, in Base64, the newest first. A demonstration without a key has one that is no
     * secret; elsewhere none means that nothing can be sealed.
     */
    public List<String> secretKeys() {
        return text("SECRET_KEY")
                .map(keys -> List.of(keys.split("[,\\s]+")))
                .orElseGet(() -> demo() ? List.of(DEMO_KEY) : List.of());
    }

    /**
     * The second address, from which packages of other tools are served and nothing else: what runs there can reach nobody's session. On a
     * machine of one's own it follows from the first.
     */
    public String packageOrigin() {
        return text("PACKAGE_ORIGIN")
                .map(origin -> origin.replaceAll("/+$", ""))
                .orElseGet(() -> otherName(baseUrl()));
    }

    /** A loopback address by its other name; empty for an address elsewhere: then the operator must say which. */
    private static String otherName(String base) {
        if (base.startsWith("http://127.0.0.1")) {
            return base.replaceFirst("127\\.0\\.0\\.1", "localhost");
        }
        return base.startsWith("http://localhost") ? base.replaceFirst("localhost", "127.0.0.1") : "";
    }

    /** So many bytes a package may have that somebody brings. */
    public long mostOfPackage() {
        return config.getOptionalValue("PACKAGE_MAX_MB", Long.class).orElse(512L) << 20;
    }

    /** Whether sign-on providers may stand in the operator's own network. */
    public boolean privateProviders() {
        return config.getOptionalValue("OIDC_PRIVATE", Boolean.class).orElse(false);
    }

    /** Empty where no mail server is set: then no mail is sent. */
    public Optional<MailServer> mailServer() {
        return text("SMTP_HOST")
                .map(host -> new MailServer(
                        host,
                        config.getOptionalValue("SMTP_PORT", Integer.class).orElse(25),
                        text("SMTP_USER").orElse(""),
                        text("SMTP_PASSWORD").orElse(""),
                        config.getOptionalValue("SMTP_STARTTLS", Boolean.class).orElse(false),
                        config.getOptionalValue("SMTP_TLS", Boolean.class).orElse(false),
                        text("SMTP_FROM")
                                .orElse("noreply@" + URI.create(baseUrl()).getHost())));
    }

    /** Whom to ask about privacy, as the operator tells it: an e-mail address or a few words. */
    public Optional<String> privacyContact() {
        return text("PRIVACY_CONTACT");
    }

    /** Whether answers tell how many queries they took; on in tests only. */
    public boolean countQueries() {
        return config.getOptionalValue("COUNT_QUERIES", Boolean.class).orElse(false);
    }

    public Optional<AskedAdministrator> askedAdministrator() {
        return text(ADMIN + "email")
                .map(email -> new AskedAdministrator(
                        email, text(ADMIN + "name").orElse(email), config.getValue(ADMIN + "password", String.class)));
    }

    /** What became of {@link #askedAdministrator()}: the launcher prints this sentence. */
    public void answerAdministrator(boolean made, String sentence) {
        System.setProperty(ADMIN + "made", Boolean.toString(made));
        System.setProperty(ADMIN + "answer", sentence);
    }

    /** Asked by the launcher's command {@code recount}: the organisation whose figures are checked, empty for all. */
    public Optional<String> askedRecount() {
        return text(RECOUNT + "asked")
                .map(asked -> text(RECOUNT + "organisation").orElse(""));
    }

    /** What became of {@link #askedRecount()}: the launcher prints these lines. */
    public void answerRecount(boolean same, String lines) {
        System.setProperty(RECOUNT + "same", Boolean.toString(same));
        System.setProperty(RECOUNT + "answer", lines);
    }

    public Optional<AskedProof> askedProof() {
        return config.getOptionalValue(PROOF + "prove", Boolean.class)
                .filter(asked -> asked)
                .map(asked -> new AskedProof(
                        config.getOptionalValue(PROOF + "number", Long.class).orElse(0L),
                        text(PROOF + "hash").orElse("")));
    }

    /** What became of {@link #askedProof()}: the launcher prints this sentence. */
    public void answerProof(boolean whole, String sentence) {
        System.setProperty(PROOF + "whole", Boolean.toString(whole));
        System.setProperty(PROOF + "answer", sentence);
    }

    private Optional<String> text(String key) {
        return config.getOptionalValue(key, String.class).filter(value -> !value.isBlank());
    }
}
