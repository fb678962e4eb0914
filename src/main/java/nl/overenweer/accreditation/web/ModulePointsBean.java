package nl.overenweer.accreditation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.RouteParams;

/** What this module gives now, on its own page. */
@Named
@RequestScoped
public class ModulePointsBean {
    @Inject
    private ModulePoints points;

    @Inject
    private RouteParams params;

    @Inject
    private Clocks clocks;

    private List<ModulePoints.Given> granted = List.of();

    @PostConstruct
    void load() {
        granted = params.find("module")
                .map(module -> points.of(module, clocks.today()))
                .orElse(List.of());
    }

    public List<ModulePoints.Given> getGranted() {
        return granted;
    }
}
