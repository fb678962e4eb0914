package nl.overenweer.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.overenweer.shared.Settings;

/** Whether this is a demonstration: then every page says that its people and its figures are invented. */
@Named("demonstration")
@RequestScoped
public class DemonstrationBean {
    @Inject
    private Settings settings;

    public boolean isOn() {
        return settings.demo();
    }
}
