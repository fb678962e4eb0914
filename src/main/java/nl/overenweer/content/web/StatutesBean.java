package nl.overenweer.content.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overenweer.content.Library;
import nl.overenweer.content.Statute;

/** The statute register, law by law. */
@Named
@RequestScoped
public class StatutesBean {
    /** A law with those of its articles that modules cite. */
    public record Law(String name, String anchor, List<Statute> articles) {}

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Inject
    private Library library;

    @Inject
    private HttpServletRequest request;

    private Search search = new Search("");
    private int total;
    private List<Law> laws = List.of();

    @PostConstruct
    void load() {
        search = Search.of(request);
        List<Statute> statutes = library.statutes().statutes();
        total = statutes.size();
        laws = statutes.stream()
                .filter(statute -> search.fits(searched(statute)))
                .collect(Collectors.groupingBy(Statute::law, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(law -> new Law(law.getKey(), anchor(law.getKey()), inOrder(law.getValue())))
                .toList();
    }

    public String getSought() {
        return search.words();
    }

    public int getTotal() {
        return total;
    }

    public int getFound() {
        return laws.stream().mapToInt(law -> law.articles().size()).sum();
    }

    public List<Law> getLaws() {
        return laws;
    }

    /** Every word by which it can be found, in small letters. */
    public String searched(Statute statute) {
        return String.join(" ", statute.name(), statute.law(), statute.article(), statute.gist())
                .toLowerCase(Locale.ROOT);
    }

    /** Article 8 before article 10, and 1:5 before 1:247. */
    static List<Statute> inOrder(List<Statute> statutes) {
        return statutes.stream()
                .sorted(Comparator.comparing((Statute statute) -> padded(statute.article()))
                        .thenComparing(Statute::id))
                .toList();
    }

    private static String padded(String article) {
        return NUMBER.matcher(article)
                .replaceAll(number -> String.format("%8s", number.group()).replace(' ', '0'));
    }

    private static String anchor(String law) {
        return "wet-"
                + law.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
    }
}
