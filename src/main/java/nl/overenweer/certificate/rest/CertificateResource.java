package nl.overenweer.certificate.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.overenweer.certificate.Certificates;
import nl.overenweer.certificate.Issued;
import nl.overenweer.certificate.OwnProof;
import nl.overenweer.certificate.Proof;
import nl.overenweer.certificate.Recognitions;
import nl.overenweer.certificate.SerialNumber;
import nl.overenweer.certificate.badge.Badges;
import nl.overenweer.certificate.pdf.CertificateSheet;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Settings;
import nl.overenweer.shared.Texts;

/** The holder's own certificate, as a PDF and as a badge. Somebody else's is not found, whoever asks. */
@Path("bewijzen")
public class CertificateResource {
    @Inject
    private Certificates certificates;

    @Inject
    private Badges badges;

    @Inject
    private Recognitions recognitions;

    @Inject
    private CurrentUser user;

    @Inject
    private Clocks clocks;

    @Inject
    private Settings settings;

    @GET
    @Path("{serial}")
    public Response pdf(@PathParam("serial") String typed) {
        SerialNumber serial = serial(typed.replaceFirst("\\.pdf$", ""));
        Issued issued = certificates.issued(serial, user.person());
        OwnProof own = issued.own();
        if (own.revocation().isPresent()) {
            throw new RuleBroken("certificate.revoked.no-paper");
        }
        Proof proof = own.proof();
        String remark = settings.demo() ? "certificate.sheet.demonstration" : "";
        List<String> recognised = recognitions.of(issued, Texts.in(Texts.DUTCH));
        byte[] sheet = new CertificateSheet(proof, settings.baseUrl() + "/bewijs", remark, recognised).pdf();
        return Response.ok(sheet, "application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"bewijs-" + proof.module() + "-" + serial.printed() + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** Open Badges 3.0, 'File Format': the signed text itself, in a file that ends in .jwt. */
    @GET
    @Path("{serial}/badge")
    public Response badge(@PathParam("serial") String typed) {
        SerialNumber serial = serial(typed);
        String signed = badges.of(serial, user.person(), clocks.now());
        return Response.ok(signed, "text/plain; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"badge-" + serial.printed() + ".jwt\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static SerialNumber serial(String typed) {
        return SerialNumber.typed(typed).orElseThrow(() -> new NotFound("no serial number"));
    }
}
