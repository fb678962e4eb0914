package nl.overenweer.survey.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import nl.overenweer.learning.Learner;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.survey.Response;
import nl.overenweer.survey.Surveys;
import nl.overenweer.survey.measuring.Average;
import nl.overenweer.survey.measuring.Instrument;
import nl.overenweer.survey.measuring.Moment;
import nl.overenweer.survey.measuring.Statement;

/** What somebody filled in, moments side by side: for her alone. */
@Named("surveyLists")
@RequestScoped
public class ListsBean {
    /**
     * One subject.
     *
     * @param moments the moments that were filled in, in their order
     * @param average of the core statements per moment; a dash where too much was left open
     * @param remarks her own words
     */
    public record Subject(
            String word,
            String title,
            List<String> moments,
            List<Instant> days,
            List<Row> rows,
            List<String> average,
            List<String> remarks) {}

    /** A statement with what she gave at each moment; a dash where she left it open. */
    public record Row(String statement, List<String> scores) {}

    private static final String NOTHING = "–";

    @Inject
    private Surveys surveys;

    @Inject
    private Subjects subjects;

    @Inject
    private CurrentUser user;

    @Inject
    private LanguageBean language;

    private List<Subject> results = List.of();

    @PostConstruct
    void load() {
        Map<String, List<Response>> bySubject = new LinkedHashMap<>();
        for (Response response : surveys.mine(Learner.of(user))) {
            bySubject
                    .computeIfAbsent(
                            response.occasion().instrument() + "/"
                                    + response.occasion().subject(),
                            key -> new ArrayList<>())
                    .add(response);
        }
        results = bySubject.values().stream().map(this::subject).toList();
    }

    public List<Subject> getResults() {
        return results;
    }

    private Subject subject(List<Response> given) {
        Instrument instrument = given.get(0).occasion().instrument();
        return new Subject(
                instrument.word(),
                subjects.title(instrument, given.get(0).occasion().subject()),
                given.stream().map(one -> one.occasion().moment().word()).toList(),
                given.stream().map(Response::givenAt).toList(),
                rows(instrument, given),
                given.stream().map(one -> average(instrument, one)).toList(),
                given.stream()
                        .map(Response::remark)
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    private static List<Row> rows(Instrument instrument, List<Response> given) {
        LinkedHashMap<String, Row> rows = new LinkedHashMap<>();
        for (Moment moment : Moment.values()) {
            for (Statement statement : instrument.statements(moment)) {
                rows.computeIfAbsent(statement.id(), id -> new Row(id, scores(id, given)));
            }
        }
        return rows.values().stream()
                .filter(row -> row.scores().stream().anyMatch(score -> !score.equals(NOTHING)))
                .toList();
    }

    private static List<String> scores(String statement, List<Response> given) {
        return given.stream()
                .map(one -> one.scores().get(statement))
                .map(score -> score == null ? NOTHING : String.valueOf(score))
                .toList();
    }

    private String average(Instrument instrument, Response response) {
        List<Integer> scores = instrument.core().stream()
                .map(statement -> response.scores().get(statement.id()))
                .filter(Objects::nonNull)
                .toList();
        OptionalDouble average = Average.of(scores, instrument.core().size());
        if (average.isEmpty()) {
            return NOTHING;
        }
        NumberFormat format = NumberFormat.getInstance(language.getLocale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(average.getAsDouble());
    }
}
