package nl.overenweer.scorm.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.scorm.PackageId;
import nl.overenweer.scorm.PackageImportRun;
import nl.overenweer.scorm.PackageImports;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Settings;
import nl.overenweer.shared.web.NoticeBean;

/**
 * Takes the zip of a package to a file of this machine, and starts taking it in. A servlet, since a page that is shown by a forward is given
 * no parts of a request. How much may come is judged before anything is read, by the security filter.
 */
@WebServlet("/maken/pakketten/bestand")
@MultipartConfig(fileSizeThreshold = 64 * 1024)
public class PackageFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 180;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient PackageImports imports;

    @Inject
    private transient PackageImportRun run;

    @Inject
    private transient Settings settings;

    @Inject
    private transient NoticeBean notice;

    @Inject
    private transient Clocks clocks;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<PackageId> replaces = replaces(request);
        try {
            Part file = Optional.ofNullable(request.getPart("file"))
                    .filter(part -> part.getSize() > 0)
                    .orElseThrow(() -> new RuleBroken("scorm.import.none"));
            if (file.getSize() > settings.mostOfPackage()) {
                throw new RuleBroken("scorm.import.big", settings.mostOfPackage() >> 20);
            }
            take(file, "all".equals(request.getParameter("for")), replaces);
        } catch (RuleBroken refusal) {
            notice.warn(refusal.messageKey(), refusal.arguments().toArray());
        }
        response.sendRedirect(request.getContextPath() + "/maken/pakketten#imports");
    }

    private void take(Part file, boolean forAll, Optional<PackageId> replaces) throws IOException {
        Path zip = Files.createTempFile("pakket", ".zip");
        try (InputStream in = file.getInputStream()) {
            Files.copy(in, zip, StandardCopyOption.REPLACE_EXISTING);
            run.start(imports.ask(user, name(file), file.getSize(), forAll, replaces, clocks.now()), zip);
        } catch (IOException | RuntimeException fault) {
            Files.deleteIfExists(zip);
            throw fault;
        }
    }

    private static Optional<PackageId> replaces(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("replaces"))
                .filter(number -> number.matches("[0-9]{1,18}"))
                .map(number -> new PackageId(Long.parseLong(number)));
    }

    /** Without the folders that some browsers tell, and without what is no letter. */
    private static String name(Part file) {
        String told = Optional.ofNullable(file.getSubmittedFileName()).orElse("");
        String name = told.replaceAll("(?s).*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
