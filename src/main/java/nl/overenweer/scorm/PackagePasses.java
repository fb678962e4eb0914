package nl.overenweer.scorm;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.Settings;
import nl.overenweer.shared.UseCase;

/**
 * Opens the files of one version of a package to one browser for some hours. The package stands on an address where nobody has a session, so a
 * secret in the path is all there is to know her by; whoever starts a package for her asks one, after having looked whether she may.
 */
@UseCase
public class PackagePasses {
    private static final Duration HOLDS = Duration.ofHours(12);
    private static final int BYTES = 24;
    private static final int MOST_KNOWN = 5000;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Pass> known = new ConcurrentHashMap<>();

    @Inject
    private PassStore store;

    @Inject
    private Settings settings;

    /** What a secret opens. */
    record Pass(PackageVersionId version, Instant until) {}

    /** A fresh secret. */
    public String issue(PackageVersionId version, PersonId person, Instant now) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        store.add(digest(secret), version, person, now, now.plus(HOLDS));
        return secret;
    }

    /** The package that this secret opens now; a pass is not taken back, so it is looked up once. */
    @ReadOnly
    public Optional<PackageVersionId> admits(String secret, Instant now) {
        if (!secret.matches("[A-Za-z0-9_-]{32}")) {
            return Optional.empty();
        }
        String digest = digest(secret);
        Pass pass = known.get(digest);
        if (pass == null) {
            pass = store.find(digest).orElse(null);
        }
        if (pass == null || !now.isBefore(pass.until())) {
            known.remove(digest);
            return Optional.empty();
        }
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        known.put(digest, pass);
        return Optional.of(pass.version());
    }

    /** The address of a file of the package, on the packages' own origin; {@code suffix} is a query and a fragment, or empty. */
    public String address(String secret, String file, String suffix) {
        String path = Arrays.stream(file.split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
        return settings.packageOrigin() + "/pakket/" + secret + "/" + path + suffix;
    }

    private static String digest(String secret) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
