package nl.overenweer.scorm.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import nl.overenweer.shared.Settings;
import org.jspecify.annotations.Nullable;

/** Tells the packages' own address from ours, by the host name that the browser asked. */
@ApplicationScoped
public class PackageOrigin {
    @Inject
    private Settings settings;

    /** Whether this request came to the packages' address. */
    public boolean isAsked(HttpServletRequest request) {
        String host = host(settings.packageOrigin());
        return !host.isEmpty() && host.equals(host("http://" + request.getHeader("Host")));
    }

    private static String host(@Nullable String address) {
        try {
            String host = address == null ? null : URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
