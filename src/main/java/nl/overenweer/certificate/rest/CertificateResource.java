package nl.overenweer.certificate.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import nl.overenweer.certificate.Certificates;
import nl.overenweer.certificate.Proof;
import nl.overenweer.certificate.SerialNumber;
import nl.overenweer.certificate.pdf.CertificateSheet;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.Settings;

/** The holder's own certificate as a PDF. Somebody else's is not found, whoever asks. */
@Path("bewijzen")
public class CertificateResource {
    @Inject
    private Certificates certificates;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

    @GET
    @Path("{serial}")
    public Response pdf(@PathParam("serial") String typed) {
        SerialNumber serial = SerialNumber.typed(typed.replaceFirst("\\.pdf$", ""))
                .orElseThrow(() -> new NotFound("no serial number"));
        Proof proof = certificates.own(serial, user.person());
        String remark = settings.demo() ? "certificate.sheet.demonstration" : "certificate.sheet.no-accreditation";
        byte[] sheet = new CertificateSheet(proof, settings.baseUrl() + "/bewijs", remark).pdf();
        return Response.ok(sheet, "application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"bewijs-" + proof.module() + "-" + serial.printed() + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
