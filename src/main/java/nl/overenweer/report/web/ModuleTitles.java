package nl.overenweer.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.shared.web.LanguageBean;

/** What modules are called, in this visitor's language. Asked once a page. */
@RequestScoped
public class ModuleTitles {
    /** One to choose from. */
    public record Titled(String slug, String title) {}

    @Inject
    private Library library;

    @Inject
    private LanguageBean language;

    private final Map<String, String> titles = new LinkedHashMap<>();

    /** The module's title; its slug when it is no longer on the shelf. */
    public String of(String module) {
        return all().getOrDefault(module, module);
    }

    /** All on the shelf, in course order. */
    public List<Titled> choices() {
        List<Titled> choices = new ArrayList<>();
        all().forEach((slug, title) -> choices.add(new Titled(slug, title)));
        return choices;
    }

    private Map<String, String> all() {
        if (titles.isEmpty()) {
            for (ModuleVersion version : library.shelf()) {
                titles.put(version.module(), library.open(version.id()).title().in(language.getLocale()));
            }
        }
        return titles;
    }
}
