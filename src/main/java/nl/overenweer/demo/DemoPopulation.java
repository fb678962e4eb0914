package nl.overenweer.demo;

import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.overenweer.demo.DemoLine.OrganisationEntry;
import nl.overenweer.demo.DemoLine.PersonEntry;
import nl.overenweer.demo.DemoLine.TeamEntry;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.TeamId;
import nl.overenweer.people.security.Passwords;
import nl.overenweer.people.security.PlatformAdministrators;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.UseCase;

/** Settles two ggz-instellingen and two locations of the Raad with their people, as if they had come half a year ago. */
@UseCase
public class DemoPopulation {
    private static final String LIST = "people.csv";
    private static final Duration AGO = Duration.ofDays(200);
    private static final String SECOND_WORKPLACE = "Raad locatie Noordrand";

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private Passwords passwords;

    @Inject
    private PlatformAdministrators administrators;

    /** Once: who finds them settled changes nothing. */
    public void settle(Instant now) {
        if (people.withEmail(DemoAccounts.PLATFORM).isPresent()) {
            return;
        }
        Instant then = now.minus(AGO);
        Settling settling = new Settling(then);
        lines().forEach(settling::take);
        settling.placeInTwo(DemoAccounts.IN_TWO, SECOND_WORKPLACE);
        settling.people.add(
                administrators.appoint(DemoAccounts.PLATFORM, "Lotte Brandsma", DemoAccounts.PASSWORD, then));
        passwords.chooseForDemo(settling.people, DemoAccounts.PASSWORD, then);
    }

    private static List<DemoLine> lines() {
        InputStream list = Objects.requireNonNull(DemoPopulation.class.getResourceAsStream(LIST), LIST);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(DemoLine::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 'Peter-Jan Smeets' has the address peter-jan.smeets@…, 'Esra Çelik' esra.celik@…. */
    static String email(String name, String domain) {
        String plain = Normalizer.normalize(name.replace('ı', 'i'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        int blank = plain.indexOf(' ');
        String last = plain.substring(blank + 1).replace(" ", "");
        return (plain.substring(0, blank) + "." + last + "@" + domain).toLowerCase(Locale.ROOT);
    }

    /** Goes down the list: a team belongs to the organisation above it, a person to both. */
    private final class Settling {
        private final List<PersonId> people = new ArrayList<>();
        private final Map<String, TeamId> teams = new HashMap<>();
        private final Map<String, OrganisationId> known = new HashMap<>();
        private final Instant then;
        private final LocalDate day;
        private OrganisationEntry current =
                new OrganisationEntry("", nl.overenweer.people.OrganisationKind.OTHER, "", "");

        Settling(Instant then) {
            this.then = then;
            this.day = LocalDate.ofInstant(then, Clocks.ZONE);
        }

        void take(DemoLine line) {
            if (line instanceof OrganisationEntry entry) {
                current = entry;
                teams.clear();
                known.put(entry.name(), organisations.found(entry.name(), entry.kind(), entry.region(), then));
            } else if (line instanceof TeamEntry entry) {
                teams.put(entry.name(), organisations.addTeam(here(), teams.get(entry.above()), entry.name()));
            } else if (line instanceof PersonEntry entry) {
                place(entry);
            }
        }

        private void place(PersonEntry entry) {
            PersonId person =
                    DemoPopulation.this.people.register(email(entry.name(), current.domain()), entry.name(), then);
            people.add(person);
            Profession profession = current.kind().usualProfession();
            for (Role role : entry.roles()) {
                DemoPopulation.this.people.join(person, here(), teams.get(entry.team()), role, profession, day);
            }
        }

        /** She works for the ggz, and for one day a week for the Raad. */
        void placeInTwo(String email, String second) {
            PersonId person = DemoPopulation.this.people.withEmail(email).orElseThrow();
            OrganisationId other = Objects.requireNonNull(known.get(second), second);
            DemoPopulation.this.people.join(person, other, null, Role.LEARNER, Profession.RVDK, day);
        }

        private OrganisationId here() {
            return Objects.requireNonNull(
                    known.get(current.name()), "an organisation comes before its teams and people");
        }
    }
}
