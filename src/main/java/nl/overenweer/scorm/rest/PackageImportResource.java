package nl.overenweer.scorm.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.scorm.PackageImport;
import nl.overenweer.scorm.PackageImports;
import nl.overenweer.scorm.web.ImportWords;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.JsonText;
import nl.overenweer.shared.web.LanguageBean;

/** How far the packages are that she brought. */
@Path("maken/pakketten/imports")
public class PackageImportResource {
    @Inject
    private PackageImports imports;

    @Inject
    private CurrentUser user;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String progress() {
        JsonArrayBuilder all = JsonText.MAKER.createArrayBuilder();
        for (PackageImport each : imports.mine(user, clocks.now())) {
            all.add(JsonText.MAKER
                    .createObjectBuilder()
                    .add("id", each.id())
                    .add("running", each.isUnderWay())
                    .add("percent", each.percent())
                    .add("said", ImportWords.said(each, language.texts())));
        }
        return all.build().toString();
    }
}
