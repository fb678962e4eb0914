package nl.overenweer.scorm.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.scorm.PackageFile;
import nl.overenweer.scorm.PackagePasses;
import nl.overenweer.scorm.PackageVersionId;
import nl.overenweer.scorm.ScormPackages;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Settings;

/** The files of packages, at the packages' address and under a secret that opens one of them. A file streams from the database in parts. */
@WebServlet("/pakket/*")
public class PackageContentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<String> PLACES_OF_A_DOCUMENT = Set.of("document", "iframe", "frame", "embed", "object");

    @Inject
    private transient PackageOrigin origin;

    @Inject
    private transient PackagePasses passes;

    @Inject
    private transient ScormPackages packages;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Clocks clocks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] parts = Optional.ofNullable(request.getPathInfo())
                .orElse("/")
                .substring(1)
                .split("/", 2);
        Optional<PackageVersionId> version =
                origin.isAsked(request) ? passes.admits(parts[0], clocks.now()) : Optional.empty();
        if (version.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (request.getHeader("Service-Worker") != null) {
            // it would stay in her browser after the package, and answer in our place
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        PackagePolicy.say(response, settings.baseUrl());
        Optional<PackageFile> file = parts.length < 2 ? Optional.empty() : packages.file(version.get(), parts[1]);
        if (file.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(file.get(), request, response);
    }

    /** A version never changes: what a browser has of it stays right. */
    private void send(PackageFile file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = "\"" + file.version() + "-" + file.number() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, max-age=43200, immutable");
        response.setHeader("Accept-Ranges", "bytes");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        type(file, request, response);
        String before = request.getHeader("If-Range");
        boolean fits = before == null || before.equals(tag);
        Optional<ByteRange> asked = fits ? ByteRange.asked(request.getHeader("Range"), file.size()) : Optional.empty();
        if (asked.isPresent() && !asked.get().isWithin(file.size())) {
            response.setHeader("Content-Range", "bytes */" + file.size());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        ByteRange range = asked.orElse(new ByteRange(0, file.size() - 1));
        if (asked.isPresent()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + file.size());
        }
        response.setContentLengthLong(range.length());
        if (!request.getMethod().equals("HEAD")) {
            write(file, range, response.getOutputStream());
        }
    }

    private static void type(PackageFile file, HttpServletRequest request, HttpServletResponse response) {
        response.setContentType(ContentTypes.of(file.path()));
        if (isUnreadable(file, request)) {
            response.setHeader("Content-Disposition", "attachment");
        }
        // not the charset of our own pages: old ones say in themselves what theirs is
        response.setCharacterEncoding(null);
    }

    /** Chromium shows no PDF in a sandbox, only a page that it is blocked: there it is saved. A script that shows it itself gets it as ever. */
    private static boolean isUnreadable(PackageFile file, HttpServletRequest request) {
        String browser = request.getHeader("Sec-CH-UA");
        String place = request.getHeader("Sec-Fetch-Dest");
        return file.path().toLowerCase(Locale.ROOT).endsWith(".pdf")
                && browser != null
                && browser.contains("Chromium")
                && place != null
                && PLACES_OF_A_DOCUMENT.contains(place);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private void write(PackageFile file, ByteRange range, OutputStream out) throws IOException {
        int size = ScormPackages.partSize();
        long at = range.first();
        while (at <= range.last()) {
            int number = (int) (at / size);
            byte[] part = packages.part(file, number).orElse(new byte[0]);
            int from = (int) (at % size);
            int length = (int) Math.min(part.length - from, range.last() - at + 1);
            if (length <= 0) {
                throw new IOException("part " + number + " of file " + file.path() + " is not there");
            }
            out.write(part, from, length);
            at += length;
        }
    }
}
