package nl.overenweer.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The operator's settings, read from the environment and checked before anything starts: a wrong value is refused with a sentence that
 * names it. {@code DB_PASSWORD_FILE}, {@code SECRET_KEY_FILE} and the like name a file that holds the secret.
 *
 * @param database the outside database; empty for the embedded one
 * @param forApplication what the application itself reads by these names
 */
record Settings(
        int port,
        String bind,
        Path dataFolder,
        boolean demo,
        boolean logToConsole,
        boolean followParent,
        Optional<OutsideDatabase> database,
        Optional<Cluster> cluster,
        Map<String, String> forApplication) {

    record OutsideDatabase(String url, String user, String password) {
        /** Moments are kept in UTC whatever the server's zone is; what the operator wrote in the address stays. */
        private static final List<String> NEEDED = List.of(
                "connectionTimeZone=UTC",
                "forceConnectionTimeZoneToSession=true",
                "rewriteBatchedStatements=true",
                "cachePrepStmts=true");

        OutsideDatabase {
            for (String parameter : NEEDED) {
                if (!url.contains(parameter.substring(0, parameter.indexOf('=') + 1))) {
                    url += (url.contains("?") ? "&" : "?") + parameter;
                }
            }
        }
    }

    /** The data grid that two or more nodes share: own address, and where the members listen. */
    record Cluster(String members, String ownAddress, int port) {}

    private static final List<String> SECRETS = List.of("DB_PASSWORD", "SMTP_PASSWORD", "SECRET_KEY");
    private static final int HIGHEST_PORT = 65535;
    private static final int KEY_BYTES = 32;

    static Settings of(Map<String, String> environment) {
        return new Reader(environment).read();
    }

    String address() {
        return forApplication.getOrDefault("BASE_URL", "http://127.0.0.1:" + port);
    }

    private static final class Reader {
        private final Map<String, String> given = new HashMap<>();

        Reader(Map<String, String> environment) {
            environment.forEach((key, value) -> {
                if (!value.isBlank()) {
                    given.put(key, value.strip());
                }
            });
            SECRETS.forEach(this::readSecret);
        }

        Settings read() {
            int port = port("PORT", 8080);
            boolean demo = yesOrNo("DEMO", false);
            String bind = given.getOrDefault("BIND", demo ? "127.0.0.1" : "0.0.0.0");
            return new Settings(
                    port,
                    address(bind),
                    folder(),
                    demo,
                    oneOf("LOG", "file", "console").equals("console"),
                    yesOrNo("FOLLOW_PARENT", false),
                    database(),
                    cluster(),
                    forApplication(port));
        }

        private Map<String, String> forApplication(int port) {
            Map<String, String> values = new TreeMap<>();
            values.put("BASE_URL", baseUrl(port));
            values.put("DEMO", Boolean.toString(yesOrNo("DEMO", false)));
            values.put("COUNT_QUERIES", Boolean.toString(yesOrNo("COUNT_QUERIES", false)));
            values.put("OIDC_PRIVATE", Boolean.toString(yesOrNo("OIDC_PRIVATE", false)));
            packages(values);
            Optional.ofNullable(given.get("SECRET_KEY")).ifPresent(keys -> values.put("SECRET_KEY", keys(keys)));
            if (given.containsKey("PRIVACY_CONTACT")) {
                values.put("PRIVACY_CONTACT", given.getOrDefault("PRIVACY_CONTACT", ""));
            }
            String host = given.get("SMTP_HOST");
            if (host != null) {
                values.put("SMTP_HOST", host);
                values.put("SMTP_PORT", Integer.toString(port("SMTP_PORT", 25)));
                values.put("SMTP_STARTTLS", Boolean.toString(yesOrNo("SMTP_STARTTLS", false)));
                values.put("SMTP_TLS", Boolean.toString(yesOrNo("SMTP_TLS", false)));
                for (String key : List.of("SMTP_USER", "SMTP_PASSWORD", "SMTP_FROM")) {
                    Optional.ofNullable(given.get(key)).ifPresent(value -> values.put(key, value));
                }
            }
            return Map.copyOf(values);
        }

        /** A second address, without which packages of others run nowhere but on a machine of one's own. */
        private void packages(Map<String, String> values) {
            String origin = given.get("PACKAGE_ORIGIN");
            if (origin != null) {
                String plain = origin.replaceAll("/+$", "");
                String host = plain.replaceFirst("^https?://([^/:]+)(:[0-9]{1,5})?$", "$1");
                boolean same = host.equals(
                        URI.create(values.getOrDefault("BASE_URL", "")).getHost());
                if (host.equals(plain) || same) {
                    throw new StartRefused("setting.package-origin", origin);
                }
                values.put("PACKAGE_ORIGIN", plain);
            }
            String most = given.getOrDefault("PACKAGE_MAX_MB", "512");
            if (!most.matches("[1-9][0-9]{0,4}")) {
                throw new StartRefused("setting.package-max", most);
            }
            values.put("PACKAGE_MAX_MB", most);
        }

        /** One or more keys of 32 bytes in Base64. */
        private static String keys(String value) {
            for (String key : value.split("[,\\s]+")) {
                try {
                    if (Base64.getDecoder().decode(key).length == KEY_BYTES) {
                        continue;
                    }
                } catch (IllegalArgumentException e) {
                    throw new StartRefused("setting.secret-key");
                }
                throw new StartRefused("setting.secret-key");
            }
            return value;
        }

        private Optional<OutsideDatabase> database() {
            String url = given.get("DB_URL");
            if (url == null) {
                if (given.containsKey("DB_USER") || given.containsKey("DB_PASSWORD")) {
                    throw new StartRefused("setting.db-without-url");
                }
                return Optional.empty();
            }
            if (!url.startsWith("jdbc:mysql://")) {
                throw new StartRefused("setting.db-url", url);
            }
            return Optional.of(new OutsideDatabase(url, required("DB_USER"), required("DB_PASSWORD")));
        }

        private Optional<Cluster> cluster() {
            String members = given.get("CLUSTER_MEMBERS");
            if (members == null) {
                return Optional.empty();
            }
            if (!given.containsKey("DB_URL")) {
                throw new StartRefused("setting.cluster-database");
            }
            return Optional.of(new Cluster(members, required("CLUSTER_ADDRESS"), port("CLUSTER_PORT", 6900)));
        }

        private String baseUrl(int port) {
            String value = given.getOrDefault("BASE_URL", "http://127.0.0.1:" + port);
            try {
                URI uri = URI.create(value);
                if (List.of("http", "https").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null) {
                    return value.replaceAll("/+$", "");
                }
            } catch (IllegalArgumentException e) {
                throw new StartRefused("setting.base-url", value);
            }
            throw new StartRefused("setting.base-url", value);
        }

        private Path folder() {
            String value = given.getOrDefault("DATA_DIR", "var");
            try {
                return Path.of(value).toAbsolutePath().normalize();
            } catch (InvalidPathException e) {
                throw new StartRefused("setting.data-dir", value, e.getReason());
            }
        }

        private static String address(String value) {
            if (!value.matches("[0-9A-Za-z.:-]+")) {
                throw new StartRefused("setting.bind", value);
            }
            return value;
        }

        private int port(String key, int otherwise) {
            String value = given.getOrDefault(key, Integer.toString(otherwise));
            int port = value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : 0;
            if (port < 1 || port > HIGHEST_PORT) {
                throw new StartRefused("setting.port", key, value);
            }
            return port;
        }

        private boolean yesOrNo(String key, boolean otherwise) {
            String value = given.getOrDefault(key, Boolean.toString(otherwise));
            if (!value.equals("true") && !value.equals("false")) {
                throw new StartRefused("setting.yes-or-no", key, value);
            }
            return value.equals("true");
        }

        private String oneOf(String key, String first, String second) {
            String value = given.getOrDefault(key, first);
            if (!value.equals(first) && !value.equals(second)) {
                throw new StartRefused("setting.one-of", key, first, second, value);
            }
            return value;
        }

        private String required(String key) {
            String value = given.get(key);
            if (value == null) {
                throw new StartRefused("setting.missing", key);
            }
            return value;
        }

        private void readSecret(String key) {
            String file = given.get(key + "_FILE");
            if (file == null) {
                return;
            }
            try {
                given.put(key, Files.readString(Path.of(file)).strip());
            } catch (IOException | InvalidPathException e) {
                throw new StartRefused("setting.secret", key + "_FILE", file);
            }
        }
    }
}
