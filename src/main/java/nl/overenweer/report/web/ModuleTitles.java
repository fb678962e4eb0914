package nl.overenweer.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.overenweer.report.ModuleNames;
import nl.overenweer.report.ModuleNames.Names;
import nl.overenweer.report.ModuleNames.Titled;
import nl.overenweer.shared.web.LanguageBean;
import org.jspecify.annotations.Nullable;

/** What modules are called, in this visitor's language. Asked once a page. */
@RequestScoped
public class ModuleTitles {
    @Inject
    private ModuleNames names;

    @Inject
    private LanguageBean language;

    private @Nullable Names known;

    /** The module's title; its slug when it is no longer on the shelf. */
    public String of(String module) {
        return all().title(module);
    }

    /** All on the shelf, in course order. */
    public List<Titled> choices() {
        return all().modules();
    }

    public Names all() {
        Names found = known;
        if (found == null) {
            found = names.in(language.getLocale());
            known = found;
        }
        return found;
    }
}
