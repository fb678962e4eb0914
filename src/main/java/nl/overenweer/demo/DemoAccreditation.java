package nl.overenweer.demo;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.accreditation.AccreditationId;
import nl.overenweer.accreditation.AccreditationTerms;
import nl.overenweer.accreditation.Accreditations;
import nl.overenweer.accreditation.Awards;
import nl.overenweer.accreditation.Delivery;
import nl.overenweer.accreditation.ListId;
import nl.overenweer.accreditation.ListLine;
import nl.overenweer.accreditation.Lists;
import nl.overenweer.accreditation.NumberRule;
import nl.overenweer.accreditation.Numbers;
import nl.overenweer.accreditation.Register;
import nl.overenweer.accreditation.RegisterId;
import nl.overenweer.accreditation.RegisterTerms;
import nl.overenweer.accreditation.Registers;
import nl.overenweer.accreditation.Scope;
import nl.overenweer.accreditation.Unit;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.OrganisationLine;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.UseCase;

/** An invented register, an invented accreditation and what came of it: nothing of it exists, and everything of it says so. */
@UseCase
public class DemoAccreditation {
    private static final String REGISTER = "Voorbeeldregister";
    private static final List<String> MODULES = List.of("meldcode-en-kindcheck", "psychopathologie-en-ouderschap");
    private static final String WESTERKADE = "Ggz Westerkade";
    private static final String IMRAN = "imran.yildiz@ggz-westerkade.example";
    private static final Duration AGO = Duration.ofDays(10);

    /** Who gave her number before the first list; and after it. */
    private static final List<String> EARLY = List.of(
            "sanne.dewit@ggz-westerkade.example",
            "marjolein.kuipers@ggz-westerkade.example",
            "emma.vanrossum@ggz-westerkade.example",
            "tariq.rahimi@ggz-westerkade.example",
            "aylin.demirci@ggz-westerkade.example",
            "youssef.elamrani@raad-noordrand.example",
            "meryem.aksoy@ggz-delinde.example");

    private static final List<String> LATE =
            List.of("bram.terpstra@ggz-westerkade.example", "olga.petrova@ggz-westerkade.example");

    @Inject
    private Registers registers;

    @Inject
    private Accreditations accreditations;

    @Inject
    private Numbers numbers;

    @Inject
    private Awards awards;

    @Inject
    private Lists lists;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    /** Once: who finds the register there changes nothing. */
    public void tell(Instant now) {
        Optional<PersonId> platform = people.withEmail(DemoAccounts.PLATFORM);
        boolean told = registers.all().stream().map(Register::name).anyMatch(REGISTER::equals);
        if (!told && platform.isPresent()) {
            tell(platform.get(), now.minus(AGO), now);
        }
    }

    private void tell(PersonId platform, Instant then, Instant now) {
        RegisterId register = registers.add(REGISTER, "", true);
        registers.ask(
                register,
                new RegisterTerms(
                        Unit.POINTS,
                        Delivery.LIST,
                        true,
                        true,
                        new NumberRule(0, ""),
                        "Verzonnen, om te laten zien hoe de balie werkt. Dit register bestaat niet en accrediteerde niets."));
        for (int i = 0; i < MODULES.size(); i++) {
            accredit(register, MODULES.get(i), "VOORBEELD-00" + (i + 1), platform, then);
        }
        give(EARLY, register, 100, then);
        Scope all = new Scope(Optional.empty());
        awards.write(all, awards.simulate(all).coming().size(), platform, then);
        westerkade(now).ifPresent(organisation -> list(register, organisation, then));
        give(LATE, register, 200, now);
    }

    private void accredit(RegisterId register, String module, String activity, PersonId by, Instant then) {
        LocalDate day = LocalDate.ofInstant(then, Clocks.ZONE);
        AccreditationTerms terms = new AccreditationTerms(
                activity, "", BigDecimal.ONE, day.minusYears(1), day.plusYears(1), "Voorbeeld: niets is aangevraagd.");
        AccreditationId made = accreditations.request(register, module, terms, by, then);
        accreditations.grant(made);
    }

    private void give(List<String> emails, RegisterId register, int from, Instant then) {
        for (int i = 0; i < emails.size(); i++) {
            String number = "VB-" + (from + i);
            people.withEmail(emails.get(i)).ifPresent(person -> numbers.keep(person, register, number, then));
        }
    }

    /** Sent, taken but for one, and the last two not answered yet. */
    private void list(RegisterId register, OrganisationId organisation, Instant then) {
        Scope scope = new Scope(Optional.of(organisation));
        Optional<PersonId> imran = people.withEmail(IMRAN);
        if (imran.isEmpty() || lists.waiting(scope, register) < 4) {
            return;
        }
        ListId list = lists.make(scope, register, imran.get(), then);
        lists.send(scope, list, "Voorbeeld: nergens heen", imran.get(), then);
        List<Long> lines = lists.lines(scope, list).stream().map(ListLine::id).toList();
        lists.confirm(scope, list, lines.subList(0, lines.size() - 3), imran.get(), then);
        String reason = "Dit nummer is niet bekend (voorbeeld)";
        lists.refuse(scope, list, Set.of(lines.get(lines.size() - 3)), reason, imran.get(), then);
    }

    private Optional<OrganisationId> westerkade(Instant now) {
        return organisations.lines(LocalDate.ofInstant(now, Clocks.ZONE)).stream()
                .filter(each -> each.name().equals(WESTERKADE))
                .map(OrganisationLine::id)
                .findFirst();
    }
}
