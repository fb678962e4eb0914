package nl.overenweer.learning.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads an order from a form in which each step got a number, as opposed to one in which the rows were moved. */
final class Placing {
    private Placing() {}

    /**
     * The steps in the order of their numbers. Of two with the same number only the first has a place, so that the order lacks one.
     *
     * @param steps the letters, as the rows stood
     * @param places the number that each row got; none when the rows themselves were moved
     */
    static List<String> order(List<String> steps, List<String> places) {
        if (places.size() != steps.size()) {
            return steps;
        }
        Map<Integer, String> byPlace = new TreeMap<>();
        for (int row = 0; row < steps.size(); row++) {
            byPlace.putIfAbsent(number(places.get(row)), steps.get(row));
        }
        return List.copyOf(byPlace.values());
    }

    private static int number(String place) {
        return place.matches("[0-9]{1,3}") ? Integer.parseInt(place) : Integer.MAX_VALUE;
    }
}
