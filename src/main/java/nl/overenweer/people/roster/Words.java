package nl.overenweer.people.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;

/** The words by which a roster names a role, a trade and a day. */
public final class Words {
    private static final Map<Role, Set<String>> ROLES = Map.of(
            Role.LEARNER, Set.of("leert", "lerende", "deelnemer", "cursist", "medewerker", "learner", "learns"),
            Role.MANAGER, Set.of("leidinggevende", "teamleider", "manager"),
            Role.TRAINER, Set.of("schrijft modules", "schrijver", "auteur", "trainer", "writes modules"),
            Role.ADMINISTRATOR, Set.of("beheert mensen", "beheerder", "administrator", "keeps people"),
            Role.PLATFORM_ADMINISTRATOR, Set.of("beheert het platform", "platformbeheerder", "keeps the platform"));
    private static final Map<Profession, Set<String>> PROFESSIONS = Map.of(
            Profession.GGZ, Set.of("ggz", "volwassenen-ggz"),
            Profession.RVDK, Set.of("rvdk", "raad", "raad voor de kinderbescherming"),
            Profession.OTHER, Set.of("ander vak", "anders", "ander", "overig", "other", "other trade"));
    private static final Set<String> WHOLE = Set.of("hele organisatie", "-", "whole organisation");
    private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");

    private Words() {}

    public static Optional<Role> role(String written) {
        return named(ROLES, written);
    }

    public static Optional<Profession> profession(String written) {
        return named(PROFESSIONS, written);
    }

    private static <T> Optional<T> named(Map<T, Set<String>> words, String written) {
        String small = small(written);
        return words.entrySet().stream()
                .filter(each -> each.getValue().contains(small))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public static boolean whole(String written) {
        return WHOLE.contains(small(written));
    }

    private static String small(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    static boolean dateLike(String written) {
        return DUTCH.matcher(written).matches() || ISO.matcher(written).matches();
    }

    /** 30-11-2026, 30/11/2026 or 2026-11-30; empty for a day that does not exist and for anything else. */
    static Optional<LocalDate> day(String written) {
        Matcher dutch = DUTCH.matcher(written);
        if (dutch.matches()) {
            return day(dutch.group(3), dutch.group(2), dutch.group(1));
        }
        Matcher iso = ISO.matcher(written);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int told = Integer.parseInt(year);
        if (told < 1950 || told > 2100) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(told, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
