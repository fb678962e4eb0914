package nl.overenweer.survey.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.survey.GroupResult;
import nl.overenweer.survey.Surveys;
import nl.overenweer.survey.measuring.Figures;
import nl.overenweer.survey.measuring.Instrument;
import nl.overenweer.survey.measuring.Moment;
import org.jspecify.annotations.Nullable;

/** What a manager may know: the whole organisation, from ten people on, never a person or a team. */
@Named("surveyGroups")
@RequestScoped
public class GroupsBean {
    /**
     * One subject.
     *
     * @param people how many filled in the list, per moment
     * @param moments the moments of which something may be shown, by their words
     * @param rows statements with their mean per moment
     * @param overall the mean of the whole list per moment, with spread and number
     * @param difference after minus before in words; empty where fewer than ten did both
     */
    public record Group(
            String title,
            boolean tooFew,
            int people,
            List<String> moments,
            List<Row> rows,
            List<String> overall,
            String difference) {}

    public record Row(String statement, List<String> means) {}

    @Inject
    private Surveys surveys;

    @Inject
    private Subjects subjects;

    @Inject
    private CurrentUser user;

    @Inject
    private LanguageBean language;

    private List<Group> confidence = List.of();
    private List<Group> evaluations = List.of();

    @PostConstruct
    void load() {
        confidence = groups(Instrument.SELF_EFFICACY);
        evaluations = groups(Instrument.EVALUATION);
    }

    public String getOrganisation() {
        return user.organisationName();
    }

    public List<Group> getConfidence() {
        return confidence;
    }

    public List<Group> getEvaluations() {
        return evaluations;
    }

    /** Nobody filled in anything yet. */
    public boolean isNothing() {
        return confidence.isEmpty() && evaluations.isEmpty();
    }

    private List<Group> groups(Instrument instrument) {
        return surveys.groups(user.organisation(), instrument).stream()
                .map(result -> group(instrument, result))
                .toList();
    }

    private Group group(Instrument instrument, GroupResult result) {
        List<Moment> moments = Stream.of(Moment.values())
                .filter(moment -> result.perStatement().values().stream().anyMatch(row -> row.containsKey(moment)))
                .toList();
        return new Group(
                subjects.title(instrument, result.subject()),
                result.isTooFew(),
                result.people().values().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0),
                moments.stream().map(Moment::word).toList(),
                result.perStatement().entrySet().stream()
                        .filter(row -> !row.getValue().isEmpty())
                        .map(row -> new Row(row.getKey(), each(moments, row.getValue(), this::mean)))
                        .toList(),
                each(moments, result.overall(), this::words),
                result.difference().map(this::difference).orElse(""));
    }

    private static List<String> each(
            List<Moment> moments, Map<Moment, Figures> figures, Function<@Nullable Figures, String> words) {
        return moments.stream().map(moment -> words.apply(figures.get(moment))).toList();
    }

    private String mean(@Nullable Figures figures) {
        return figures == null ? "–" : number(figures.mean());
    }

    private String words(@Nullable Figures figures) {
        return figures == null
                ? "–"
                : language.texts()
                        .of(
                                "survey.groups.mean",
                                number(figures.mean()),
                                number(figures.deviation()),
                                figures.people());
    }

    private String difference(Figures figures) {
        String sign = figures.mean() > 0 ? "+" : "";
        return language.texts()
                .of(
                        "survey.groups.difference",
                        sign + number(figures.mean()),
                        number(figures.deviation()),
                        figures.people());
    }

    private String number(double value) {
        NumberFormat format = NumberFormat.getInstance(language.getLocale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
