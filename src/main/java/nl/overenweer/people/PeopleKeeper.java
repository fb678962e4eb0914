package nl.overenweer.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.overenweer.people.security.Secret;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Statements;

/** Her account, her places, and how she signs in. The row of the account stays with nobody in it: others' acts point at its number. */
@ApplicationScoped
public class PeopleKeeper implements Keeper {
    private static final List<Part> WHO = List.of(
            new Part(
                    "account",
                    "select name as naam, email as e_mailadres, language as taal, theme as weergave, optional_mail as mail_die_niet_hoeft,"
                            + " registered_at as gemaakt from people_person where id = ?1"),
            new Part(
                    "place",
                    "select o.name as organisatie, t.name as team, m.role as rol, m.profession as beroep,"
                            + " m.valid_from as vanaf, m.valid_until as tot_en_met from people_membership m"
                            + " join people_organisation o on o.id = m.organisation_id left join people_team t on t.id = m.team_id"
                            + " where m.person_id = ?1 order by m.valid_from, m.id"),
            new Part(
                    "registration",
                    "select email as e_mailadres, asked_at as gevraagd, expires_at as geldig_tot, used_at as gebruikt from people_registration"
                            + " where email = (select email from people_person where id = ?1) order by id"));

    /** That she has them; what opens a door is handed to nobody. */
    private static final List<Part> WAYS_IN = List.of(
            new Part("password", "select chosen_at as wachtwoord_gekozen from people_password where person_id = ?1"),
            new Part(
                    "password",
                    "select made_at as link_gemaakt, expires_at as geldig_tot, used_at as gebruikt"
                            + " from people_password_link where person_id = ?1 order by made_at"),
            new Part(
                    "factor",
                    "select begun_at as tweede_stap_begonnen, confirmed_at as bevestigd from people_factor where person_id = ?1"),
            new Part(
                    "factor",
                    "select count(*) as herstelcodes, count(used_at) as daarvan_gebruikt from people_recovery_code where person_id = ?1"
                            + " having count(*) > 0"),
            new Part(
                    "factor",
                    "select made_at as tweede_stap_weggehaald, reason as reden from people_factor_reset where person_id = ?1 order by id"),
            new Part(
                    "sign-on",
                    "select o.name as organisatie, l.issuer as aanmelden_via, l.subject as kenmerk_daar, l.linked_at as gekoppeld, l.last_at as laatst"
                            + " from people_sign_on_link l join people_organisation o on o.id = l.organisation_id where l.person_id = ?1 order by l.id"),
            new Part(
                    "sessions",
                    "select device as apparaat, started_at as begonnen, last_seen_at as laatst_gezien, ended_at as beeindigd"
                            + " from people_session where person_id = ?1 order by started_at"));

    private static final List<Part> DONE = List.of(
            new Part(
                    "scim",
                    "select o.name as organisatie, u.external_id as nummer_daar, u.given_name as voornaam, u.family_name as achternaam,"
                            + " u.standing as stand from people_scim_user u join people_organisation o on o.id = u.organisation_id"
                            + " where u.person_id = ?1 order by o.id"),
            new Part(
                    "scim-token",
                    "select label as sleutel_voor, made_at as gemaakt, expires_at as geldig_tot from people_scim_token where made_by = ?1"
                            + " order by id"),
            new Part(
                    "lists",
                    "select file_name as bestand, made_at as gebracht from people_roster where person_id = ?1"),
            new Part("lists", "select cells as regel_over_jou from people_roster_row where person_id = ?1"));

    @Override
    public String feature() {
        return "people";
    }

    @Override
    public List<Part> parts() {
        return Stream.of(WHO, WAYS_IN, DONE).flatMap(List::stream).toList();
    }

    @Override
    public void erase(long person, Instant now, Statements sql) {
        String email = String.valueOf(sql.rows("select email, name from people_person where id = ?1", person)
                .get(0)[0]);
        dropWaysIn(person, email, sql);
        sql.change(
                "delete from people_roster_row where person_id = ?1 or locate(?2, lower(cells)) > 0"
                        + " or roster_id in (select id from people_roster where person_id = ?1)",
                person,
                email);
        sql.change("delete from people_scim_user where person_id = ?1", person);
        sql.change("delete from people_roster where person_id = ?1", person);
        end(person, LocalDate.ofInstant(now, Clocks.ZONE).minusDays(1), sql);
        sql.change(
                "update people_person set name = ?2, email = ?3, language = 'nl', theme = 'auto', optional_mail = false where id = ?1",
                person,
                NOBODY,
                "gewist-" + person + "@gewist.invalid");
    }

    private static void dropWaysIn(long person, String email, Statements sql) {
        sql.change("delete from people_password where person_id = ?1", person);
        sql.change("delete from people_password_link where person_id = ?1", person);
        sql.change("update people_password_link set made_by = null where made_by = ?1", person);
        sql.change("delete from people_session where person_id = ?1", person);
        sql.change("delete from people_factor where person_id = ?1", person);
        sql.change("delete from people_factor_reset where person_id = ?1", person);
        sql.change("delete from people_recovery_code where person_id = ?1", person);
        sql.change("delete from people_sign_on_link where person_id = ?1", person);
        sql.change("delete from people_registration where email = ?1", email);
        List.of("account " + email, "link address " + email, "code " + person)
                .forEach(subject ->
                        sql.change("delete from people_sign_in_failure where subject = ?1", Secret.digest(subject)));
    }

    /** What still held ends; what begins later ends as it begins. */
    private static void end(long person, LocalDate day, Statements sql) {
        sql.change(
                "update people_membership set valid_until = case when valid_from > ?2 then valid_from else ?2 end"
                        + " where person_id = ?1 and (valid_until is null or valid_until > ?2)",
                person,
                day);
    }

    @Override
    public List<Aging> agings() {
        String old = " from people_roster_row where roster_id in (select id from people_roster where expires_at < ?1)";
        return List.of(
                Aging.rows("people_session", 90, "last_seen_at"),
                Aging.rows("people_password_link", 30, "expires_at"),
                Aging.rows("people_sign_in_failure", 1, "last_at"),
                Aging.rows("people_sign_on", 1, "made_at"),
                Aging.rows("people_registration", 1, "asked_at"),
                new Aging("people_roster_row", 7, "select count(*)" + old, "delete" + old),
                Aging.rows("people_roster", 7, "expires_at"));
    }
}
