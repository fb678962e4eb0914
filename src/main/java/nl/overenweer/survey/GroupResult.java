package nl.overenweer.survey;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import nl.overenweer.survey.ResponseStore.Score;
import nl.overenweer.survey.measuring.Average;
import nl.overenweer.survey.measuring.Figures;
import nl.overenweer.survey.measuring.Instrument;
import nl.overenweer.survey.measuring.Moment;
import nl.overenweer.survey.measuring.Statement;

/**
 * What a manager may know of one subject: never of fewer than ten people.
 *
 * @param people how many filled in the list at each moment, below ten too: a number of people says nothing of one of them
 * @param overall the averages of the whole list per moment; absent below ten
 * @param difference after minus before, of those who did both; absent below ten
 * @param perStatement by the statement's id, per moment; absent below ten
 */
public record GroupResult(
        String subject,
        Map<Moment, Integer> people,
        Map<Moment, Figures> overall,
        Optional<Figures> difference,
        Map<String, Map<Moment, Figures>> perStatement) {
    static GroupResult of(Instrument instrument, String subject, List<Score> scores) {
        Map<Moment, Map<Long, Map<String, Integer>>> lists = lists(scores);
        Map<Moment, Integer> people = new EnumMap<>(Moment.class);
        Map<Moment, Figures> overall = new EnumMap<>(Moment.class);
        Map<Moment, Map<Long, Double>> averages = new EnumMap<>(Moment.class);
        lists.forEach((moment, byPerson) -> {
            people.put(moment, byPerson.size());
            averages.put(moment, averages(instrument, byPerson));
            Figures.of(List.copyOf(averages.getOrDefault(moment, Map.of()).values()))
                    .ifPresent(figures -> overall.put(moment, figures));
        });
        return new GroupResult(subject, people, overall, difference(averages), perStatement(instrument, lists));
    }

    /** Nothing may be shown yet. */
    public boolean isTooFew() {
        return overall.isEmpty() && perStatement.values().stream().allMatch(Map::isEmpty);
    }

    private static Map<Moment, Map<Long, Map<String, Integer>>> lists(List<Score> scores) {
        Map<Moment, Map<Long, Map<String, Integer>>> lists = new EnumMap<>(Moment.class);
        for (Score score : scores) {
            lists.computeIfAbsent(score.moment(), moment -> new LinkedHashMap<>())
                    .computeIfAbsent(score.respondent(), person -> new LinkedHashMap<>())
                    .put(score.item(), score.score());
        }
        return lists;
    }

    private static Map<Long, Double> averages(Instrument instrument, Map<Long, Map<String, Integer>> byPerson) {
        List<String> core = instrument.core().stream().map(Statement::id).toList();
        Map<Long, Double> averages = new LinkedHashMap<>();
        byPerson.forEach((person, scores) -> {
            List<Integer> given =
                    core.stream().map(scores::get).filter(Objects::nonNull).toList();
            OptionalDouble average = Average.of(given, core.size());
            average.ifPresent(value -> averages.put(person, value));
        });
        return averages;
    }

    private static Optional<Figures> difference(Map<Moment, Map<Long, Double>> averages) {
        Map<Long, Double> before = averages.getOrDefault(Moment.BEFORE, Map.of());
        return Figures.of(averages.getOrDefault(Moment.AFTER, Map.of()).entrySet().stream()
                .filter(after -> before.containsKey(after.getKey()))
                .map(after -> after.getValue() - before.getOrDefault(after.getKey(), 0.0))
                .toList());
    }

    private static Map<String, Map<Moment, Figures>> perStatement(
            Instrument instrument, Map<Moment, Map<Long, Map<String, Integer>>> lists) {
        Map<String, Map<Moment, Figures>> all = new LinkedHashMap<>();
        for (Moment moment : Moment.values()) {
            for (Statement statement : instrument.statements(moment)) {
                Collection<Map<String, Integer>> given =
                        lists.getOrDefault(moment, Map.of()).values();
                Map<Moment, Figures> figures = all.computeIfAbsent(statement.id(), id -> new EnumMap<>(Moment.class));
                of(given, statement.id()).ifPresent(found -> figures.put(moment, found));
            }
        }
        return all;
    }

    private static Optional<Figures> of(Collection<Map<String, Integer>> lists, String statement) {
        return Figures.of(lists.stream()
                .map(list -> list.get(statement))
                .filter(Objects::nonNull)
                .map(Integer::doubleValue)
                .collect(Collectors.toList()));
    }
}
