package nl.overenweer.shared.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts a digest of its content in the address of each style sheet, script, font and picture, so that browsers may keep it for a year: a
 * changed file has another address. A style sheet's digest covers the addresses in it, and so the files that it names.
 */
public class DigestResources extends ResourceHandlerWrapper {
    private static final int CHARACTERS = 12;

    private final Map<String, String> digests = new ConcurrentHashMap<>();
    private final Map<String, Resource> found = new ConcurrentHashMap<>();
    private final Map<String, ViewResource> views = new ConcurrentHashMap<>();

    public DigestResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Resource createResource(String name) {
        return known(name, () -> super.createResource(name));
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library) {
        return known(library + ":" + name, () -> super.createResource(name, library));
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library, @Nullable String contentType) {
        return digested(super.createResource(name, library, contentType));
    }

    /** Faces looks for a file once, for that is a long search; what is not there is not remembered. */
    private @Nullable Resource known(String key, Supplier<@Nullable Resource> search) {
        Resource known = found.get(key);
        if (known == null) {
            known = digested(search.get());
            if (known != null) {
                found.put(key, known);
            }
        }
        return known;
    }

    /** A part of a page; what is not there is not remembered. */
    @Override
    public @Nullable ViewResource createViewResource(FacesContext context, String name) {
        ViewResource known = views.get(name);
        if (known == null) {
            known = super.createViewResource(context, name);
            if (known != null) {
                views.put(name, known);
            }
        }
        return known;
    }

    private @Nullable Resource digested(@Nullable Resource resource) {
        return resource == null ? null : new Digested(resource);
    }

    private String digest(Resource resource) {
        String name = resource.getLibraryName() + ":" + resource.getResourceName();
        String known = digests.get(name);
        if (known == null) {
            known = read(resource);
            digests.put(name, known);
        }
        return known;
    }

    private static String read(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, CHARACTERS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Digested extends ResourceWrapper {
        Digested(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = getWrapped().getRequestPath();
            return path + (path.contains("?") ? "&" : "?") + "d=" + digest(getWrapped());
        }

        @Override
        public Map<String, String> getResponseHeaders() {
            Map<String, String> headers = new HashMap<>(getWrapped().getResponseHeaders());
            headers.put("Cache-Control", "public, max-age=31536000, immutable");
            return headers;
        }
    }
}
